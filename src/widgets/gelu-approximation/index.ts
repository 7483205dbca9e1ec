import { defineWidget } from "../definition.ts";
import { choice, number } from "../kit/params.ts";

export const params = {
  by: choice({
    name: { zh: "近似", en: "Approximation" },
    options: ["tanh", "sigmoid"],
    names: { zh: { tanh: "tanh", sigmoid: "sigmoid" }, en: { tanh: "tanh", sigmoid: "sigmoid" } },
    default: "tanh",
  }),
  x: number({ name: { zh: "输入", en: "Input" }, symbol: "x", min: -6, max: 6, step: 0.1, default: 2.7 }),
};

export const definition = defineWidget({
  id: "gelu-approximation",
  title: { zh: "GELU 的两种近似差多少", en: "How far off two approximations of GELU are" },
  params,
  examples: {
    default: {},
    tail: { x: "-3" },
    zero: { x: "0" },
    crossing: { x: "1.8" },
    sigmoid: { by: "sigmoid", x: "2.27" },
    "far-left": { by: "sigmoid", x: "-6" },
    "far-right": { x: "6" },
    bad: { x: "7" },
  },
});
