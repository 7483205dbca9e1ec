import type { Localized } from "../../languages.ts";

const zh = {
  result: (arithmetic: string, whole: string) => `子网络平均 ${arithmetic}，整个网络一次算出 ${whole}`,
  figure: (nets: number, arithmetic: string, whole: string) =>
    `${nets} 个子网络的输出；按概率平均是 ${arithmetic}，整个网络给出 ${whole}`,
  caption: "每个圆点是一个子网络，面积是它的概率；竖线：粗的是平均，虚的是整个网络。输入都是 1",
  steps: { nets: "子网络个数", largest: "全部保留的那个", mean: "算术平均", whole: "整个网络", geometric: "几何平均" },
  why: {
    linear: "线性输出：两者恰好相等",
    relu: "ReLU 是凸的：平均不会更小",
    sigmoid: "与算术平均不等",
    geometric: "恰好等于整个网络",
  },
  presets: { page: "ReLU", linear: "线性", sigmoid: "sigmoid" },
};

const en: typeof zh = {
  result: (arithmetic, whole) => `the nets’ mean is ${arithmetic}, the whole net says ${whole}`,
  figure: (nets, arithmetic, whole) =>
    `Outputs of ${nets} thinned nets; their weighted mean is ${arithmetic}, the whole net gives ${whole}`,
  caption: "A dot is a thinned net, its area the probability. Solid: the mean. Dashed: the whole net. All inputs are 1",
  steps: { nets: "Thinned nets", largest: "All units kept", mean: "Mean", whole: "Whole net", geometric: "Geometric" },
  why: {
    linear: "linear output: exactly the same",
    relu: "ReLU is convex: the mean is never less",
    sigmoid: "not the arithmetic mean",
    geometric: "exactly the whole net",
  },
  presets: { page: "ReLU", linear: "Linear", sigmoid: "Sigmoid" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
