import type { Localized } from "../../languages.ts";
import type { NetworkName } from "../../math/network-cost.ts";

const zh = {
  parameters: "参数",
  macs: "MACs",
  layer: "层",
  shape: "输出",
  total: "合计",
  totals: "参数和 MACs 的合计",
  table: (network: string) => `${network} 各层的输出、参数和 MACs`,
  convolutions: (share: string) => `卷积 ${share}%`,
  linear: (share: string) => `全连接 ${share}%`,
  figure: (network: string, parameters: string, macs: string) =>
    `${network}：全连接层占参数的 ${parameters}%，占 MACs 的 ${macs}%，其余在卷积层`,
  result: (network: string, parameters: string, macs: string) => `${network} 共 ${parameters} 个参数，${macs} 次乘加`,
  shares: (name: string, parameters: string, macs: string) => `${name} 占参数的 ${parameters}%，占 MACs 的 ${macs}%`,
  pooling: (name: string) => `${name} 是池化：没有权重，也不计 MACs。`,
  steps: { parameters: "参数", linear: "全连接占", macs: "MACs", flops: "FLOPs" },
  why: {
    sum: "卷积 + 全连接",
    parameters: "与输入边长无关",
    macs: "全连接的权重只用一次",
    flops: "一次乘加是一次乘、一次加",
  },
  tooSmall: (network: string, input: number, layer: string, least: number) =>
    `输入边长 ${input} 对 ${network} 太小，${layer} 放不下。至少要 ${least}，图按 ${least} 画。`,
  presets: {
    alexnet: "AlexNet",
    vgg16: "VGG16",
    resnet18: "ResNet-18",
    resnet50: "ResNet-50",
  } satisfies Record<NetworkName, string>,
};

const en: typeof zh = {
  parameters: "Parameters",
  macs: "MACs",
  layer: "Layer",
  shape: "Output",
  total: "Total",
  totals: "Totals of parameters and MACs",
  table: (network) => `Output, parameters and MACs of each layer of ${network}`,
  convolutions: (share) => `convolutions ${share}%`,
  linear: (share) => `FC ${share}%`,
  figure: (network, parameters, macs) =>
    `${network}: fully connected layers hold ${parameters}% of the parameters and do ${macs}% of the MACs; convolutions have the rest`,
  result: (network, parameters, macs) => `${network} has ${parameters} parameters and takes ${macs} MACs`,
  shares: (name, parameters, macs) => `${name}: ${parameters}% of the parameters, ${macs}% of the MACs`,
  pooling: (name) => `${name} is pooling: no weights, and no MACs counted.`,
  steps: { parameters: "Parameters", linear: "In FC", macs: "MACs", flops: "FLOPs" },
  why: {
    sum: "convolutions + fully connected",
    parameters: "whatever the input size",
    macs: "a fully connected weight is used once",
    flops: "a multiplication and an addition each",
  },
  tooSmall: (network, input, layer, least) =>
    `Input size ${input} is too small for ${network}: ${layer} does not fit. It must be at least ${least}; the figure shows ${least}.`,
  presets: { alexnet: "AlexNet", vgg16: "VGG16", resnet18: "ResNet-18", resnet50: "ResNet-50" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;

/** Per cent of a whole, with so many digits that small shares are no zero: 89.4, 0.8, 0.03. */
export function percent(part: number, whole: number): string {
  const share = (100 * part) / whole;
  if (share === 0) return "0";
  if (share < 0.005) return "<0.01";
  return share >= 0.1 ? share.toFixed(1) : share.toFixed(2);
}
