import { defineWidget } from "../definition.ts";
import { int, number } from "../kit/params.ts";

export const params = {
  a: number({
    name: { zh: "没有惩罚时的解", en: "Solution without penalty" },
    symbol: "x",
    min: -3,
    max: 3,
    step: 0.1,
    default: 0.3,
  }),
  alpha: number({
    name: { zh: "惩罚权重", en: "Penalty weight" },
    symbol: "alpha",
    min: 0,
    max: 2,
    step: 0.05,
    default: 0.5,
  }),
  eta: number({
    name: { zh: "学习率", en: "Learning rate" },
    symbol: "eta",
    min: 0.01,
    max: 1,
    step: 0.01,
    default: 0.1,
  }),
  start: number({ name: { zh: "起点", en: "Start" }, min: -3, max: 3, step: 0.1, default: 0.3 }),
  t: int({ name: { zh: "步数", en: "Steps" }, symbol: "t", min: 0, max: 60, default: 40 }),
};

export const definition = defineWidget({
  id: "prox-vs-subgradient",
  title: { zh: "近端步停在 0，次梯度停不住", en: "The proximal step rests at 0, the subgradient does not" },
  params,
  examples: {
    default: {},
    ista: { a: "1.2", eta: "0.5", start: "0", t: "5" },
    crossing: { t: "9" },
    unmoved: { t: "0" },
    "at-once": { a: "-2", eta: "1", start: "3" },
    free: { alpha: "0", a: "1" },
    flat: { a: "0", start: "0" },
    bad: { alpha: "-1" },
  },
});
