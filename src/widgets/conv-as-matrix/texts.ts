import type { Localized } from "../../languages.ts";
import type { Problems } from "./model.ts";
import type { PresetId } from "./presets.ts";

type Of<Name extends keyof Problems> = NonNullable<Problems[Name]>;

const zh = {
  modes: { "1d": "一维", "2d": "二维" },
  input: (size: string, padded: boolean) => `输入 ${size}${padded ? "，外面是补的零" : ""}`,
  kernel: (size: string) => `核 ${size}`,
  output: (size: string) => `输出 ${size}`,
  matrix: (rows: number, columns: number) => `矩阵 K，${rows}×${columns}；上方是 x，右边是 y`,
  inputFigure: (row: number) => `输入，方框是第 ${row} 个输出看到的窗口，可以移动`,
  kernelFigure: "卷积核的权重",
  outputFigure: "各个输出；选一个，看它的窗口和它在矩阵里的那一行",
  matrixFigure: (row: number) =>
    `卷积写成的矩阵：深浅相同的格是同一个权重，空白是零；框住的第 ${row} 行算出第 ${row} 个输出`,
  at: (row: number, value: string) => `第 ${row} 行，输出 ${value}`,
  result: (rows: number, columns: number, entries: number, distinct: number) =>
    `K 是 ${rows}×${columns}：${rows * columns} 个位置里 ${entries} 个有权重，只有 ${distinct} 个不同的权重`,
  steps: {
    size: "输出边长",
    shape: "K 的形状",
    entries: "有权重的位置",
    lost: "落在补零上的",
    free: "换成全连接",
    start: "窗口的左端",
    corner: "窗口的左上角",
    sum: "这一行",
  },
  why: {
    shape: "一行对一个输出，一列对一个输入",
    entries: "每行只有窗口里的输入有权重：稀疏",
    lost: (count: number) => `${count} 个权重只碰到零，不在 K 里`,
    free: (places: number, distinct: number) => `${places} 个权重各自独立；这里只有 ${distinct} 个，各行共用：绑定`,
    full: "K 里没有空白：核与输入一样大，卷积就是全连接层",
    start: (s: number) => `每往下一行，窗口右移 ${s} 格`,
    startOf: (row: number, column: number) => `第 ${row} 行第 ${column} 列的输出：窗口从第几行、第几列开始`,
    sum: (row: number) => `K 的第 ${row} 行乘 x`,
  },
  problems: {
    n: ({ asked, most }: Of<"n">) => `二维时输入边长最多 ${most}，现在是 ${asked}。图按 ${most} 画。`,
    k: ({ asked, padded, most }: Of<"k">) =>
      asked > padded
        ? `核长 ${asked} 比补零后的输入 ${padded} 还大。核长最多 ${most}，图按 ${most} 画。`
        : `二维时核长最多 ${most}，现在是 ${asked}。图按 ${most} 画。`,
    p: ({ asked, kernel, most }: Of<"p">) =>
      `核长 ${kernel}、填充 ${asked} 时，边上的窗口里只有零。填充最多 ${most}，图按 ${most} 画。`,
    list: ({ count, needed }: Of<"x">) =>
      count < needed
        ? `要 ${needed} 个数，现在是 ${count} 个。缺的按默认值画。`
        : `要 ${needed} 个数，现在是 ${count} 个。多的没有用到。`,
    counts: (counts: string, found: number) => `要 ${counts} 个数，现在是 ${found} 个。`,
  },
  presets: {
    edge: "边缘 [1, 0, −1]",
    flipped: "翻转 [−1, 0, 1]",
    blur: "模糊 [1, 2, 1]",
    identity: "恒等，p = 1",
    fully: "k = n：全连接",
    picture: "二维 3×3，核 2×2",
    sobel: "Sobel，5×5",
  } satisfies Record<PresetId, string>,
};

const en: typeof zh = {
  modes: { "1d": "1-D", "2d": "2-D" },
  input: (size, padded) => `Input ${size}${padded ? ", zeros around it" : ""}`,
  kernel: (size) => `Kernel ${size}`,
  output: (size) => `Output ${size}`,
  matrix: (rows, columns) => `Matrix K, ${rows}×${columns}; x above it, y at its right`,
  inputFigure: (row) => `The input; the frame, which can be moved, is the window that output ${row} sees`,
  kernelFigure: "The kernel’s weights",
  outputFigure: "The outputs; choose one to see its window and its row of the matrix",
  matrixFigure: (row) =>
    `The convolution as a matrix: equally dark cells are the same weight, blanks are zeros; the framed row ${row} gives output ${row}`,
  at: (row, value) => `Row ${row}, output ${value}`,
  result: (rows, columns, entries, distinct) =>
    `K is ${rows}×${columns}: ${entries} of its ${rows * columns} places hold a weight, with only ${distinct} different ${distinct === 1 ? "one" : "ones"}`,
  steps: {
    size: "Output size",
    shape: "Shape of K",
    entries: "Places with a weight",
    lost: "On padded zeros",
    free: "Fully connected",
    start: "Left end of the window",
    corner: "Corner of the window",
    sum: "This row",
  },
  why: {
    shape: "a row for each output, a column for each input",
    entries: "a row has weights only for the inputs in its window: sparse",
    lost: (count) => `${count} of them meet zeros alone and are not in K`,
    free: (places, distinct) => `${places} independent weights; here all rows share ${distinct}: tied`,
    full: "no blank is left: with a kernel as large as the input, the convolution is a fully connected layer",
    start: (s) => `one row down, the window is ${s} to the right`,
    startOf: (row, column) => `output in row ${row}, column ${column}: its window’s first row and first column`,
    sum: (row) => `row ${row} of K times x`,
  },
  problems: {
    n: ({ asked, most }) => `In 2-D the input size can be at most ${most}; it is ${asked}. The figure shows ${most}.`,
    k: ({ asked, padded, most }) =>
      asked > padded
        ? `Kernel ${asked} is larger than the padded input ${padded}. It can be at most ${most}; the figure shows ${most}.`
        : `In 2-D the kernel size can be at most ${most}; it is ${asked}. The figure shows ${most}.`,
    p: ({ asked, kernel, most }) =>
      `With kernel size ${kernel} and padding ${asked} the outermost windows see zeros alone. Padding can be at most ${most}; the figure shows ${most}.`,
    list: ({ count, needed }) =>
      count < needed
        ? `There must be ${needed} numbers; there are ${count}. The missing ones have their default values.`
        : `There must be ${needed} numbers; there are ${count}. The last ones are not used.`,
    counts: (counts, found) => `There must be ${counts} numbers; there are ${found}.`,
  },
  presets: {
    edge: "Edge [1, 0, −1]",
    flipped: "Flipped [−1, 0, 1]",
    blur: "Blur [1, 2, 1]",
    identity: "Identity, p = 1",
    fully: "k = n: fully connected",
    picture: "2-D: 3×3 by 2×2",
    sobel: "Sobel on 5×5",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
