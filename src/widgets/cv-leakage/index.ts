import { defineWidget } from "../definition.ts";
import { int } from "../kit/params.ts";

export const params = {
  n: int({ name: { zh: "样本数", en: "Samples" }, symbol: "n", min: 20, max: 100, default: 50 }),
  d: int({
    name: { zh: "噪声特征数", en: "Noise features" },
    symbol: "D",
    min: 10,
    max: 5000,
    ratio: 10 ** 0.1,
    default: 500,
  }),
  m: int({ name: { zh: "挑出几个", en: "Features kept" }, symbol: "k", min: 5, max: 100, default: 20 }),
  seed: int({ name: { zh: "随机种子", en: "Seed" }, min: 1, max: 99, default: 1 }),
};

export const definition = defineWidget({
  id: "cv-leakage",
  title: { zh: "先挑特征再分折，会报出什么", en: "What selecting before splitting reports" },
  params,
  examples: {
    default: {},
    book: { d: "5000", m: "100" },
    all: { d: "20" },
    few: { n: "20", d: "10", m: "5" },
    most: { n: "100", d: "5000", m: "100", seed: "99" },
    "too-many": { d: "10", m: "100" },
    bad: { n: "10" },
  },
});
