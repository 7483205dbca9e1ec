import type { Localized } from "../../languages.ts";

const zh = {
  result: (loss: string, slope: string) => `损失 ${loss}，斜率 ${slope}`,
  figure: (x: string, loss: string) => `误差 ${x} 处 smooth L1 是 ${loss}，虚线是绝对值和平方的一半`,
  slopeFigure: (x: string, slope: string) => `误差 ${x} 处 smooth L1 的斜率是 ${slope}，虚线是绝对值和平方一半的斜率`,
  caption: "损失：实线是 smooth L1，虚线是 |x| 和 x²/2",
  slopeCaption: "斜率：到 ±1 为止；x²/2 的没有止境",
  steps: { branch: "哪一段", value: "损失", slope: "斜率", squared: "平方损失" },
  why: {
    near: "离 0 近，用平方",
    far: "离 0 远，用绝对值",
    bound: "斜率到 ±1 为止",
    squared: "远处增长得快，斜率没有上限",
  },
  presets: { fast: "β = 1（Fast R-CNN）", rpn: "β = 1/9（RPN 常用）" },
};

const en: typeof zh = {
  result: (loss, slope) => `loss ${loss}, slope ${slope}`,
  figure: (x, loss) => `At an error of ${x}, smooth L1 is ${loss}; dashed, the absolute value and half the square`,
  slopeFigure: (x, slope) =>
    `At an error of ${x} the slope of smooth L1 is ${slope}; dashed, those of the absolute value and half the square`,
  caption: "Loss. Solid: smooth L1. Dashed: |x| and x²/2",
  slopeCaption: "Slope: it stops at ±1; that of x²/2 does not",
  steps: { branch: "Which branch", value: "Loss", slope: "Slope", squared: "Squared loss" },
  why: {
    near: "near 0: the square",
    far: "far from 0: the absolute value",
    bound: "never beyond ±1",
    squared: "grows fast, with no limit to its slope",
  },
  presets: { fast: "β = 1 (Fast R-CNN)", rpn: "β = 1/9 (usual for RPNs)" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
