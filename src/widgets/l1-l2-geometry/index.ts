import { ballNorms } from "../../math/regularization.ts";
import { defineWidget } from "../definition.ts";
import { choice, number } from "../kit/params.ts";

const named = { half: "p = ½", l1: "L1", l2: "L2", max: "p = ∞" };

export const params = {
  norm: choice({
    name: { zh: "惩罚", en: "Penalty" },
    options: ballNorms,
    names: { zh: named, en: named },
    default: "l1",
  }),
  t: number({ name: { zh: "预算", en: "Budget" }, symbol: "w", min: 0, max: 3, step: 0.1, default: 1 }),
  a1: number({
    name: { zh: "最低点的 w₁", en: "w₁ of the lowest point" },
    symbol: "x",
    min: -3,
    max: 3,
    step: 0.1,
    default: 2,
  }),
  a2: number({
    name: { zh: "最低点的 w₂", en: "w₂ of the lowest point" },
    symbol: "x",
    min: -3,
    max: 3,
    step: 0.1,
    default: 1,
  }),
  kappa: number({ name: { zh: "陡峭之比", en: "Ratio of steepness" }, min: 1, max: 10, step: 0.5, default: 1 }),
  angle: number({
    name: { zh: "山谷的方向（度）", en: "Direction of the valley, degrees" },
    min: 0,
    max: 90,
    step: 5,
    default: 0,
  }),
};

export const definition = defineWidget({
  id: "l1-l2-geometry",
  title: { zh: "等高线碰到菱形还是圆", en: "Contours meet a diamond or a circle" },
  params,
  examples: {
    default: {},
    circle: { norm: "l2" },
    edge: { t: "2" },
    equal: { a1: "1", a2: "1" },
    inside: { a1: "0.2", a2: "0.3" },
    valley: { kappa: "8", angle: "30", a1: "1.5", a2: "1.5" },
    "valley-l2": { kappa: "8", angle: "30", a1: "1.5", a2: "1.5", norm: "l2" },
    spikes: { norm: "half" },
    "spikes-slanted": { norm: "half", t: "3", kappa: "10", angle: "45", a1: "3", a2: "2.5" },
    square: { norm: "max" },
    "square-corner": { norm: "max", t: "0.5" },
    nothing: { t: "0" },
    "bad-budget": { t: "-1" },
  },
});
