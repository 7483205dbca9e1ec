import type { Localized } from "../../languages.ts";

const zh = {
  result: (t: number, c: string, h: string) => `第 ${t} 步：细胞状态 ${c}，输出 ${h}`,
  figure: (f: string, i: string, o: string, c: string, h: string) =>
    `单元里：遗忘门开 ${f}，输入门开 ${i}，输出门开 ${o}；传送带上的状态变成 ${c}，输出 ${h}`,
  caption: "上面一条是传送带。门是阀门，涂色的高度是开度",
  chart: "细胞状态（实线）和输出（虚线）",
  chartFigure: (t: number, c: string, h: string) => `二十步里的细胞状态和输出；第 ${t} 步是 ${c} 和 ${h}`,
  step: "步",
  input: "x",
  steps: {
    forget: "遗忘门",
    input: "输入门",
    candidate: "候选",
    cell: "细胞状态",
    output: "输出门",
    hidden: "输出",
    kept: "直接通路",
    slope: "经过 tanh",
  },
  why: {
    bias: "σ(0) = 0.5：只开一半",
    open: "f 接近 1：留得久",
    add: "相加，不经过压缩",
    kept: "每步乘一次遗忘门，不乘权重",
    slope: "固定各个门",
  },
  weights: { wx: "输入的权重", wh: "循环的权重", b: "偏置" },
  presets: { page: "正文的例子", zero: "全 0", keep: "保持", overwrite: "覆盖", counter: "计数" },
};

const en: typeof zh = {
  result: (t, c, h) => `Step ${t}: cell state ${c}, output ${h}`,
  figure: (f, i, o, c, h) =>
    `In the cell: forget gate ${f} open, input gate ${i}, output gate ${o}; the state on the belt becomes ${c}, the output ${h}`,
  caption: "The line on top is the belt. Gates are valves, filled as far as they are open",
  chart: "Cell state (solid) and output (dashed)",
  chartFigure: (t, c, h) => `Cell state and output over twenty steps; at step ${t} they are ${c} and ${h}`,
  step: "step",
  input: "x",
  steps: {
    forget: "Forget gate",
    input: "Input gate",
    candidate: "Candidate",
    cell: "Cell state",
    output: "Output gate",
    hidden: "Output",
    kept: "Direct path",
    slope: "Through tanh",
  },
  why: {
    bias: "σ(0) = 0.5: half open",
    open: "f near 1: kept for long",
    add: "added, not squashed",
    kept: "a forget gate per step, no weights",
    slope: "gates held fixed",
  },
  weights: { wx: "Input weight", wh: "Recurrent weight", b: "Bias" },
  presets: { page: "Example of the text", zero: "All zero", keep: "Keep", overwrite: "Overwrite", counter: "Count" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
