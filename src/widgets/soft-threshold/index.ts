import { defineWidget } from "../definition.ts";
import { number } from "../kit/params.ts";

export const params = {
  a: number({
    name: { zh: "没有惩罚时的解", en: "Solution without penalty" },
    symbol: "x",
    min: -3,
    max: 3,
    step: 0.1,
    default: 1.2,
  }),
  alpha: number({
    name: { zh: "惩罚权重", en: "Penalty weight" },
    symbol: "alpha",
    min: 0,
    max: 2,
    step: 0.05,
    default: 0.5,
  }),
};

export const definition = defineWidget({
  id: "soft-threshold",
  title: { zh: "软阈值：够不着就归零", en: "Soft threshold: what falls short becomes 0" },
  params,
  examples: {
    default: {},
    zero: { a: "0.3" },
    negative: { a: "-0.8" },
    edge: { a: "-0.5" },
    free: { a: "2", alpha: "0" },
    bad: { alpha: "-1" },
  },
});
