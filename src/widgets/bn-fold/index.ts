import { defineWidget } from "../definition.ts";
import { number } from "../kit/params.ts";

const step = 0.5;

export const params = {
  w: number({ name: { zh: "前一层的权重", en: "Weight before" }, symbol: "w", min: -5, max: 5, step, default: 3 }),
  b: number({ name: { zh: "前一层的偏置", en: "Bias before" }, symbol: "b", min: -5, max: 5, step, default: 1 }),
  gamma: number({ name: { zh: "缩放", en: "Scale" }, symbol: "gamma", min: -4, max: 4, step, default: 2 }),
  beta: number({ name: { zh: "平移", en: "Shift" }, symbol: "beta", min: -4, max: 4, step, default: 0.5 }),
  mu: number({ name: { zh: "滑动均值", en: "Running mean" }, symbol: "mu", min: -10, max: 10, step, default: 5 }),
  variance: number({
    name: { zh: "滑动方差", en: "Running variance" },
    symbol: "sigma",
    min: 0.01,
    max: 25,
    step: 0.25,
    default: 4,
  }),
  epsilon: number({
    name: { zh: "防零常数", en: "Small constant" },
    symbol: "epsilon",
    min: 0,
    max: 1,
    step: 0.00001,
    default: 0,
  }),
  x: number({ name: { zh: "输入", en: "Input" }, symbol: "x", min: -4, max: 4, step: 0.1, default: 2 }),
};

export const definition = defineWidget({
  id: "bn-fold",
  title: { zh: "BN 并进前一层", en: "BN folded into the layer before" },
  params,
  examples: {
    default: {},
    "pytorch-epsilon": { epsilon: "0.00001" },
    "nothing-left": { gamma: "0" },
    turned: { gamma: "-1", x: "-3" },
    "small-variance": { variance: "0.01", epsilon: "0.001" },
    bad: { variance: "-1" },
  },
});
