import { chinchilla } from "../../math/scaling-law.ts";
import { defineWidget } from "../definition.ts";
import { flag, number } from "../kit/params.ts";

const tenth = 10 ** 0.05;

export const params = {
  fixed: flag({ name: { zh: "算力固定：D = C/6N", en: "Compute fixed: D = C/6N" }, default: false }),
  C: number({
    name: { zh: "训练算力（10²¹ FLOPs）", en: "Compute (10²¹ FLOPs)" },
    symbol: "C",
    min: 0.00001,
    max: 1e6,
    ratio: tenth,
    default: 588,
  }),
  N: number({
    name: { zh: "参数（十亿）", en: "Parameters (10⁹)" },
    symbol: "N",
    min: 0.001,
    max: 1000,
    ratio: tenth,
    default: 70,
  }),
  D: number({
    name: { zh: "token（十亿）", en: "Tokens (10⁹)" },
    symbol: "D",
    min: 0.1,
    max: 100000,
    ratio: tenth,
    default: 1400,
  }),
  law: flag({ name: { zh: "改常数", en: "Change the constants" }, default: false }),
  E: number({ name: { zh: "降不掉的损失", en: "Irreducible loss" }, min: 0.5, max: 3, default: chinchilla.E }),
  A: number({ name: { zh: "参数项的系数", en: "Factor of parameters" }, min: 1, max: 5000, default: chinchilla.A }),
  alpha: number({
    name: { zh: "参数项的指数", en: "Exponent of parameters" },
    min: 0.1,
    max: 1,
    default: chinchilla.alpha,
  }),
  B: number({ name: { zh: "数据项的系数", en: "Factor of tokens" }, min: 1, max: 5000, default: chinchilla.B }),
  beta: number({ name: { zh: "数据项的指数", en: "Exponent of tokens" }, min: 0.1, max: 1, default: chinchilla.beta }),
};

export const definition = defineWidget({
  id: "scaling-law",
  title: { zh: "参数还是数据：算力该花在哪里", en: "Parameters or data: where compute should go" },
  params,
  examples: {
    default: {},
    "gpt-3": { N: "175", D: "300" },
    gopher: { N: "280", D: "300" },
    "llama-2-7b": { N: "7", D: "2000" },
    small: { N: "1", D: "20" },
    fixed: { fixed: "yes", N: "280" },
    replication: { E: "1.8172", A: "482.01", B: "2085.43", alpha: "0.3478", beta: "0.3658", law: "yes" },
    tiny: { N: "0.001", D: "0.1" },
    huge: { N: "1000", D: "100000" },
    extreme: { fixed: "yes", C: "0.00001", N: "1000" },
    none: { N: "0" },
  },
});
