import { activationNames } from "../../math/activations.ts";
import { defineWidget } from "../definition.ts";
import { choice, number, several } from "../kit/params.ts";

const own = {
  sigmoid: "sigmoid",
  tanh: "tanh",
  relu: "ReLU",
  leaky: "Leaky ReLU",
  elu: "ELU",
  selu: "SELU",
  gelu: "GELU",
  silu: "SiLU",
  softplus: "softplus",
  mish: "Mish",
  hardswish: "Hardswish",
};

export const names = { zh: own, en: own };

export const params = {
  f: choice({
    name: { zh: "激活函数", en: "Activation" },
    options: activationNames,
    names,
    default: "sigmoid",
  }),
  other: several({
    name: { zh: "与它比", en: "Compared with" },
    among: activationNames,
    most: 3,
    names,
    default: [],
  }),
  x: number({ name: { zh: "输入", en: "Input" }, symbol: "x", min: -8, max: 8, step: 0.1, default: 1 }),
  leak: number({ name: { zh: "左边的斜率", en: "Leak" }, min: 0, max: 1, step: 0.01, default: 0.01 }),
  alpha: number({ name: { zh: "左边的极限", en: "Limit to the left" }, min: 0, max: 3, step: 0.1, default: 1 }),
  beta: number({ name: { zh: "锐利程度", en: "Sharpness" }, min: 0.1, max: 10, ratio: 10 ** 0.125, default: 1 }),
};

export const definition = defineWidget({
  id: "activation-explorer",
  title: { zh: "激活函数和它的斜率", en: "An activation and its slope" },
  params,
  examples: {
    default: {},
    tanh: { f: "tanh", other: "sigmoid" },
    "relu-at-zero": { f: "relu", x: "0" },
    leaky: { f: "leaky", leak: "0.2", x: "-2" },
    elu: { f: "elu", other: "selu", x: "-3", alpha: "2" },
    gelu: { f: "gelu", other: "silu", x: "-0.75" },
    softplus: { f: "softplus", other: "relu", beta: "10" },
    four: { f: "silu", other: "gelu_mish_hardswish", x: "-1.3" },
    "kink-of-hardswish": { f: "hardswish", x: "3" },
    far: { f: "sigmoid", x: "8" },
    "too-many": { other: "relu_elu_gelu_silu" },
    "bad-sharpness": { f: "softplus", beta: "0" },
  },
});
