import { defineWidget } from "../definition.ts";
import { int, number } from "../kit/params.ts";

export const params = {
  d: int({ name: { zh: "多项式次数", en: "Degree" }, symbol: "t", min: 1, max: 12, default: 5 }),
  k: int({ name: { zh: "折数", en: "Folds" }, symbol: "K", min: 2, max: 20, default: 10 }),
  n: int({ name: { zh: "样本数", en: "Samples" }, symbol: "n", min: 30, max: 200, default: 40 }),
  sigma: number({ name: { zh: "噪声", en: "Noise" }, symbol: "sigma", min: 0.05, max: 1, step: 0.05, default: 0.3 }),
  seed: int({ name: { zh: "随机种子", en: "Seed" }, min: 1, max: 99, default: 1 }),
};

export const definition = defineWidget({
  id: "cv-bias-variance",
  title: { zh: "几次多项式？让交叉验证来选", en: "Which degree? Let cross-validation choose" },
  params,
  examples: {
    default: {},
    stiff: { d: "1" },
    wild: { d: "12", k: "2", n: "30" },
    noisy: { sigma: "1", n: "30", k: "5" },
    many: { n: "200", k: "20", d: "3" },
    bad: { k: "1" },
  },
});
