import type { Localized } from "../../languages.ts";
import type { PresetId } from "./presets.ts";

const zh = {
  circle: "视图在单位圆上，虚线连着同一张图的两个",
  circleFigure: (views: number, loss: string) => `${views} 个视图在单位圆上，平均损失 ${loss}`,
  view: (i: number) => `视图 ${i}`,
  at: (angle: string, j: number, s: string) => `${angle}°，与伙伴 ${j} 的余弦 ${s}`,
  matrix: { s: "余弦 s", p: "每行的概率 p" },
  matrixFigure: (views: number) => `${views}×${views} 的相似度矩阵：对角线划去，正样本加框；选一行看它的比值`,
  rowAt: (i: number, j: number, loss: string) => `第 ${i} 行找视图 ${j}，损失 ${loss}`,
  show: "格子里的数",
  shows: { s: "余弦", p: "概率" },
  result: (i: number, loss: string, mean: string, uniform: string) =>
    `视图 ${i} 的损失 ${loss}；平均 ${mean}，瞎猜是 ${uniform}`,
  collapsed: (loss: string) => `全都一样像：损失 ${loss}，等于瞎猜`,
  self: "自己，不算",
  positive: "正样本，算",
  steps: { sum: "分母", loss: "损失", average: "全体平均", uniform: "全都一样像", least: "最低" },
  why: {
    sum: (count: number) => `${count} 项：2N − 1`,
    average: (count: number) => `${count} 个视图各问一次`,
    least: "正对重合，其余都相反；N > 2 时摆不出来",
  },
  presets: {
    worked: "正文的例子",
    collapse: "坍塌",
    opposite: "两头",
    uneven: "两个方向不等",
    sharp: "τ = 0.1",
    three: "N = 3",
  } satisfies Record<PresetId, string>,
};

const en: typeof zh = {
  circle: "Views on the unit circle; dashes join the two of one image",
  circleFigure: (views, loss) => `${views} views on the unit circle, mean loss ${loss}`,
  view: (i) => `View ${i}`,
  at: (angle, j, s) => `${angle}°, cosine with its partner ${j} is ${s}`,
  matrix: { s: "Cosines s", p: "Probabilities p of each row" },
  matrixFigure: (views) =>
    `${views}×${views} matrix of similarities: the diagonal is struck out, positives are framed; choose a row to see its ratio`,
  rowAt: (i, j, loss) => `Row ${i} looks for view ${j}, loss ${loss}`,
  show: "Number in the cells",
  shows: { s: "Cosine", p: "Probability" },
  result: (i, loss, mean, uniform) => `View ${i} costs ${loss}; the mean is ${mean}, guessing ${uniform}`,
  collapsed: (loss) => `All equally similar: loss ${loss}, the same as guessing`,
  self: "itself, left out",
  positive: "the positive, counted",
  steps: { sum: "Denominator", loss: "Loss", average: "Mean", uniform: "All alike", least: "Least" },
  why: {
    sum: (count) => `${count} terms: 2N − 1`,
    average: (count) => `each of ${count} views asks once`,
    least: "pairs together, all others opposite; out of reach for N > 2",
  },
  presets: {
    worked: "Worked example",
    collapse: "Collapse",
    opposite: "Opposite ends",
    uneven: "Two directions differ",
    sharp: "τ = 0.1",
    three: "N = 3",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
