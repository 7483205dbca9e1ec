import type { Localized } from "../../languages.ts";
import type { BallNorm } from "../../math/regularization.ts";

const balls = {
  half: { zh: "内凹的星形", en: "star that bends inward" },
  l1: { zh: "菱形", en: "diamond" },
  l2: { zh: "圆", en: "circle" },
  max: { zh: "正方形", en: "square" },
} as const;

const zh = {
  result: (w1: string, w2: string, zeros: number) =>
    `解是 (${w1}, ${w2})${zeros > 0 ? `，${zeros} 个权重为 0` : "，没有一个为 0"}`,
  figure: (norm: BallNorm, w1: string, w2: string) =>
    `损失的等高线与${balls[norm].zh}碰在 (${w1}, ${w2})；虚线是预算增大时解走过的路`,
  caption: "拖动最低点；虚线是预算从 0 增大时的解，扇形里的拉力都留在角上",
  move: "没有惩罚时的最低点",
  at: (x: string, y: string) => `(${x}, ${y})`,
  steps: { solution: "解", size: "用了多少预算", pull: "朝最低点的拉力", alpha: "相当于惩罚权重", loss: "损失" },
  why: {
    corner: {
      half: "尖角比边突出得多，更常碰到：零更多；但球不凸",
      l1: "在角上：较弱的拉力不超过 α，那个权重留在 0",
      max: "在角上：两个权重一样大，没有零",
    },
    edge: {
      half: "边向内凹：山谷够陡才停得住",
      l1: "在边上：两个拉力一样大，没有零",
      l2: "圆没有角：拉力与 w 同方向",
      max: "在边上：只有一个权重到了上限",
    },
    inside: "预算够用：惩罚不起作用",
  },
  presets: {
    page: "L1，t = 1",
    circle: "L2，t = 1",
    half: "p = ½",
    max: "p = ∞",
    edge: "L1，t = 2",
    valley: "斜的山谷",
  },
};

const en: typeof zh = {
  result: (w1, w2, zeros) =>
    `solution (${w1}, ${w2}), ${zeros === 0 ? "no weight is 0" : zeros === 1 ? "one weight is 0" : "both weights are 0"}`,
  figure: (norm, w1, w2) =>
    `A contour of the loss touches the ${balls[norm].en} at (${w1}, ${w2}); dashed, where the solution goes as the budget grows`,
  caption: "Drag the lowest point; dashed, the solution as the budget grows; pulls within the fan stay at the corner",
  move: "Lowest point without penalty",
  at: (x, y) => `(${x}, ${y})`,
  steps: { solution: "Solution", size: "Budget used", pull: "Pull", alpha: "As a penalty", loss: "Loss" },
  why: {
    corner: {
      half: "spikes stand out from the edges and are met more often: more zeros, but the ball is not convex",
      l1: "at a corner: the weaker pull is at most α, and its weight stays 0",
      max: "at a corner: both weights are as large as each other, nothing is 0",
    },
    edge: {
      half: "the edge bends inward: only a steep valley rests on it",
      l1: "on an edge: both pulls are equal, nothing is 0",
      l2: "a circle has no corners: the pull points along w",
      max: "on an edge: only one weight is at its limit",
    },
    inside: "the budget suffices: no penalty",
  },
  presets: {
    page: "L1, t = 1",
    circle: "L2, t = 1",
    half: "p = ½",
    max: "p = ∞",
    edge: "L1, t = 2",
    valley: "A slanted valley",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
