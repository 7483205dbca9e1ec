import type { Localized } from "../../languages.ts";

const zh = {
  result: (deviation: string) => `在 0 附近摆动，标准差 ${deviation}`,
  unstable: (product: string) => `没有稳态：ηa = ${product} ≥ 2，一步比一步远`,
  figure: (deviation: string) => `权重随步数的轨迹，在 0 上下摆动，标准差 ${deviation}`,
  figureUnstable: "权重随步数越荡越远",
  caption: "一条轨迹，从 1 出发；带子是 ±1 个标准差（理论）",
  step: "步",
  steps: {
    step: "每一步",
    variance: "稳态方差",
    deviation: "标准差",
    measured: "这条轨迹量到的",
    unstable: "稳定条件",
  },
  why: { measured: "去掉前 100 步，w² 的平均", step: "ε 是标准正态", overshoot: "每步都冲过头：1 − ηa 是负的" },
  presets: { page: "η = 0.1，B = 1", eight: "都乘 8", quiet: "B = 1024", edge: "η = 1.9", over: "ηa = 2.2" },
};

const en: typeof zh = {
  result: (deviation) => `swings around 0 with deviation ${deviation}`,
  unstable: (product) => `no steady state: ηa = ${product} ≥ 2, each step goes further out`,
  figure: (deviation) => `A weight over the steps swings around 0 with deviation ${deviation}`,
  figureUnstable: "A weight over the steps swings further and further out",
  caption: "One run from 1. The band is ±1 deviation, in theory",
  step: "step",
  steps: {
    step: "Each step",
    variance: "Steady variance",
    deviation: "Deviation",
    measured: "Of this run",
    unstable: "Stability",
  },
  why: {
    measured: "mean of w² after the first 100 steps",
    step: "ε is standard normal",
    overshoot: "every step overshoots: 1 − ηa is negative",
  },
  presets: { page: "η = 0.1, B = 1", eight: "Both times 8", quiet: "B = 1024", edge: "η = 1.9", over: "ηa = 2.2" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
