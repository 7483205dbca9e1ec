import type { Localized } from "../../languages.ts";
import type { PresetId } from "./presets.ts";

const zh = {
  picture: "输入",
  figure: (y: string, x: string, value: string) =>
    `在第 ${y} 行、第 ${x} 列取样，四个邻居按重叠的面积加权，得 ${value}`,
  point: "取样点",
  at: (y: string, x: string, value: string) => `第 ${y} 行、第 ${x} 列，取到 ${value}`,
  near: "四个邻居",
  nearFigure: (parts: readonly string[]) => `与取样点周围一格见方重叠的面积：${parts.join("，")}`,
  part: (value: string, share: string) => `值 ${value} 占 ${share}`,
  cut: (y: string) => `沿第 ${y} 行的剖面`,
  nearest: "虚线：若取最近的一列，斜率处处是 0",
  result: (value: string) => `取到 ${value}`,
  partly: (value: string, share: string) => `取到 ${value}；有 ${share} 落在图外，那里读到 0`,
  outside: "取到 0：四个邻居都在图外",
  tooFar: (name: string, asked: string, most: string) =>
    `${name} ${asked} 超出这张 ${most}×${most} 的图一格以上，那里都是 0。最多到 ${most}，图按 ${most} 画。`,
  fraction: "取整与小数",
  cells: ["左上", "右上", "左下", "右下"],
  sum: "加权求和",
  slopeX: "左右斜率",
  slopeY: "上下斜率",
  outsideCell: "图外，0",
  edge: "在格线上，取右、下一侧",
  which: "图像",
  pictures: { ramp: "5×5 斜面", cells: "自定四格" },
  presets: {
    worked: "(0.5, 0.25)",
    inside: "(1.2, 2.7)",
    cell: "正中一格",
    rim: "出界半格",
    corner: "图角之外",
    saddle: "马鞍四格",
  } satisfies Record<PresetId, string>,
};

const en: typeof zh = {
  picture: "Input",
  figure: (y, x, value) =>
    `A sample at row ${y}, column ${x}: the four neighbours, weighted by the area that they share with it, give ${value}`,
  point: "Sampling point",
  at: (y, x, value) => `row ${y}, column ${x}, reads ${value}`,
  near: "Four neighbours",
  nearFigure: (parts) => `Area shared with the square around the point: ${parts.join(", ")}`,
  part: (value, share) => `${share} of value ${value}`,
  cut: (y) => `Cut along row ${y}`,
  nearest: "Dashed: the nearest column instead, slope 0 everywhere",
  result: (value) => `Reads ${value}`,
  partly: (value, share) => `Reads ${value}; ${share} of it lies outside and counts as 0`,
  outside: "Reads 0: all four neighbours are outside",
  tooFar: (name, asked, most) =>
    `${name} ${asked} is more than a cell outside this ${most}×${most} picture, where everything is 0. It may be ${most} at most; the figure shows ${most}.`,
  fraction: "Whole and fraction",
  cells: ["Upper left", "Upper right", "Lower left", "Lower right"],
  sum: "Weighted sum",
  slopeX: "Slope across",
  slopeY: "Slope down",
  outsideCell: "outside, 0",
  edge: "on a grid line: the right and lower side",
  which: "Picture",
  pictures: { ramp: "5×5 ramp", cells: "Four cells" },
  presets: {
    worked: "(0.5, 0.25)",
    inside: "(1.2, 2.7)",
    cell: "On a cell",
    rim: "Half outside",
    corner: "Past the corner",
    saddle: "Saddle",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
