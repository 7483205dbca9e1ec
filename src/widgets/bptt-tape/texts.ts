import type { Localized } from "../../languages.ts";

const zh = {
  figure: (T: number, first: string) => `误差从第 ${T} 步往回走到第 1 步，δ₁ = ${first}；箭头越粗，传过去的越多`,
  result: (loss: string, first: string) => `损失 ${loss}，传到第 1 步的 δ₁ = ${first}`,
  delta: (t: number) => `第 ${t} 步`,
  gradient: "对 w 求和",
  input: "对 u 求和",
  why: {
    last: "后面没有状态",
    step: "自己的损失 + 从下一步来的",
    cut: "在这里截断：后面的不再传来",
    sum: "w 每步都用，每步都加一项",
  },
  unequal: "目标的个数要等于序列的长度；没有目标的步不计损失。",
  presets: {
    page: "只在最后一步",
    all: "每一步都有损失",
    truncated: "每步截断",
    vanishes: "线性，w = 0.9",
    explodes: "线性，w = 1.2",
  },
};

const en: typeof zh = {
  figure: (T, first) => `The error goes back from step ${T} to step 1, where δ₁ = ${first}; thicker arrows carry more`,
  result: (loss, first) => `Loss ${loss}; δ₁ = ${first} arrives at step 1`,
  delta: (t) => `Step ${t}`,
  gradient: "Sum for w",
  input: "Sum for u",
  why: {
    last: "there is no later state",
    step: "its own loss + what comes from the next step",
    cut: "cut here: nothing comes from later on",
    sum: "w is used at each step, and each adds a term",
  },
  unequal: "Targets must match the sequence in number; a step without one has no loss.",
  presets: {
    page: "Last step only",
    all: "A loss at every step",
    truncated: "Cut at every step",
    vanishes: "Linear, w = 0.9",
    explodes: "Linear, w = 1.2",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
