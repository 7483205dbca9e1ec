import type { Localized } from "../../languages.ts";
import type { Verdict } from "./model.ts";

const zh = {
  paths: { before: "先平移，再卷积", after: "先卷积，再平移" },
  strips: {
    x: "x",
    moved: (shift: string) => `Tx：输入移 ${shift} 格`,
    before: "f(Tx)",
    convolved: "f(x)",
    after: (shift: string) => `Tf(x)：输出移 ${shift} 格`,
    difference: "|f(Tx) − Tf(x)|",
  },
  strip: (name: string, list: string) => `${name}：${list}`,
  verdict: {
    same: (shift: string, out: string) => `输入移 ${shift} 格，输出跟着移 ${out} 格：等变，不是不变`,
    still: () => "没有平移，两边是同一个结果",
    border: (_shift: string, _out: string, count: number) =>
      `${count} 格不等，都是边界造成的：移出去的数没有了，补的零留在原处`,
    length: (_shift: string, _out: string, count: number, s: number) =>
      `步幅 ${s} 除不尽长度 8，绕过一圈窗口就错开了：${count} 格不等`,
    stride: (shift: string, _out: string, count: number, s: number) =>
      `步幅 ${s} 除不尽平移 ${shift}，输出怎么移都对不上：${count} 格不等`,
    chance: (shift: string, _out: string, _count: number, s: number) =>
      `步幅 ${s} 除不尽平移 ${shift}，对这个信号只是碰巧相等`,
  } satisfies Record<Verdict, (shift: string, out: string, count: number, s: number) => string>,
  steps: {
    moved: "平移输入",
    before: "再卷积",
    cell: (i: number) => `其中第 ${i} 格`,
    convolved: "另一路",
    shift: "输出该移几格",
    after: "平移输出",
    difference: (i: number) => `比较第 ${i} 格`,
  },
  why: {
    zero: "空出来的地方是 0",
    circular: "从一端出去，从另一端回来",
    exact: "步幅整除平移，窗口落在同样的内容上",
    rounded: "除不尽，只能取最近的整数",
    equal: "各格都相等",
    most: "差得最多的一格",
  },
  presets: {
    shift: "移 1 格",
    stride1: "步幅 2，移 1",
    stride2: "步幅 2，移 2",
    circular: "首尾相接",
    border: "边界",
  },
};

const en: typeof zh = {
  paths: { before: "Shift, then convolve", after: "Convolve, then shift" },
  strips: {
    x: "x",
    moved: (shift) => `Tx: input shifted by ${shift}`,
    before: "f(Tx)",
    convolved: "f(x)",
    after: (shift) => `Tf(x): output shifted by ${shift}`,
    difference: "|f(Tx) − Tf(x)|",
  },
  strip: (name, list) => `${name}: ${list}`,
  verdict: {
    same: (shift, out) => `The input moves by ${shift} and the output follows by ${out}: equivariant, not invariant`,
    still: () => "Nothing is shifted; both orders are one and the same",
    border: (_shift, _out, count) =>
      `${count} ${count === 1 ? "cell differs" : "cells differ"} because of the border: what is shifted out is lost, and padded zeros stay put`,
    length: (_shift, _out, count, s) =>
      `Stride ${s} does not divide the length 8, so windows that go round the end do not meet: ${count} ${count === 1 ? "cell differs" : "cells differ"}`,
    stride: (shift, _out, count, s) =>
      `Stride ${s} does not divide the shift ${shift}, so no shift of the output fits: ${count} ${count === 1 ? "cell differs" : "cells differ"}`,
    chance: (shift, _out, _count, s) =>
      `Stride ${s} does not divide the shift ${shift}; for this signal the two agree by chance`,
  },
  steps: {
    moved: "Shift the input",
    before: "Then convolve",
    cell: (i) => `Its cell ${i}`,
    convolved: "The other way",
    shift: "Shift of the output",
    after: "Shift the output",
    difference: (i) => `Compare cell ${i}`,
  },
  why: {
    zero: "what is left free becomes 0",
    circular: "what leaves at one end comes back at the other",
    exact: "the stride divides the shift: windows find the same contents",
    rounded: "not a whole number; the nearest is taken",
    equal: "all cells are equal",
    most: "where they differ most",
  },
  presets: {
    shift: "Shift 1",
    stride1: "Stride 2, shift 1",
    stride2: "Stride 2, shift 2",
    circular: "Circular",
    border: "At the border",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
