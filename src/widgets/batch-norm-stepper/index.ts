import { defineWidget } from "../definition.ts";
import { numberList } from "../kit/list.ts";
import { choice, int, number } from "../kit/params.ts";

const most = 8;

export const params = {
  mode: choice({
    name: { zh: "阶段", en: "Mode" },
    options: ["train", "eval"],
    names: { zh: { train: "训练", eval: "测试" }, en: { train: "Training", eval: "Testing" } },
    default: "train",
  }),
  view: choice({
    name: { zh: "方向", en: "Direction" },
    options: ["forward", "backward"],
    names: { zh: { forward: "前向", backward: "梯度" }, en: { forward: "Forward", backward: "Gradient" } },
    default: "forward",
  }),
  t: int({ name: { zh: "已训练步数", en: "Training steps" }, symbol: "t", min: 0, max: 60, default: 1 }),
  gamma: number({ name: { zh: "缩放", en: "Scale" }, symbol: "gamma", min: -4, max: 4, step: 0.5, default: 1 }),
  beta: number({ name: { zh: "平移", en: "Shift" }, symbol: "beta", min: -4, max: 4, step: 0.5, default: 0 }),
  rho: number({
    name: { zh: "新值的权重", en: "Weight of the new" },
    symbol: "rho",
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.1,
  }),
  epsilon: number({
    name: { zh: "防零常数", en: "Small constant" },
    symbol: "epsilon",
    min: 1e-8,
    max: 1,
    ratio: 10,
    default: 1e-5,
  }),
  i: int({ name: { zh: "看第几个", en: "Value looked at" }, min: 1, max: most, default: 4 }),
  x: numberList({
    name: { zh: "一个通道的值", en: "Values of a channel" },
    count: most,
    least: 1,
    min: -99,
    max: 99,
    default: [1, 2, 3, 4],
  }),
  g: numberList({
    name: { zh: "传来的梯度", en: "Arriving gradient" },
    count: most,
    least: 1,
    min: -9,
    max: 9,
    default: [0.1, -0.2, 0.3, 0.4],
  }),
};

export const definition = defineWidget({
  id: "batch-norm-stepper",
  title: { zh: "一个通道走一遍批归一化", en: "One channel through batch normalisation" },
  params,
  examples: {
    default: {},
    testing: { mode: "eval" },
    settled: { mode: "eval", t: "60" },
    gradient: { view: "backward", gamma: "2", beta: "0.5" },
    "testing-gradient": { view: "backward", mode: "eval" },
    two: { x: "0_10", i: "2" },
    constant: { x: "5_5_5" },
    one: { x: "7" },
    "identity-like": { gamma: "1.1", beta: "2.5", rho: "1" },
    eight: { x: "-9_4_0_2.5_7_7_-3_99", i: "8", g: "1_0_0_0_0_0_0_-1" },
    "too-many": { x: "1_2_3_4_5_6_7_8_9" },
  },
});
