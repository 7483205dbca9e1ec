import { defineWidget } from "../definition.ts";
import { number } from "../kit/params.ts";

export const params = {
  p: number({
    name: { zh: "丢弃率", en: "Rate" },
    symbol: "drop",
    min: 0,
    max: 0.95,
    step: 0.05,
    default: 0.5,
  }),
  mu: number({
    name: { zh: "输入的均值（几个标准差）", en: "Mean of the inputs, in deviations" },
    symbol: "mu",
    min: 0,
    max: 3,
    step: 0.02,
    default: 0,
  }),
};

export const definition = defineWidget({
  id: "dropout-variance-shift",
  title: { zh: "BN 记住的方差，测试时不对", en: "The variance that BN remembers is not that of testing" },
  params,
  examples: {
    default: {},
    none: { p: "0" },
    light: { p: "0.1" },
    relu: { mu: "0.68" },
    most: { p: "0.95", mu: "3" },
    bad: { p: "1" },
  },
});
