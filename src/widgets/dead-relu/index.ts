import { defineWidget } from "../definition.ts";
import { int, number } from "../kit/params.ts";

export const params = {
  b: number({ name: { zh: "偏置", en: "Bias" }, symbol: "beta", min: -6, max: 6, step: 0.1, default: -3 }),
  w: number({
    name: { zh: "权重的均方根", en: "RMS of the weights" },
    symbol: "sigma",
    min: 0.05,
    max: 0.5,
    step: 0.005,
    default: 0.125,
  }),
  n: int({
    name: { zh: "输入维数", en: "Inputs of the unit" },
    symbol: "n",
    min: 16,
    max: 1024,
    ratio: 2,
    default: 64,
  }),
  seed: int({ name: { zh: "随机种子", en: "Seed" }, min: 1, max: 99, default: 1 }),
};

export const definition = defineWidget({
  id: "dead-relu",
  title: { zh: "ReLU 单元怎样死掉", en: "How a ReLU unit dies" },
  params,
  examples: {
    default: {},
    half: { b: "0" },
    "always-on": { b: "6" },
    dead: { b: "-6" },
    "out-of-reach": { b: "-6", w: "0.05", n: "16" },
    rescued: { b: "-6", w: "0.5" },
    widest: { w: "0.5", n: "1024", seed: "99" },
    bad: { n: "8" },
  },
});
