import type { Localized } from "../../languages.ts";

const zh = {
  result: (w1: string, w2: string, zeros: number) =>
    `解是 (${w1}, ${w2})${zeros > 0 ? `，${zeros} 个权重为 0` : "，没有一个为 0"}`,
  figure: (norm: string, w1: string, w2: string) =>
    `损失的等高线与 ${norm === "l1" ? "菱形" : "圆"}相切于 (${w1}, ${w2})；虚线是预算增大时解走过的路`,
  caption: "拖动最低点；虚线是预算从 0 增大时的解",
  move: "没有惩罚时的最低点",
  at: (x: string, y: string) => `(${x}, ${y})`,
  steps: { solution: "解", size: "用了多少预算", pull: "朝最低点的拉力", alpha: "相当于惩罚权重", loss: "损失" },
  why: {
    corner: "在角上：较弱的拉力不超过 α，那个权重留在 0",
    edge: "在边上：两个拉力一样大，没有零",
    round: "圆没有角：拉力与 w 同方向",
    inside: "预算够用：惩罚不起作用",
  },
  presets: { page: "L1，t = 1", circle: "L2，t = 1", edge: "L1，t = 2", valley: "斜的山谷" },
};

const en: typeof zh = {
  result: (w1, w2, zeros) =>
    `solution (${w1}, ${w2}), ${zeros === 0 ? "no weight is 0" : zeros === 1 ? "one weight is 0" : "both weights are 0"}`,
  figure: (norm, w1, w2) =>
    `A contour of the loss touches the ${norm === "l1" ? "diamond" : "circle"} at (${w1}, ${w2}); dashed, where the solution goes as the budget grows`,
  caption: "Drag the lowest point; dashed, the solution as the budget grows from 0",
  move: "Lowest point without penalty",
  at: (x, y) => `(${x}, ${y})`,
  steps: { solution: "Solution", size: "Budget used", pull: "Pull", alpha: "As a penalty", loss: "Loss" },
  why: {
    corner: "at a corner: the weaker pull is at most α, and its weight stays 0",
    edge: "on an edge: both pulls are equal, nothing is 0",
    round: "a circle has no corners: the pull points along w",
    inside: "the budget suffices: no penalty",
  },
  presets: { page: "L1, t = 1", circle: "L2, t = 1", edge: "L1, t = 2", valley: "A slanted valley" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
