import { lstmGates } from "../../math/lstm.ts";
import { defineWidget } from "../definition.ts";
import { numberList } from "../kit/list.ts";
import { choice, int, number } from "../kit/params.ts";

export const mostSteps = 20;

const state = { min: -3, max: 3, step: 0.1 };
const weights = { count: 4, min: -5, max: 5 };

/** Of one weight of a gate. */
export const weight = number({ name: { zh: "权重", en: "Weight" }, min: -5, max: 5, step: 0.1, default: 0 });

export const params = {
  t: int({ name: { zh: "看哪一步", en: "Step" }, symbol: "t", min: 1, max: mostSteps, default: 1 }),
  x: number({ name: { zh: "每步的输入", en: "Input, each step" }, symbol: "x", ...state, default: 1 }),
  h0: number({ name: { zh: "初始输出", en: "First h" }, symbol: "h_prev", ...state, default: 0.3 }),
  c0: number({ name: { zh: "初始细胞状态", en: "First c" }, symbol: "c_prev", ...state, default: 0.8 }),
  gate: choice({
    name: { zh: "调哪个", en: "Weights of" },
    options: lstmGates,
    names: {
      zh: { i: "输入门 i", f: "遗忘门 f", g: "候选 g", o: "输出门 o" },
      en: { i: "input gate i", f: "forget gate f", g: "candidate g", o: "output gate o" },
    },
    default: "f",
  }),
  wx: numberList({
    name: { zh: "输入的权重 i、f、g、o", en: "Input weights i, f, g, o" },
    ...weights,
    default: [0.5, 0, 1, 0.5],
  }),
  wh: numberList({
    name: { zh: "循环的权重 i、f、g、o", en: "Recurrent weights i, f, g, o" },
    ...weights,
    default: [0.1, 0, 0.2, 0.1],
  }),
  b: numberList({ name: { zh: "偏置 i、f、g、o", en: "Biases i, f, g, o" }, ...weights, default: [0, 1, 0, 0] }),
};

export const definition = defineWidget({
  id: "lstm-cell-stepper",
  title: { zh: "走过一个 LSTM 单元", en: "Through an LSTM cell" },
  params,
  examples: {
    default: {},
    zero: { wx: "0_0_0_0", wh: "0_0_0_0", b: "0_0_0_0", h0: "0", c0: "1" },
    keep: { wx: "0_0_1_0", wh: "0_0_0_0", b: "-5_5_0_0", h0: "0", c0: "0.7", t: "20" },
    overwrite: { wx: "0_0_1_0", wh: "0_0_0_0", b: "5_-5_0_5", h0: "0", c0: "0.7" },
    counter: { wx: "0_0_0_0", wh: "0_0_0_0", b: "5_5_5_5", h0: "0", c0: "0", t: "20", gate: "o" },
    negative: { x: "-2", c0: "-3", h0: "-1", t: "4", gate: "g" },
    bad: { wx: "1_2_3" },
  },
});
