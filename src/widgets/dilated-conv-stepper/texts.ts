import type { Localized } from "../../languages.ts";
import type { DoesNotFit, Values } from "./model.ts";
import type { PresetId } from "./presets.ts";

const zh = {
  view: "看法",
  views: { skip: "隔格取样", zeros: "核里塞零" } satisfies Record<Values["view"], string>,
  inputKind: "输入",
  inputs: { ramp: "0, 1, 2 …", point: "只有一个 1" } satisfies Record<Values["x"], string>,
  input: (size: number, padding: number) => `输入 ${size}×${size}${padding > 0 ? `，四周填充 ${padding} 圈零` : ""}`,
  kernel: "核 3×3",
  stuffed: (size: number, dilation: number) =>
    dilation === 1 ? "空洞率 1：没有零要塞" : `塞零后的核 ${size}×${size}，普通卷积`,
  output: (size: number) => `输出 ${size}×${size}`,
  square: (name: string, rows: readonly string[]) => `${name}，按行：${rows.join("；")}`,
  inputFigure: (dilation: number, size: number, row: number, column: number) =>
    `输入：为输出第 ${row} 行第 ${column} 列，核每隔 ${dilation} 格取一个数，共 9 个，跨 ${size}×${size} 格`,
  outputFigure: "输出：选一格，看它由哪九个数算出",
  at: (row: number, column: number, value: string) => `第 ${row} 行第 ${column} 列：${value}`,
  result: (row: number, column: number, value: string) => `第 ${row} 行第 ${column} 列是 ${value}`,
  steps: {
    effective: "等效核长",
    size: "输出边长",
    row: (a: number) => `核的第 ${a} 行`,
    total: "相加",
    zeros: "塞零",
  },
  why: {
    effective: (d: number) => (d === 1 ? "普通卷积" : `相邻两个权重隔 ${d} 格`),
    same: "与输入一样大",
    smaller: (padding: number) => `比输入小；填充取 ${padding} 才一样大`,
    larger: (padding: number) => `比输入大；填充取 ${padding} 才一样大`,
    row: (row: number, outside: boolean) => (outside ? "在图像外，全是零" : `取输入第 ${row} 行`),
    total: "九个积的和",
    zeros: (zeros: number) => (zeros === 0 ? "没有零，就是普通卷积" : `塞进 ${zeros} 个零，它们的积是 0，和不变`),
  },
  doesNotFit: ({ padding, inputSize, dilation, needed, least, mostDilation }: DoesNotFit) =>
    `空洞率 ${dilation} 的核跨 ${needed} 格，输入 ${inputSize} 加两侧填充 ${padding} 只有 ${inputSize + 2 * padding} 格。填充至少 ${least}，或空洞率最多 ${mostDilation}。图按填充 ${least} 画。`,
  presets: {
    worked: "正文的例子",
    plain: "普通卷积",
    wide: "空洞率 3",
    "no-border": "不填充",
    "padding-left": "填充照旧取 1",
    point: "一个点",
    laplace: "Laplace 核",
  } satisfies Record<PresetId, string>,
};

const en: typeof zh = {
  view: "View",
  views: { skip: "Skip cells", zeros: "Zeros in the kernel" },
  inputKind: "Input",
  inputs: { ramp: "0, 1, 2 …", point: "A single 1" },
  input: (size, padding) => `Input, ${size}×${size}${padding > 0 ? `, padded by ${padding}` : ""}`,
  kernel: "Kernel, 3×3",
  stuffed: (size, dilation) =>
    dilation === 1 ? "Dilation 1: no zeros to put in" : `With zeros: a plain ${size}×${size} kernel`,
  output: (size) => `Output, ${size}×${size}`,
  square: (name, rows) => `${name}, row by row: ${rows.join("; ")}`,
  inputFigure: (dilation, size, row, column) =>
    `Input: for row ${row}, column ${column} of the output the kernel takes 9 numbers, ${dilation} apart, from ${size}×${size} cells`,
  outputFigure: "Output: choose a cell to see the nine numbers it is made of",
  at: (row, column, value) => `row ${row}, column ${column}: ${value}`,
  result: (row, column, value) => `Row ${row}, column ${column} is ${value}`,
  steps: {
    effective: "Effective size",
    size: "Output side",
    row: (a) => `Kernel row ${a}`,
    total: "Sum",
    zeros: "Zeros",
  },
  why: {
    effective: (d) => (d === 1 ? "a plain convolution" : `neighbouring weights are ${d} cells apart`),
    same: "the same as the input",
    smaller: (padding) => `smaller than the input; padding ${padding} would keep it`,
    larger: (padding) => `larger than the input; padding ${padding} would keep it`,
    row: (row, outside) => (outside ? "outside the image, all zero" : `takes row ${row} of the input`),
    total: "all nine products",
    zeros: (zeros) =>
      zeros === 0 ? "no zeros: a plain convolution" : `${zeros} zeros put in add products of 0; the sum stays`,
  },
  doesNotFit: ({ padding, inputSize, dilation, needed, least, mostDilation }) =>
    `With dilation ${dilation} the kernel spans ${needed} cells; an input of ${inputSize} padded by ${padding} has ${inputSize + 2 * padding}. Padding must be at least ${least}, or dilation at most ${mostDilation}. The figure shows padding ${least}.`,
  presets: {
    worked: "Worked case",
    plain: "Plain convolution",
    wide: "Dilation 3",
    "no-border": "No padding",
    "padding-left": "Padding left at 1",
    point: "A single point",
    laplace: "Laplace kernel",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
