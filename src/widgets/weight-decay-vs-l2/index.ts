import { defineWidget } from "../definition.ts";
import { choice, int, number } from "../kit/params.ts";

const own = { sgd: "SGD", momentum: "Momentum", adam: "Adam + L2", adamw: "AdamW" };

export const params = {
  optimizer: choice({
    name: { zh: "优化器", en: "Optimiser" },
    options: ["sgd", "momentum", "adam", "adamw"],
    names: { zh: { ...own, momentum: "SGD + 动量" }, en: own },
    default: "adam",
  }),
  gradients: choice({
    name: { zh: "梯度", en: "Gradients" },
    options: ["steady", "alternating"],
    names: { zh: { steady: "一直同向", alternating: "正负交替" }, en: { steady: "steady", alternating: "sign flips" } },
    default: "alternating",
  }),
  eta: number({
    name: { zh: "学习率", en: "Learning rate" },
    symbol: "eta",
    min: 0.0001,
    max: 1,
    ratio: 10 ** 0.25,
    default: 0.01,
  }),
  lambda: number({ name: { zh: "衰减", en: "Decay" }, symbol: "lambda", min: 0, max: 1, step: 0.01, default: 0.5 }),
  g1: number({
    name: { zh: "权重 1 的梯度", en: "Gradient of weight 1" },
    symbol: "x",
    min: 0.0001,
    max: 10,
    ratio: 10 ** 0.5,
    default: 10,
  }),
  g2: number({
    name: { zh: "权重 2 的梯度", en: "Gradient of weight 2" },
    symbol: "y",
    min: 0.0001,
    max: 10,
    ratio: 10 ** 0.5,
    default: 0.1,
  }),
  steps: int({ name: { zh: "步数", en: "Steps" }, symbol: "t", min: 1, max: 60, default: 40 }),
};

export const definition = defineWidget({
  id: "weight-decay-vs-l2",
  title: { zh: "惩罚进了梯度，还是直接缩小权重", en: "A penalty in the gradient, or the weight shrunk itself" },
  params,
  examples: {
    default: {},
    adamw: { optimizer: "adamw" },
    sgd: { optimizer: "sgd" },
    momentum: { optimizer: "momentum", gradients: "steady", g1: "0.1", g2: "0.01" },
    three: { gradients: "steady", eta: "0.1", lambda: "0.1", g1: "0.1", g2: "0.0001", steps: "3" },
    "no-decay": { lambda: "0" },
    strongest: { eta: "1", lambda: "1", optimizer: "sgd" },
    bad: { lambda: "2" },
  },
});
