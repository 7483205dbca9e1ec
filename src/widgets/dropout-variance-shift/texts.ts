import type { Localized } from "../../languages.ts";

const zh = {
  result: (ratio: string, out: string) => `训练时方差是测试时的 ${ratio} 倍；测试时 BN 输出的标准差是 ${out}，不是 1`,
  none: "不丢，训练和测试的方差一样",
  ratio: (p: string, ratio: string) => `训练与测试的方差之比随丢弃率上升；p = ${p} 时是 ${ratio}`,
  ratioCaption: "训练时方差是测试时的几倍；虚线：均值为 0",
  out: (out: string) => `测试时 BN 的输出比训练时窄：标准差 ${out}，训练时是 1`,
  outCaption: "测试时 BN 的输出；虚线：训练时",
  steps: { test: "测试时", train: "训练时", ratio: "两者之比", out: "测试时 BN 的输出" },
  why: {
    test: "方差以输入自己的为单位",
    off: "没有随机性",
    zero: "只是放大",
    shifted: "均值越大，丢与不丢差得越多",
    out: "标准差，训练时是 1；图按正态画，许多输入之和近似如此",
  },
  presets: { half: "p = 0.5", light: "p = 0.1", relu: "ReLU 之后", none: "p = 0" },
};

const en: typeof zh = {
  result: (ratio, out) =>
    `the variance in training is ${ratio} times that in testing; BN’s output in testing has deviation ${out}, not 1`,
  none: "nothing is dropped: the same variance in training and in testing",
  ratio: (p, ratio) => `The variance in training over that in testing rises with the rate; at p = ${p} it is ${ratio}`,
  ratioCaption: "Variance in training over testing. Dashed: mean 0",
  out: (out) => `In testing BN’s output is narrower than in training: deviation ${out} instead of 1`,
  outCaption: "BN’s output in testing. Dashed: in training",
  steps: { test: "In testing", train: "In training", ratio: "Ratio", out: "BN’s output in testing" },
  why: {
    test: "in units of the inputs’ own variance",
    off: "nothing is random",
    zero: "scaled up, no more",
    shifted: "the larger the mean, the more it matters whether one is dropped",
    out: "deviation, 1 in training; drawn as normal, as a sum of many inputs nearly is",
  },
  presets: { half: "p = 0.5", light: "p = 0.1", relu: "After a ReLU", none: "p = 0" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
