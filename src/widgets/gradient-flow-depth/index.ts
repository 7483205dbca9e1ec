import { defineWidget } from "../definition.ts";
import { choice, flag, int, number } from "../kit/params.ts";

export const params = {
  mode: choice({
    name: { zh: "网络", en: "Network" },
    options: ["chain", "network"],
    names: { zh: { chain: "标量链", network: "随机网络" }, en: { chain: "Scalar chain", network: "Random network" } },
    default: "chain",
  }),
  activation: choice({
    name: { zh: "激活函数", en: "Activation" },
    options: ["sigmoid", "tanh", "relu", "gelu", "linear"],
    names: {
      zh: { sigmoid: "sigmoid", tanh: "tanh", relu: "ReLU", gelu: "GELU", linear: "线性" },
      en: { sigmoid: "sigmoid", tanh: "tanh", relu: "ReLU", gelu: "GELU", linear: "linear" },
    },
    default: "sigmoid",
  }),
  L: int({ name: { zh: "层数", en: "Layers" }, symbol: "L", min: 1, max: 100, default: 20 }),
  w: number({ name: { zh: "权重", en: "Weight" }, symbol: "w", min: -4, max: 4, step: 0.1, default: 1 }),
  z: number({ name: { zh: "激活前的值", en: "Pre-activation" }, symbol: "z", min: -4, max: 4, step: 0.1, default: 0 }),
  gain: number({ name: { zh: "增益", en: "Gain" }, symbol: "w", min: 0.25, max: 4, ratio: 2 ** 0.25, default: 1 }),
  width: int({ name: { zh: "宽度", en: "Width" }, symbol: "n", min: 8, max: 96, default: 48 }),
  residual: flag({ name: { zh: "加残差连接", en: "Residual connections" }, default: false }),
  norm: flag({ name: { zh: "加层归一化", en: "Layer normalisation" }, default: false }),
  seed: int({ name: { zh: "随机种子", en: "Seed" }, min: 0, max: 99, default: 1 }),
};

export const definition = defineWidget({
  id: "gradient-flow-depth",
  title: { zh: "梯度一层层传回去，还剩多少", en: "What is left of the gradient, layer by layer" },
  params,
  examples: {
    default: {},
    compensated: { w: "4" },
    saturated: { z: "2" },
    exploding: { activation: "relu", w: "1.1", z: "1", L: "50" },
    dead: { activation: "relu", z: "-1" },
    network: { mode: "network" },
    he: { mode: "network", activation: "relu", gain: "1.4142", L: "50" },
    residual: { mode: "network", residual: "yes", L: "60" },
    normalized: { mode: "network", norm: "yes", gain: "4", L: "60" },
    "network-explodes": { mode: "network", activation: "linear", gain: "4", L: "100", width: "96" },
    "too-deep": { L: "101" },
  },
});
