import { schemes } from "../../math/initialization.ts";
import { defineWidget } from "../definition.ts";
import { choice, int } from "../kit/params.ts";

export const params = {
  scheme: choice({
    name: { zh: "初始化", en: "Scheme" },
    options: schemes,
    names: {
      zh: {
        zeros: "全零",
        small: "N(0, 0.01²)",
        unit: "N(0, 1)",
        lecun: "LeCun",
        xavier: "Xavier",
        he: "He",
        torch: "PyTorch 默认",
      },
      en: {
        zeros: "zeros",
        small: "N(0, 0.01²)",
        unit: "N(0, 1)",
        lecun: "LeCun",
        xavier: "Xavier",
        he: "He",
        torch: "PyTorch default",
      },
    },
    default: "he",
  }),
  activation: choice({
    name: { zh: "激活函数", en: "Activation" },
    options: ["linear", "relu", "tanh", "sigmoid", "gelu"],
    names: {
      zh: { linear: "线性", relu: "ReLU", tanh: "tanh", sigmoid: "sigmoid", gelu: "GELU" },
      en: { linear: "linear", relu: "ReLU", tanh: "tanh", sigmoid: "sigmoid", gelu: "GELU" },
    },
    default: "relu",
  }),
  L: int({ name: { zh: "层数", en: "Layers" }, symbol: "L", min: 1, max: 60, default: 20 }),
  n: int({ name: { zh: "宽度", en: "Width" }, symbol: "n", min: 8, max: 96, default: 64 }),
  seed: int({ name: { zh: "随机种子", en: "Seed" }, min: 0, max: 99, default: 1 }),
};

export const definition = defineWidget({
  id: "init-variance-propagation",
  title: { zh: "信号一层层走，大小变不变", en: "Does the signal keep its size, layer by layer?" },
  params,
  examples: {
    default: {},
    xavier: { scheme: "xavier" },
    zeros: { scheme: "zeros" },
    small: { scheme: "small", L: "10" },
    unit: { scheme: "unit", L: "60", n: "96" },
    tanh: { scheme: "xavier", activation: "tanh", L: "40" },
    sigmoid: { scheme: "lecun", activation: "sigmoid" },
    "torch-default": { scheme: "torch", activation: "linear" },
    one: { L: "1", n: "8" },
    "too-wide": { n: "512" },
  },
});
