import type { Localized } from "../../languages.ts";

const zh = {
  result: (weight: string, bias: string, y: string) => `一层就够：权重 ${weight}，偏置 ${bias}；两条路的输出都是 ${y}`,
  figure: (weight: string, bias: string) => `前一层的直线经过 BN 仍是一条直线：斜率 ${weight}，截距 ${bias}`,
  caption: "虚线是前一层，实线是合并以后的一层",
  steps: { inner: "前一层", normalised: "再经过 BN", weight: "合并后的权重", bias: "合并后的偏置", folded: "一层算完" },
  why: { same: "和两层的结果相同", off: "γ = 0：输出与输入无关" },
  presets: { page: "正文的例子", torch: "ϵ = 10⁻⁵", off: "γ = 0" },
};

const en: typeof zh = {
  result: (weight, bias, y) => `one layer does it: weight ${weight}, bias ${bias}; both ways give ${y}`,
  figure: (weight, bias) => `A line stays a line through BN: slope ${weight}, intercept ${bias}`,
  caption: "Dashed: the layer before. Solid: the one layer after folding",
  steps: {
    inner: "Layer before",
    normalised: "Then BN",
    weight: "Folded weight",
    bias: "Folded bias",
    folded: "In one layer",
  },
  why: { same: "the same as in two", off: "γ = 0: the output ignores the input" },
  presets: { page: "Example of the text", torch: "ϵ = 10⁻⁵", off: "γ = 0" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
