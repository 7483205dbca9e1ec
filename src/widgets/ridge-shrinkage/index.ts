import { defineWidget } from "../definition.ts";
import { numberList } from "../kit/list.ts";
import { number } from "../kit/params.ts";

export const params = {
  alpha: number({
    name: { zh: "惩罚权重", en: "Penalty weight" },
    symbol: "alpha",
    min: 0.001,
    max: 100,
    ratio: 10 ** 0.25,
    default: 1,
  }),
  curvatures: numberList({
    name: { zh: "各方向的曲率", en: "Curvatures" },
    count: 6,
    least: 1,
    min: 0.001,
    max: 999,
    default: [10, 1, 0.1, 0.01],
  }),
};

export const definition = defineWidget({
  id: "ridge-shrinkage",
  title: { zh: "每个方向还剩多少", en: "What is left along each direction" },
  params,
  examples: {
    default: {},
    weak: { alpha: "0.01" },
    strong: { alpha: "100" },
    one: { curvatures: "2" },
    equal: { curvatures: "1_1_1", alpha: "1" },
    bad: { alpha: "-1" },
  },
});
