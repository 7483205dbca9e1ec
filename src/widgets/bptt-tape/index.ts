import { defineWidget } from "../definition.ts";
import { numberList } from "../kit/list.ts";
import { choice, int, number } from "../kit/params.ts";

const weight = { min: -3, max: 3, step: 0.1 };
const sequence = { count: 8, least: 1, min: -9, max: 9 };

export const params = {
  loss: choice({
    name: { zh: "损失", en: "Loss" },
    options: ["last", "all"],
    names: { zh: { last: "只在最后一步", all: "每一步" }, en: { last: "Last step only", all: "Every step" } },
    default: "last",
  }),
  act: choice({
    name: { zh: "激活函数", en: "Activation" },
    options: ["tanh", "relu", "sigmoid", "linear"],
    names: {
      zh: { tanh: "tanh", relu: "ReLU", sigmoid: "sigmoid", linear: "线性" },
      en: { tanh: "tanh", relu: "ReLU", sigmoid: "sigmoid", linear: "linear" },
    },
    default: "tanh",
  }),
  every: int({
    name: { zh: "每几步截断（0 为不截断）", en: "Cut every (0: never)" },
    symbol: "every",
    min: 0,
    max: 8,
    default: 0,
  }),
  u: number({ name: { zh: "输入的权重", en: "Input weight" }, symbol: "U", ...weight, default: 1 }),
  w: number({ name: { zh: "循环的权重", en: "Recurrent weight" }, symbol: "w", ...weight, default: 0.5 }),
  b: number({ name: { zh: "偏置", en: "Bias" }, ...weight, default: 0 }),
  v: number({ name: { zh: "输出的权重", en: "Output weight" }, symbol: "V", ...weight, default: 1 }),
  c: number({ name: { zh: "输出的偏置", en: "Output bias" }, ...weight, default: 0 }),
  h0: number({
    name: { zh: "初始状态", en: "Initial state" },
    symbol: "h_prev",
    min: -1,
    max: 1,
    step: 0.1,
    default: 0,
  }),
  x: numberList({ name: { zh: "输入序列", en: "Input sequence" }, ...sequence, default: [1, 0, 0] }),
  y: numberList({ name: { zh: "目标", en: "Targets" }, ...sequence, default: [0, 0, 1] }),
};

export const definition = defineWidget({
  id: "bptt-tape",
  title: { zh: "误差沿时间往回走", en: "The error goes back through time" },
  params,
  examples: {
    default: {},
    "every-step": { loss: "all", y: "0.5_0.5_0.5" },
    truncated: { every: "1" },
    vanishes: { act: "linear", w: "0.9", x: "1_0_0_0", y: "0_0_0_0" },
    explodes: { act: "linear", w: "1.2", x: "1_0_0_0", y: "0_0_0_0" },
    longest: { loss: "all", x: "1_2_-3_4_5_-6_7_8", y: "1_0_1_0_1_0_1_0", w: "-3", act: "linear", v: "-3" },
    unequal: { y: "1_1" },
    refused: { every: "9" },
  },
});
