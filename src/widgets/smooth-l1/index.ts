import { defineWidget } from "../definition.ts";
import { number } from "../kit/params.ts";

export const params = {
  x: number({ name: { zh: "误差", en: "Error" }, symbol: "x", min: -4, max: 4, step: 0.1, default: 2 }),
  beta: number({
    name: { zh: "转折点", en: "Turning point" },
    symbol: "beta",
    min: 0.01,
    max: 2,
    step: 0.01,
    default: 1,
  }),
};

export const definition = defineWidget({
  id: "smooth-l1",
  title: { zh: "近处平方，远处绝对值", en: "Square when near, absolute when far" },
  params,
  examples: {
    default: {},
    near: { x: "0.5" },
    left: { x: "-3" },
    sharp: { x: "0.5", beta: "0.111" },
    zero: { x: "0" },
    bad: { beta: "0" },
  },
});
