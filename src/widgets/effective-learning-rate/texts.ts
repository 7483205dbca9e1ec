import type { Localized } from "../../languages.ts";

const zh = {
  result: (norm: string, rate: string) => `权重长 ${norm}，有效学习率 ${rate}`,
  figure: (t: number, norm: string) => `${t} 步后权重长 ${norm}；有衰减时趋于平衡，没有就一直变长`,
  norm: "权重的长度：实线，虚线是平衡时的长度",
  rateFigure: (rate: string) => `有效学习率，现在是 ${rate}`,
  rate: "有效学习率",
  step: "步",
  steps: { step: "每一步", rate: "有效学习率", turned: "这一步转过的角", balance: "平衡时的长度", angle: "平衡时的角" },
  why: {
    step: "梯度与权重垂直，只会让它变长；衰减让它变短",
    rate: "梯度与长度成反比，角度再除一次长度",
    none: "没有衰减：越来越长，越走越慢",
    angle: "弧度；与梯度大小无关",
  },
  presets: { page: "η = 0.1，λ = 0.01", none: "没有衰减", strong: "λ = 0.1", long: "从很长开始" },
};

const en: typeof zh = {
  result: (norm, rate) => `weights of length ${norm}, effective rate ${rate}`,
  figure: (t, norm) =>
    `After ${t} steps the weights have length ${norm}; with decay they come to rest, without it they grow for ever`,
  norm: "Length of the weights. Dashed: in balance",
  rateFigure: (rate) => `Effective learning rate, now ${rate}`,
  rate: "Effective learning rate",
  step: "step",
  steps: {
    step: "Each step",
    rate: "Effective rate",
    turned: "Turned by this step",
    balance: "Length in balance",
    angle: "Angle in balance",
  },
  why: {
    step: "the gradient is at right angles and only lengthens; decay shortens",
    rate: "the gradient goes as 1/‖w‖, and the angle divides by the length once more",
    none: "no decay: ever longer, ever slower",
    angle: "radians; whatever the gradient’s size",
  },
  presets: { page: "η = 0.1, λ = 0.01", none: "No decay", strong: "λ = 0.1", long: "Long at first" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
