import type { Localized } from "../../languages.ts";

const zh = {
  caption: "同一条曲线上 H 相等，虚直线上算术平均相等",
  figure: (H: string) => `调和平均的等高线；现在 H = ${H}`,
  point: "两个准确率",
  at: (S: string, U: string) => `见过的类 ${S}，没见过的类 ${U}`,
  result: (H: string, mean: string) => `H = ${H}，算术平均 ${mean}`,
  steps: { harmonic: "调和平均", arithmetic: "算术平均", geometric: "几何平均", bounds: "上下界" },
  why: { arithmetic: "看不出偏科", bounds: "较小的一个说了算" },
  presets: { worked: "正文的例子", equal: "一样好", seenOnly: "只认见过的", close: "差得不多", devise: "DeViSE，AWA1" },
};

const en: typeof zh = {
  caption: "H is equal along a curve, the arithmetic mean along the straight dashed line",
  figure: (H) => `Curves of equal harmonic mean; now H = ${H}`,
  point: "Both accuracies",
  at: (S, U) => `seen ${S}, unseen ${U}`,
  result: (H, mean) => `H = ${H}, arithmetic mean ${mean}`,
  steps: { harmonic: "Harmonic", arithmetic: "Arithmetic", geometric: "Geometric", bounds: "Bounds" },
  why: { arithmetic: "hides the imbalance", bounds: "the smaller one decides" },
  presets: {
    worked: "Worked example",
    equal: "Equally good",
    seenOnly: "Seen only",
    close: "Close",
    devise: "DeViSE on AWA1",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
