import type { Localized } from "../../languages.ts";

const zh = {
  result: (left: string, verdict: string) => `传到第 0 层还剩 ${left}：${verdict}`,
  verdicts: { vanished: "消失了", exploded: "爆炸了", fine: "大小合适" },
  figure: (L: number, left: string) => `梯度从第 ${L} 层传回第 0 层，大小变成 ${left} 倍；中间的带子是训练得动的范围`,
  caption: "梯度的大小，在输出处为 1（10 的多少次方）",
  captionNetwork: "红线是梯度，在输出处为 1；虚线是前向的激活值，在输入处为 1",
  layer: "层",
  steps: {
    slope: "一层的斜率",
    factor: "一层的因子",
    log: "取对数",
    each: "平均每层",
    weights: "权重的标准差",
    left: "还剩",
  },
  why: { dead: "ReLU 左边斜率是 0：一个也传不过去", random: "每个种子是另一个随机网络" },
  presets: {
    page: "sigmoid，w = 1",
    compensated: "sigmoid，w = 4",
    saturated: "饱和，z = 2",
    exploding: "ReLU，w = 1.1，50 层",
    network: "随机网络，He",
    residual: "加残差",
  },
};

const en: typeof zh = {
  result: (left, verdict) => `${left} is left at layer 0: ${verdict}`,
  verdicts: { vanished: "vanished", exploded: "exploded", fine: "of a good size" },
  figure: (L, left) =>
    `From layer ${L} back to layer 0 the gradient becomes ${left} times as large; the band in the middle is where training works`,
  caption: "Size of the gradient, 1 at the output, as a power of ten",
  captionNetwork: "Red the gradient, 1 at the output; dashed the activations, 1 at the input",
  layer: "layer",
  steps: {
    slope: "Slope",
    factor: "Factor per layer",
    log: "Logarithm",
    each: "On average",
    weights: "Weights",
    left: "Left",
  },
  why: { dead: "ReLU is flat on the left: nothing gets through", random: "each seed is another random network" },
  presets: {
    page: "sigmoid, w = 1",
    compensated: "sigmoid, w = 4",
    saturated: "Saturated, z = 2",
    exploding: "ReLU, w = 1.1, 50 layers",
    network: "Random network, He",
    residual: "With residuals",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
