import { defineWidget } from "../definition.ts";
import { numberList } from "../kit/list.ts";
import { choice, number } from "../kit/params.ts";

export const params = {
  output: choice({
    name: { zh: "输出", en: "Output" },
    options: ["linear", "relu", "sigmoid"],
    names: {
      zh: { linear: "线性", relu: "ReLU", sigmoid: "sigmoid" },
      en: { linear: "Linear", relu: "ReLU", sigmoid: "Sigmoid" },
    },
    default: "relu",
  }),
  p: number({ name: { zh: "丢弃率", en: "Rate" }, symbol: "drop", min: 0, max: 0.95, step: 0.05, default: 0.5 }),
  w: numberList({
    name: { zh: "权重", en: "Weights" },
    count: 5,
    least: 1,
    min: -9,
    max: 9,
    default: [0.5, -2, 3],
  }),
};

export const definition = defineWidget({
  id: "dropout-ensemble",
  title: { zh: "所有子网络的平均", en: "The mean of all thinned nets" },
  params,
  examples: {
    default: {},
    linear: { output: "linear" },
    sigmoid: { output: "sigmoid" },
    none: { p: "0" },
    five: { w: "1_-1_2_-2_0.5", p: "0.2" },
    one: { w: "2" },
    bad: { p: "1" },
  },
});
