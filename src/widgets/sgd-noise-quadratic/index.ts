import { defineWidget } from "../definition.ts";
import { int, number } from "../kit/params.ts";

export const params = {
  eta: number({
    name: { zh: "学习率", en: "Learning rate" },
    symbol: "eta",
    min: 0.001,
    max: 2,
    step: 0.001,
    default: 0.1,
  }),
  a: number({ name: { zh: "曲率", en: "Curvature" }, symbol: "w", min: 0.1, max: 4, step: 0.1, default: 1 }),
  sigma: number({
    name: { zh: "单个样本的噪声", en: "Noise of one example" },
    symbol: "sigma",
    min: 0,
    max: 4,
    step: 0.1,
    default: 1,
  }),
  B: int({ name: { zh: "批大小", en: "Batch size" }, symbol: "B", min: 1, max: 1024, ratio: 2, default: 1 }),
  seed: int({ name: { zh: "随机种子", en: "Seed" }, min: 1, max: 99, default: 1 }),
};

export const definition = defineWidget({
  id: "sgd-noise-quadratic",
  title: { zh: "SGD 在谷底停不下来", en: "SGD does not rest in the valley" },
  params,
  examples: {
    default: {},
    scaled: { eta: "0.8", B: "8" },
    quiet: { B: "1024" },
    noiseless: { sigma: "0" },
    edge: { eta: "1.9" },
    diverges: { eta: "2", a: "1.1" },
    "far-out": { eta: "2", a: "4" },
    bad: { B: "0" },
  },
});
