import type { Localized } from "../../languages.ts";
import type { GroupKind } from "../../math/grouped.ts";
import type { layouts } from "./index.ts";

const zh = {
  kinds: { standard: "标准卷积", grouped: "分组卷积", depthwise: "深度卷积" } satisfies Record<GroupKind, string>,
  layers: { one: "一层", two: "两层", shuffled: "两层，中间混洗" } satisfies Record<(typeof layouts)[number], string>,
  layersLegend: "画几层",
  input: "输入",
  output: "输出",
  middle: "中间",
  result: (kind: string, c: number, reached: number, ci: number) =>
    `${kind}：输出 ${c} 看得到 ${ci} 个输入通道里的 ${reached} 个`,
  figure: (kind: string, wires: number, all: number) => `${kind}，通道间的 ${all} 条线连了 ${wires} 条`,
  mask: (co: number, ci: number) => `${co} 行 ${ci} 列的通道矩阵，有权重的格子涂上，每组是对角线上的一块`,
  maskCaption: "通道矩阵：一行一个输出，一列一个输入",
  indivisible: (g: number, ci: number, co: number, possible: string, shown: number) =>
    `通道数 ${ci} 和 ${co} 不能都被分组数 ${g} 整除。可取 ${possible}。图按 ${shown} 画。`,
  steps: { width: "每个输出看", wires: "连线", weights: "权重", share: "与不分组比" },
  why: { width: "本组的输入通道", wires: "输出 × 每个看的输入", weights: "每条线是一片核" },
  presets: { standard: "g = 1", grouped: "g = 2", depthwise: "g = 8", shuffle: "混洗" },
};

const en: typeof zh = {
  kinds: { standard: "standard convolution", grouped: "grouped convolution", depthwise: "depthwise convolution" },
  layers: { one: "One layer", two: "Two layers", shuffled: "Two, shuffled between" },
  layersLegend: "Layers drawn",
  input: "Input",
  output: "Output",
  middle: "Between",
  result: (kind, c, reached, ci) => `${kind}: output ${c} sees ${reached} of ${ci} input channels`,
  figure: (kind, wires, all) => `${kind}: ${wires} of the ${all} wires between channels are there`,
  mask: (co, ci) =>
    `Channel matrix of ${co} rows and ${ci} columns; what has weights is filled, a block on the diagonal for each group`,
  maskCaption: "Channel matrix: a row an output, a column an input",
  indivisible: (g, ci, co, possible, shown) =>
    `${ci} and ${co} channels cannot both be split into ${g} groups. Try ${possible}. The figure shows ${shown}.`,
  steps: { width: "An output sees", wires: "Wires", weights: "Weights", share: "To ungrouped" },
  why: {
    width: "the input channels of its group",
    wires: "outputs × inputs of each",
    weights: "every wire is a slice of kernel",
  },
  presets: { standard: "g = 1", grouped: "g = 2", depthwise: "g = 8", shuffle: "Shuffle" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
