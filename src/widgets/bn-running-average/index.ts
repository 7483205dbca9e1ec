import { defineWidget } from "../definition.ts";
import { int, number } from "../kit/params.ts";

export const params = {
  rho: number({
    name: { zh: "新值的权重", en: "Weight of the new" },
    symbol: "rho",
    min: 0.01,
    max: 1,
    step: 0.01,
    default: 0.1,
  }),
  t: int({ name: { zh: "已训练步数", en: "Training steps" }, symbol: "t", min: 0, max: 200, default: 22 }),
  m: int({ name: { zh: "每批的值数", en: "Values a batch" }, symbol: "m", min: 2, max: 256, ratio: 2, default: 8 }),
  seed: int({ name: { zh: "随机种子", en: "Seed" }, min: 1, max: 99, default: 1 }),
};

export const definition = defineWidget({
  id: "bn-running-average",
  title: { zh: "滑动均值追上真值", en: "The running mean catches up" },
  params,
  examples: {
    default: {},
    fresh: { t: "0" },
    settled: { t: "200", m: "256" },
    jumpy: { rho: "1", m: "2" },
    slow: { rho: "0.01", t: "60" },
    bad: { m: "1" },
  },
});
