import type { Localized } from "../../languages.ts";

const zh = {
  result: (length: string, shorter: string, angle: string) =>
    `长度 ${length} 变成 ${shorter}，方向${angle === "0" ? "不变" : `转了 ${angle}°`}`,
  figure: (length: string, shorter: string) => `梯度长 ${length}，裁剪后长 ${shorter}，落在允许的范围以内或边上`,
  caption: { norm: "虚线是裁剪前的梯度；圆内的梯度原样通过", value: "虚线是裁剪前的梯度；方框内的梯度原样通过" },
  tip: "梯度",
  at: (g1: string, g2: string) => `(${g1}, ${g2})`,
  steps: { length: "梯度的长度", factor: "缩放系数", clipped: "裁剪以后", shorter: "现在的长度", angle: "转过的角" },
  why: { inside: "没有超过阈值：不动", same: "按范数裁剪不改变方向", turned: "大的分量被削得多，方向就变了" },
  presets: { page: "(3, 4)，c = 1", value: "按值", free: "c = 10" },
};

const en: typeof zh = {
  result: (length, shorter, angle) =>
    `length ${length} becomes ${shorter}, ${angle === "0" ? "same direction" : `turned by ${angle}°`}`,
  figure: (length, shorter) => `A gradient of length ${length}, clipped to ${shorter}, inside the threshold or on it`,
  caption: {
    norm: "Dashed: before clipping. Gradients inside the circle pass as they are",
    value: "Dashed: before clipping. Gradients inside the square pass as they are",
  },
  tip: "Gradient",
  at: (g1, g2) => `(${g1}, ${g2})`,
  steps: { length: "Its length", factor: "Factor", clipped: "Clipped", shorter: "Length now", angle: "Angle" },
  why: {
    inside: "within the threshold: left alone",
    same: "clipping by norm keeps the direction",
    turned: "the larger component lost more, so it points elsewhere",
  },
  presets: { page: "(3, 4), c = 1", value: "By value", free: "c = 10" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
