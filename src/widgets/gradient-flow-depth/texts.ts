import type { Localized } from "../../languages.ts";

const zh = {
  result: (left: string, verdict: string) => `传到第 0 层还剩 ${left}：${verdict}`,
  verdicts: { vanished: "消失了", exploded: "爆炸了", fine: "大小合适" },
  figure: (L: number, left: string) => `梯度从第 ${L} 层传回第 0 层，大小变成 ${left} 倍；中间的带子是训练得动的范围`,
  caption: "梯度的大小，在输出处为 1（10 的多少次方）",
  captionNetwork: (theory: boolean) => `红：梯度；蓝：激活值${theory ? "；深色：理论" : ""}`,
  slopes: "各层单元的斜率 φ′",
  slopesFigure: (share: string) => `第一层、中间和最后一层的斜率 φ′ 的直方图；它们平方的平均是 ${share}`,
  layerName: (layer: number) => `第 ${layer} 层`,
  layer: "层",
  steps: {
    slope: "一层的斜率",
    factor: "一层的因子",
    log: "取对数",
    each: "平均每层",
    weights: "权重的标准差",
    left: "还剩",
    slopes: "斜率平方的平均",
    expected: "理论：每层",
  },
  why: {
    slopes: "斜率越小，传回去的越少",
    wide: "网络越宽，越接近量到的",
    dead: "ReLU 左边斜率是 0：一个也传不过去",
    random: "每个种子是另一个随机网络",
  },
  presets: {
    page: "sigmoid，w = 1",
    compensated: "sigmoid，w = 4",
    saturated: "饱和，z = 2",
    exploding: "ReLU，w = 1.1，50 层",
    network: "随机网络，He",
    residual: "加残差",
    norm: "加层归一化",
  },
};

const en: typeof zh = {
  result: (left, verdict) => `${left} is left at layer 0: ${verdict}`,
  verdicts: { vanished: "vanished", exploded: "exploded", fine: "of a good size" },
  figure: (L, left) =>
    `From layer ${L} back to layer 0 the gradient becomes ${left} times as large; the band in the middle is where training works`,
  caption: "Size of the gradient, 1 at the output, as a power of ten",
  captionNetwork: (theory) => `Red: gradient; blue: activations${theory ? "; dark: theory" : ""}`,
  slopes: "Slopes φ′ of the units, by layer",
  slopesFigure: (share) =>
    `Histograms of the slopes φ′ in the first, a middle and the last layer; their mean square is ${share}`,
  layerName: (layer) => `layer ${layer}`,
  layer: "layer",
  steps: {
    slope: "Slope",
    factor: "Factor per layer",
    log: "Logarithm",
    each: "On average",
    weights: "Weights",
    left: "Left",
    slopes: "Mean square slope",
    expected: "Theory, a layer",
  },
  why: {
    slopes: "the smaller the slopes, the less goes back",
    wide: "the wider the network, the closer to what is measured",
    dead: "ReLU is flat on the left: nothing gets through",
    random: "each seed is another random network",
  },
  presets: {
    page: "sigmoid, w = 1",
    compensated: "sigmoid, w = 4",
    saturated: "Saturated, z = 2",
    exploding: "ReLU, w = 1.1, 50 layers",
    network: "Random network, He",
    residual: "With residuals",
    norm: "With layer norm",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
