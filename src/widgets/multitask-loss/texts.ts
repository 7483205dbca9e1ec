import type { Localized } from "../../languages.ts";

const zh = {
  result: (total: string, cls: string, loc: string) => `损失 ${total}：分类 ${cls}，框 ${loc}`,
  figure: (total: string, cls: string, loc: string) => `损失 ${total} 由分类 ${cls} 和框 ${loc} 组成`,
  caption: "损失的各部分；背景的框不算",
  bars: { cls: "分类", x: "框 x", y: "框 y", w: "框 w", h: "框 h", total: "合计" },
  offset: { x: "x 偏移", y: "y 偏移", w: "w 偏移", h: "h 偏移" },
  steps: { cls: "分类", loc: "框", total: "合计" },
  why: { near: "小于 1：平方", far: "不小于 1：直线", background: "背景没有框，方括号是 0" },
  sum: (sum: string) => `概率之和须为 1，现在是 ${sum}。图按比例放缩后画。`,
  classes: (u: number, most: number) => `只给了 ${most + 1} 个类别，没有第 ${u} 类。图按第 ${most} 类画。`,
  presets: { page: "正文的例子", background: "背景", far: "差得远", mixed: "λ = 10" },
};

const en: typeof zh = {
  result: (total, cls, loc) => `loss ${total}: class ${cls}, box ${loc}`,
  figure: (total, cls, loc) => `The loss ${total} is made of ${cls} for the class and ${loc} for the box`,
  caption: "Parts of the loss; a background’s box does not count",
  bars: { cls: "class", x: "box x", y: "box y", w: "box w", h: "box h", total: "in all" },
  offset: { x: "Offset x", y: "Offset y", w: "Offset w", h: "Offset h" },
  steps: { cls: "Class", loc: "Box", total: "In all" },
  why: { near: "below 1: squared", far: "1 or more: straight", background: "background has no box: the bracket is 0" },
  sum: (sum) => `The probabilities must sum to 1; they sum to ${sum}. The figure scales them to 1.`,
  classes: (u, most) => `There are ${most + 1} classes, and no class ${u}. The figure shows class ${most}.`,
  presets: { page: "Example of the text", background: "Background", far: "Far off", mixed: "λ = 10" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
