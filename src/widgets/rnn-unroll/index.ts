import { defineWidget } from "../definition.ts";
import { numberList } from "../kit/list.ts";
import { choice, int, number } from "../kit/params.ts";

const weight = { min: -3, max: 3, step: 0.1 };

export const params = {
  t: int({ name: { zh: "看哪一步", en: "Step" }, symbol: "t", min: 1, max: 8, default: 2 }),
  act: choice({
    name: { zh: "激活函数", en: "Activation" },
    options: ["tanh", "relu", "sigmoid", "linear"],
    names: {
      zh: { tanh: "tanh", relu: "ReLU", sigmoid: "sigmoid", linear: "线性" },
      en: { tanh: "tanh", relu: "ReLU", sigmoid: "sigmoid", linear: "linear" },
    },
    default: "tanh",
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
  x: numberList({
    name: { zh: "输入序列", en: "Input sequence" },
    count: 8,
    least: 1,
    min: -9,
    max: 9,
    default: [1, 0, 0],
  }),
};

export const definition = defineWidget({
  id: "rnn-unroll",
  title: { zh: "同一个单元，一步一步展开", en: "One cell, unrolled in time" },
  params,
  examples: {
    default: {},
    last: { t: "3" },
    constant: { x: "1_1_1_1", w: "1", v: "2", c: "-0.5" },
    alternating: { x: "1_-1_1_-1", w: "-0.8" },
    memory: { act: "linear", w: "1" },
    grows: { act: "linear", w: "3", x: "9_9_9_9_9_9_9_9", v: "-3", t: "8" },
    single: { x: "-0.5", t: "8", h0: "0.5" },
    "too-long": { x: "1_2_3_4_5_6_7_8_9" },
  },
});
