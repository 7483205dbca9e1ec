import { defineWidget } from "../definition.ts";
import { int, number } from "../kit/params.ts";

export const params = {
  n: int({ name: { zh: "层数", en: "Depth" }, symbol: "n", min: 1, max: 100, default: 20 }),
  w: number({
    name: { zh: "普通层的斜率", en: "Plain slope" },
    symbol: "x",
    min: -1,
    max: 2,
    step: 0.05,
    default: 0.5,
  }),
  f: number({
    name: { zh: "分支的斜率", en: "Branch slope" },
    symbol: "y",
    min: -0.5,
    max: 1,
    step: 0.05,
    default: 0.05,
  }),
};

export const definition = defineWidget({
  id: "residual-vs-plain",
  title: { zh: "连乘，和每项带着 1 的连乘", en: "A product, and a product with a 1 in it" },
  params,
  examples: {
    default: {},
    negative: { n: "50", w: "0.9", f: "-0.05" },
    short: { n: "3", f: "0.2" },
    explode: { n: "100", w: "2", f: "1" },
    alternating: { w: "-1" },
    nothing: { w: "0", f: "0" },
    half: { f: "-0.5", n: "100" },
    bad: { n: "0" },
  },
});
