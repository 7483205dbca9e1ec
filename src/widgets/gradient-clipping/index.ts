import { defineWidget } from "../definition.ts";
import { choice, number } from "../kit/params.ts";

/** Of each component. */
export const most = 6;

export const params = {
  by: choice({
    name: { zh: "按什么裁剪", en: "Clip by" },
    options: ["norm", "value"],
    names: { zh: { norm: "按范数", value: "按值" }, en: { norm: "By norm", value: "By value" } },
    default: "norm",
  }),
  c: number({ name: { zh: "阈值", en: "Threshold" }, symbol: "c", min: 0.1, max: 10, step: 0.1, default: 1 }),
  g1: number({
    name: { zh: "第一个分量", en: "First component" },
    symbol: "x",
    min: -most,
    max: most,
    step: 0.1,
    default: 3,
  }),
  g2: number({
    name: { zh: "第二个分量", en: "Second component" },
    symbol: "x",
    min: -most,
    max: most,
    step: 0.1,
    default: 4,
  }),
};

export const definition = defineWidget({
  id: "gradient-clipping",
  title: { zh: "梯度裁剪：变短，还是变向", en: "Clipping: shorter, or elsewhere" },
  params,
  examples: {
    default: {},
    value: { by: "value" },
    untouched: { c: "10" },
    axis: { g1: "-5", g2: "0", by: "value" },
    zero: { g1: "0", g2: "0" },
    bad: { c: "0" },
  },
});
