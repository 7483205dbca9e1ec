import type { Localized } from "../../languages.ts";

const zh = {
  result: (pre: string, post: string) => `这个网络最后一层的梯度：Pre-LN ${pre}，Post-LN ${post}`,
  stream: "第 l 层以后主路的方差",
  streamFigure: (pre: string) => `Pre-LN 主路的方差一层层涨到 ${pre}，Post-LN 每层都回到 1`,
  gradient: "到达第 l 层分支的梯度",
  gradientFigure: (pre: string, post: string) =>
    `Pre-LN 的梯度从第一层起越往后越小，最后一层是 ${pre}；Post-LN 最后一层是 ${post}`,
  steps: {
    preVariance: "Pre 的主路",
    postVariance: "Post 的主路",
    preGradient: "Pre 最后一层",
    postGradient: "Post 最后一层",
    ratio: "相差几倍",
    measured: "这个网络里",
  },
  why: {
    preVariance: "每个分支的输入方差是 1，各添 g²",
    postVariance: "每次相加之后又归一化",
    preGradient: "最后的 LN 除以主路的标准差",
    postGradient: "这一层自己的 LN，与深度无关",
    measured: "实线是一个 64 维的网络，偶然的偏差层层累积；虚线是很宽的网络的均方根",
  },
  presets: { page: "24 层", shallow: "6 层", deep: "48 层", weak: "g = 0.2" },
};

const en: typeof zh = {
  result: (pre, post) => `gradient at this net’s last layer: Pre-LN ${pre}, Post-LN ${post}`,
  stream: "Variance of the stream after layer l",
  streamFigure: (pre) => `Pre-LN’s stream grows to variance ${pre}; Post-LN’s is back at 1 after every layer`,
  gradient: "Gradient that reaches the branch of layer l",
  gradientFigure: (pre, post) =>
    `In Pre-LN later layers receive less gradient, the last one ${pre}; in Post-LN the last one receives ${post}`,
  steps: {
    preVariance: "Pre’s stream",
    postVariance: "Post’s stream",
    preGradient: "Pre, last layer",
    postGradient: "Post, last layer",
    ratio: "Times as large",
    measured: "In this net",
  },
  why: {
    preVariance: "each branch reads variance 1 and adds g²",
    postVariance: "normalised again after each sum",
    preGradient: "the final LN divides by the stream’s deviation",
    postGradient: "that layer’s own LN, whatever the depth",
    measured:
      "solid: 64 features, whose chance deviations build up layer by layer; dashed: root mean square of very wide nets",
  },
  presets: { page: "24 layers", shallow: "6 layers", deep: "48 layers", weak: "g = 0.2" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
