import type { Localized } from "../../languages.ts";
import type { Verdict } from "./model.ts";
import type { PresetId } from "./presets.ts";

/** Names of a slider, in both languages as its parameter wants them. */
const rate = (mode: "stack" | "parallel", n: number): Localized =>
  mode === "stack"
    ? { zh: `第 ${n} 层空洞率`, en: `Dilation of layer ${n}` }
    : { zh: `分支 ${n} 的空洞率`, en: `Dilation of branch ${n}` };

const zh = {
  input: "输入",
  layer: { stack: (n: number) => `第 ${n} 层`, parallel: (n: number) => `分支 ${n}` },
  rate,
  mode: "接法",
  modes: { stack: "一层叠一层", parallel: "并联" },
  edit: "增减层",
  add: "加一层",
  remove: "去掉最后一层",
  table: "各层的空洞率、等效核长、感受野和最大间隔",
  columns: { dl: "空洞率", kel: "等效核长", rl: "感受野", ml: "最大间隔" },
  tree: (levels: number, size: number, touched: number) =>
    `一维路径图：从一个输出格经 ${levels} 层往回走，${size} 个输入格里碰到 ${touched} 个`,
  branches: (size: number, touched: number) => `一维路径图：各分支同看一个中心，${size} 个输入格里碰到 ${touched} 个`,
  map: (size: number, cells: number) => `${size}×${size} 的覆盖图，${cells} 格碰得到；选一格，看有几条路径到它`,
  mapCaption: "二维覆盖图：颜色越浓路径越多，斜线是碰不到的格",
  tooWide: (size: number, most: number) => `感受野长 ${size}，超过 ${most}，只画一维。`,
  at: (y: string, x: string, count: number) => `位移 (${y}, ${x})：${count === 0 ? "碰不到" : `${count} 条路径`}`,
  result: (size: number, touched: number) =>
    touched === size
      ? `感受野长 ${size}，每格都碰到`
      : `感受野长 ${size}，只碰到 ${touched} 格，漏 ${size - touched} 格`,
  resultParallel: (size: number, cells: number) => `最宽的分支长 ${size}，${size}×${size} 里碰到 ${cells} 格`,
  facts: {
    axis: "沿一个方向碰到",
    square: "二维碰到",
    chosen: "所选的格 (Δy, Δx)",
    gap: "最大间隔",
    factor: "公约数",
    verdict: "HDC",
  },
  of: (part: string, all: string) => `${part} / ${all}`,
  offset: (y: string, x: string) => `(${y}, ${x})`,
  paths: (count: number) => `${count} 条路径`,
  none: "碰不到",
  ok: "合格",
  notOk: "不合格",
  verdict(found: Verdict): string {
    switch (found.kind) {
      case "parallel":
        return "并联的分支各看各的，HDC 说的是叠起来的层。";
      case "other-kernel":
        return "HDC 的式子按 3 点核写，核长不是 3 时看碰到的格数。";
      case "one-layer":
        return found.holes > 0 ? `只有一层，取样点之间漏 ${found.holes} 格。` : "只有一层普通卷积，没有漏格。";
      case "passes":
        return "两条都合格，没有漏格。";
      case "passes-with-holes":
        return `两条都合格，仍漏 ${found.holes} 格：还要 d₁ = 1。`;
      case "fails": {
        const which = found.gap && found.factor ? "两条都不合格" : found.gap ? "M₂ > 3，不合格" : "有公约数，不合格";
        return found.holes > 0 ? `${which}，漏 ${found.holes} 格。` : `${which}，却没有漏格：条件充分而不必要。`;
      }
    }
  },
  evenBranches: (asked: number, shown: number) =>
    `核长 ${asked} 没有中心格，并联的分支对不齐。可取 3 或 5；图按 ${shown} 画。`,
  steps: { paths: "路径", square: "二维" },
  why: {
    effective: (d: number) => (d === 1 ? "普通卷积" : `相邻两点之间空 ${d - 1} 格`),
    paths: (touched: number) => `每层在 k 个点里选一个，落在 ${touched} 个不同的格上`,
    square: "行和列各自独立",
    branches: "逐格数各分支",
  },
  presets: {
    plain: "1, 1, 1",
    doubling: "1, 2, 4",
    gridding: "2, 2, 2",
    hybrid: "1, 2, 5",
    "too-far": "1, 2, 9",
    "powers-of-two": "2, 4, 8",
    "starts-at-two": "2, 3, 4",
    "resnet-stage": "ResNet-50 末段",
    aspp: "ASPP 6, 12, 18",
  } satisfies Record<PresetId, string>,
};

const en: typeof zh = {
  input: "Input",
  layer: { stack: (n) => `Layer ${n}`, parallel: (n) => `Branch ${n}` },
  rate,
  mode: "Arrangement",
  modes: { stack: "Stacked", parallel: "Side by side" },
  edit: "Add and remove layers",
  add: "Add a layer",
  remove: "Remove the last layer",
  table: "Dilation, effective kernel size, receptive field and largest gap of each layer",
  columns: { dl: "Dilation", kel: "Effective kernel size", rl: "Receptive field", ml: "Largest gap" },
  tree: (levels, size, touched) =>
    `1-D path tree: walking back from one output cell through ${levels} ${levels === 1 ? "layer" : "layers"} touches ${touched} of ${size} input cells`,
  branches: (size, touched) => `1-D path tree: branches with one centre touch ${touched} of ${size} input cells`,
  map: (size, cells) =>
    `Coverage of ${size}×${size} cells, ${cells} of them touched; choose a cell to see how many paths lead to it`,
  mapCaption: "Coverage in 2-D: stronger colour, more paths; hatched cells are never touched",
  tooWide: (size, most) => `The field is ${size} wide, more than ${most}: it is drawn along one axis only.`,
  at: (y, x, count) =>
    `offset (${y}, ${x}): ${count === 0 ? "not touched" : `${count} ${count === 1 ? "path" : "paths"}`}`,
  result: (size, touched) =>
    touched === size
      ? `${size} wide, and every cell is touched`
      : `${size} wide, but ${touched} cells are touched and ${size - touched} missed`,
  resultParallel: (size, cells) => `The widest branch spans ${size}; ${cells} cells of ${size}×${size} are touched`,
  facts: {
    axis: "Touched along one axis",
    square: "Touched in 2-D",
    chosen: "Chosen cell (Δy, Δx)",
    gap: "Largest gap",
    factor: "Common factor",
    verdict: "HDC",
  },
  of: (part, all) => `${part} / ${all}`,
  offset: (y, x) => `(${y}, ${x})`,
  paths: (count) => `${count} ${count === 1 ? "path" : "paths"}`,
  none: "not touched",
  ok: "passes",
  notOk: "fails",
  verdict(found) {
    switch (found.kind) {
      case "parallel":
        return "Branches each look for themselves; HDC is about layers on top of each other.";
      case "other-kernel":
        return "HDC’s formula is made for a kernel of 3. For others, go by the cells touched.";
      case "one-layer":
        return found.holes > 0
          ? `A single layer, which misses ${found.holes} cells between its taps.`
          : "A single plain convolution misses nothing.";
      case "passes":
        return "Both conditions hold, and nothing is missed.";
      case "passes-with-holes":
        return `Both conditions hold, and ${found.holes} cells are still missed: d₁ must be 1 too.`;
      case "fails": {
        const which =
          found.gap && found.factor
            ? "Both conditions fail"
            : found.gap
              ? "M₂ > 3 fails"
              : "The rates have a common factor";
        return found.holes > 0
          ? `${which}; ${found.holes} cells are missed.`
          : `${which}, yet nothing is missed: the rule is sufficient, not necessary.`;
      }
    }
  },
  evenBranches: (asked, shown) =>
    `A kernel of ${asked} has no centre cell, so branches cannot be aligned. Try 3 or 5; the figure shows ${shown}.`,
  steps: { paths: "Paths", square: "2-D" },
  why: {
    effective: (d) => (d === 1 ? "a plain convolution" : `${d - 1} skipped between neighbouring taps`),
    paths: (touched) => `one of k at each layer; they end on ${touched} different cells`,
    square: "rows and columns are independent",
    branches: "counted cell by cell over the branches",
  },
  presets: {
    plain: "1, 1, 1",
    doubling: "1, 2, 4",
    gridding: "2, 2, 2",
    hybrid: "1, 2, 5",
    "too-far": "1, 2, 9",
    "powers-of-two": "2, 4, 8",
    "starts-at-two": "2, 3, 4",
    "resnet-stage": "ResNet-50, last stage",
    aspp: "ASPP 6, 12, 18",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
