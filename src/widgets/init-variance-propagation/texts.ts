import type { Localized } from "../../languages.ts";

const zh = {
  result: (forward: string, backward: string) => `前向 ${forward} 倍，反向 ${backward} 倍`,
  figure: (L: number, forward: string, backward: string) =>
    `${L} 层：激活值的大小变成 ${forward} 倍，梯度传回来变成 ${backward} 倍；虚线是理论`,
  caption: "大小（10 的多少次方）：激活值往前走，梯度往回走",
  histograms: "各层激活值的分布，从 −3 到 3",
  histogramFigure: "输入、第一层、中间和最后一层激活值的直方图",
  layerName: (layer: number) => (layer === 0 ? "输入" : `第 ${layer} 层`),
  layer: "层",
  steps: { sigma: "标准差", factor: "每层乘", total: "合计", forward: "前向", backward: "反向" },
  why: {
    zeros: "所有单元相同，什么也传不过去",
    half: "ReLU 留下一半的二阶矩",
    theory: "二阶矩；大小是它的平方根",
    measured: "这个网络里量到的",
  },
  presets: {
    he: "He + ReLU",
    xavier: "Xavier + ReLU",
    small: "N(0, 0.01²)",
    unit: "N(0, 1)",
    tanh: "Xavier + tanh",
    zeros: "全零",
  },
};

const en: typeof zh = {
  result: (forward, backward) => `forward ×${forward}, backward ×${backward}`,
  figure: (L, forward, backward) =>
    `${L} layers: activations become ${forward} times as large, gradients ${backward} times on the way back; dashed, theory`,
  caption: "Sizes as powers of ten: activations going forward, gradients going back",
  histograms: "Distribution of activations, from −3 to 3",
  histogramFigure: "Histograms of the activations of the input, the first, a middle and the last layer",
  layerName: (layer) => (layer === 0 ? "input" : `layer ${layer}`),
  layer: "layer",
  steps: { sigma: "Deviation", factor: "Each layer", total: "In all", forward: "Forward", backward: "Backward" },
  why: {
    zeros: "all units equal, and nothing gets through",
    half: "ReLU keeps half of the second moment",
    theory: "second moment; the size is its root",
    measured: "measured in this network",
  },
  presets: {
    he: "He + ReLU",
    xavier: "Xavier + ReLU",
    small: "N(0, 0.01²)",
    unit: "N(0, 1)",
    tanh: "Xavier + tanh",
    zeros: "Zeros",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
