import type { Localized } from "../../languages.ts";
import { formatNumber } from "../kit/number.ts";
import type { DoesNotFit, Indivisible } from "./model.ts";
import type { PresetId } from "./presets.ts";

const zh = {
  input: "输入",
  output: "输出",
  shape: "C × H × W",
  shapes: "输入和输出的形状",
  figure: (padded: number, effective: number, stride: number, output: number) =>
    `补零后的输入长 ${padded}，窗口占 ${effective} 格，每次走 ${stride} 格，停 ${output} 次，得 ${output} 个输出`,
  unused: (count: number) => `${count} 格没用到`,
  result: (output: number) => `输出边长 ${output}`,
  window: (cell: number, first: number, last: number, zeros: number) =>
    `输出 ${cell}：第 ${formatNumber(first)} 到 ${formatNumber(last)} 格${zeros > 0 ? `，含 ${zeros} 个补的零` : ""}`,
  cost: (parameters: string) => `${parameters} 个参数，每个权重在每个输出位置上用一次`,
  steps: {
    effective: "等效核长",
    room: "还能走",
    division: "除以步幅",
    floor: "向下取整",
    start: "加起点",
    inverse: "反过来",
    weights: "权重",
    parameters: "参数",
    macs: "MACs",
    bytes: "激活，fp32",
  },
  why: {
    effective: (reach: number) => `首尾两个采样点相隔 ${reach} 格`,
    room: "窗口靠最左放好，右边剩的格数",
    division: (s: number) => `每 ${s} 格停一次`,
    remainder: (count: number) => `余 ${count} 格不够一步`,
    exact: "正好走完",
    start: "没走之前也停了一次",
    inverse: (count: number) => (count === 1 ? "只有它给出这个输出" : `这 ${count} 个输入边长输出相同`),
    weights: (seen: number) => `每个核看 ${seen} 个通道`,
    bias: (count: string) => `每个输出通道 1 个偏置，共 ${count}`,
    noBias: "无偏置",
    macs: "每个权重在每个输出位置用一次",
    bytes: (size: string) => `每张图 ${size}`,
  },
  doesNotFit: ({ effective, padded, output, most }: DoesNotFit, k: number, d: number) =>
    `核长 ${k}、空洞率 ${d} 的等效核长是 ${effective}，放不进补零后的输入 ${padded}：输出会是 ${formatNumber(output)}。核长最多 ${most}，图按 ${most} 画。`,
  indivisible: ({ channels, below, above }: Indivisible, g: number) =>
    `通道数 ${channels} 不能被分组数 ${g} 整除。可取 ${above === undefined ? below : `${below} 或 ${above}`}，下面按 ${below} 算。`,
  presets: {
    resnet: "ResNet 第一层",
    alexnet: "AlexNet 第一层",
    vgg: "VGG 3×3",
    vit: "ViT 切块",
    dcgan: "DCGAN 下采样",
  } satisfies Record<PresetId, string>,
};

const en: typeof zh = {
  input: "Input",
  output: "Output",
  shape: "C × H × W",
  shapes: "Shapes of input and output",
  figure: (padded, effective, stride, output) =>
    `The padded input is ${padded} long, the window takes ${effective} ${effective === 1 ? "cell" : "cells"} and moves by ${stride}: ${output} ${output === 1 ? "stop" : "stops"}, as many output cells`,
  unused: (count) => `${count} unused`,
  result: (output) => `Output size ${output}`,
  window: (cell, first, last, zeros) =>
    `Output ${cell}: cells ${formatNumber(first)} to ${formatNumber(last)}${zeros > 0 ? `, ${zeros} of them padding` : ""}`,
  cost: (parameters) => `${parameters} parameters; each weight is used once per output position`,
  steps: {
    effective: "Effective kernel",
    room: "Room to move",
    division: "By the stride",
    floor: "Rounded down",
    start: "Plus the start",
    inverse: "Backwards",
    weights: "Weights",
    parameters: "Parameters",
    macs: "MACs",
    bytes: "Output, fp32",
  },
  why: {
    effective: (reach) => `first and last tap are ${reach} apart`,
    room: "cells right of the window at its first stop",
    division: (s) => (s === 1 ? "a stop at every cell" : `a stop every ${s} cells`),
    remainder: (count) => `${count} left over, less than a step`,
    exact: "nothing left over",
    start: "it stops before its first move too",
    inverse: (count) =>
      count === 1 ? "no other input gives this output" : `these ${count} inputs give the same output`,
    weights: (seen) => `a kernel reads ${seen} ${seen === 1 ? "channel" : "channels"}`,
    bias: (count) => `one bias per output channel: ${count}`,
    noBias: "no bias",
    macs: "each weight once per output position",
    bytes: (size) => `${size} per image`,
  },
  doesNotFit: ({ effective, padded, output, most }, k, d) =>
    `Kernel size ${k} with dilation ${d} spans ${effective} cells, more than the padded input of ${padded}: the output would be ${formatNumber(output)}. The kernel size can be at most ${most}; the figure shows ${most}.`,
  indivisible: ({ channels, below, above }, g) =>
    `${channels} channels cannot be split into ${g} groups. Try ${above === undefined ? below : `${below} or ${above}`}; the sums below take ${below}.`,
  presets: {
    resnet: "ResNet stem",
    alexnet: "AlexNet conv1",
    vgg: "VGG 3×3",
    vit: "ViT patches",
    dcgan: "DCGAN down",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
