import type { Localized } from "../../languages.ts";

const zh = {
  result: (kept: number, of: number, scale: string) => `${of} 个里留下 ${kept} 个，乘以 ${scale}`,
  testing: (scale: string) => (scale === "1" ? "测试时原样通过" : `测试时全部留下，乘以 ${scale}`),
  figure: (inputs: string, outputs: string) => `激活值 ${inputs} 经过 Dropout 成为 ${outputs}，打叉的被丢掉`,
  units: "左边是激活值，右边是通过之后的值",
  plot: (draws: number) => `${draws} 次掩码下的平均：逐次累计`,
  plotFigure: (i: number, mean: string) => `第 ${i} 个单元的累计平均趋向 ${mean}，其余单元用淡线`,
  times: "次数",
  pick: (i: number, x: string, y: string) => `第 ${i} 个单元：${x} 变成 ${y}`,
  steps: { mask: "掩码", output: "输出", mean: "期望", variance: "方差", sum: "总和的方差" },
  why: {
    mask: (p: string) => `每个以概率 ${p} 取 0`,
    kept: "与输入相同",
    shrunk: "比输入小，测试时也要这样缩",
    sum: "各单元独立，方差相加",
  },
  presets: { half: "p = 0.5", quarter: "p = 0.25", testing: "测试", original: "原论文的形式" },
};

const en: typeof zh = {
  result: (kept, of, scale) => `${kept} of ${of} kept, times ${scale}`,
  testing: (scale) => (scale === "1" ? "Testing: passed on unchanged" : `Testing: all kept, times ${scale}`),
  figure: (inputs, outputs) => `Activations ${inputs} become ${outputs} by dropout; those crossed out are dropped`,
  units: "Left the activations, right what becomes of them",
  plot: (draws) => `Means over the first 1 to ${draws} masks`,
  plotFigure: (i, mean) => `The running mean of unit ${i} tends to ${mean}; the other units in faint lines`,
  times: "masks",
  pick: (i, x, y) => `Unit ${i}: ${x} becomes ${y}`,
  steps: { mask: "Mask", output: "Output", mean: "Mean", variance: "Variance", sum: "Of the sum" },
  why: {
    mask: (p) => `each is 0 with probability ${p}`,
    kept: "the input itself",
    shrunk: "less than the input: testing must shrink it too",
    sum: "units are independent, variances add up",
  },
  presets: { half: "p = 0.5", quarter: "p = 0.25", testing: "Testing", original: "As first published" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
