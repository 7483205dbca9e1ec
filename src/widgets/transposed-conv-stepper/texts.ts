import type { Localized } from "../../languages.ts";
import type { Problem } from "./model.ts";
import type { PresetId } from "./presets.ts";

const zh = {
  view: "算法",
  views: { scatter: "撒：盖章", insert: "收：插零再卷积" },
  turned: "核转 180°",
  play: { start: "▶ 播放", stop: "❚❚ 停" },
  step: { scatter: "盖了几枚章", insert: "算了几格" },
  input: "输入",
  kernel: "核",
  kernelTurned: "核，已转 180°",
  kernelUnturned: "核，没有转",
  onCell: "落在所选格上的积",
  stamp: (value: string) => `这枚章：${value} 乘核`,
  stuffed: (side: number) => `插零、补边之后 ${side}×${side}`,
  output: (side: number) => `输出 ${side}×${side}`,
  square: (name: string, rows: readonly string[]) => `${name}，按行：${rows.join("；")}`,
  stuffedFigure: (zeros: number, border: number, kernel: number) =>
    `相邻输入之间有 ${zeros} 个零，四周${border < 0 ? `裁掉 ${-border} 圈` : `补 ${border} 圈零`}，${kernel}×${kernel} 的窗口停在所选的格上`,
  outputFigure: "输出：选一格，看它由哪些积相加而成",
  at: (row: number, column: number, value: string) => `第 ${row} 行第 ${column} 列：${value}`,
  notYet: "还没有算",
  both: "同一组符号写三种算法",
  convolution: "卷积",
  transposed: "转置卷积",
  equivalent: "插零后的卷积",
  result: (i: number, o: number, row: number, column: number, value: string) =>
    `${i}×${i} 变成 ${o}×${o}；第 ${row} 行第 ${column} 列（从 0 数起）是 ${value}`,
  before: "，",
  progress: {
    scatter: (n: number, all: number) => `盖了 ${n} / ${all} 枚章`,
    insert: (n: number, all: number) => `算了 ${n} / ${all} 格`,
  },
  wrong: (value: string, right: string) => `核没有转，得 ${value}；应为 ${right}`,
  steps: {
    size: "输出边长",
    zeros: "插零",
    border: "补边",
    same: "核对",
    back: "卷回去",
    cell: "所选的格",
  },
  why: {
    size: "首尾两章之间，加一枚章长，两端裁 p",
    zeros: "相邻两个输入之间的零",
    border: "每边补这么多零",
    crop: "负数：每边裁掉这么多",
    same: "插零后按步幅 1 卷积，边长相同",
    back: "同样的参数卷积，回到输入边长",
    notBack: "输出填充不小于步幅，卷不回原来的边长",
    scatter: "每枚章在这一格上出一个数",
    insert: "窗口里不是零的各项",
    nothing: "没有章落在这里",
  },
  hint: "按行写；不够就从头再用，空着就是 1, 2, 3 …",
  problem: (problem: Problem) =>
    problem.kind === "output-padding"
      ? `输出填充 ${problem.asked} 要小于步幅和空洞率中较大的一个，最多 ${problem.most}；也可以加大步幅。图按 ${problem.shown} 画。`
      : `填充 ${problem.asked} 裁得什么也不剩：输出边长会是 ${minus(problem.size)}。填充最多 ${problem.shown}，或者加大输入或核。图按 ${problem.shown} 画。`,
  presets: {
    worked: "正文的例子",
    unet: "U-Net",
    dcgan: "DCGAN（PyTorch）",
    fcn8s: "FCN-8s",
    "ambiguous-7": "4 → 7",
    "ambiguous-8": "4 → 8",
  } satisfies Record<PresetId, string>,
};

const en: typeof zh = {
  view: "View",
  views: { scatter: "Scatter: stamps", insert: "Gather: insert zeros, convolve" },
  turned: "Kernel rotated by 180°",
  play: { start: "▶ Play", stop: "❚❚ Stop" },
  step: { scatter: "Stamps put", insert: "Cells computed" },
  input: "Input",
  kernel: "Kernel",
  kernelTurned: "Kernel, rotated",
  kernelUnturned: "Kernel, not rotated",
  onCell: "What lands on the chosen cell",
  stamp: (value) => `This stamp: ${value} times the kernel`,
  stuffed: (side) => `Zeros and border in place, ${side}×${side}`,
  output: (side) => `Output, ${side}×${side}`,
  square: (name, rows) => `${name}, row by row: ${rows.join("; ")}`,
  stuffedFigure: (zeros, border, kernel) =>
    `${zeros} ${zeros === 1 ? "zero" : "zeros"} between neighbouring inputs, ${border < 0 ? `${-border} cut off each side` : `a border of ${border} all round`}; the ${kernel}×${kernel} window stands at the chosen cell`,
  outputFigure: "Output: choose a cell to see the products that add up to it",
  at: (row, column, value) => `row ${row}, column ${column}: ${value}`,
  notYet: "not computed yet",
  both: "Three computations in one notation",
  convolution: "Convolution",
  transposed: "Transposed convolution",
  equivalent: "Convolution after inserting zeros",
  result: (i, o, row, column, value) =>
    `${i}×${i} becomes ${o}×${o}; row ${row}, column ${column} (from 0) is ${value}`,
  before: " · ",
  progress: { scatter: (n, all) => `${n} of ${all} stamps put`, insert: (n, all) => `${n} of ${all} cells computed` },
  wrong: (value, right) => `The kernel was not rotated: ${value} where ${right} is right`,
  steps: {
    size: "Output side",
    zeros: "Zeros",
    border: "Border",
    same: "The same",
    back: "And back",
    cell: "Chosen cell",
  },
  why: {
    size: "first to last stamp, plus the length of one, less p at both ends",
    zeros: "between neighbouring inputs",
    border: "zeros on each side",
    crop: "negative: cut off each side",
    same: "a convolution of stride 1 after inserting zeros gives this side too",
    back: "a convolution with the same numbers leads back to the input’s side",
    notBack: "output padding is not below the stride: a convolution does not lead back",
    scatter: "each stamp gives the cell one number",
    insert: "what is not zero under the window",
    nothing: "no stamp lands here",
  },
  hint: "Row by row; used over again where there are too few; 1, 2, 3 … where there are none",
  problem: (problem) =>
    problem.kind === "output-padding"
      ? `Output padding ${problem.asked} must be smaller than the larger of stride and dilation: at most ${problem.most}, or take a larger stride. The figure shows ${problem.shown}.`
      : `Padding ${problem.asked} leaves no output: its side would be ${minus(problem.size)}. Padding may be at most ${problem.shown}, or take a larger input or kernel. The figure shows ${problem.shown}.`,
  presets: {
    worked: "Worked case",
    unet: "U-Net",
    dcgan: "DCGAN (PyTorch)",
    fcn8s: "FCN-8s",
    "ambiguous-7": "4 → 7",
    "ambiguous-8": "4 → 8",
  },
};

function minus(value: number): string {
  return String(value).replace("-", "−");
}

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
