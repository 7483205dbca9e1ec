import { defineWidget } from "../definition.ts";
import { int, number } from "../kit/params.ts";

export const mostSteps = 2000;

export const params = {
  eta: number({
    name: { zh: "学习率", en: "Learning rate" },
    symbol: "eta",
    min: 0.001,
    max: 1,
    ratio: 10 ** 0.25,
    default: 0.1,
  }),
  lambda: number({
    name: { zh: "衰减", en: "Decay" },
    symbol: "lambda",
    min: 0,
    max: 0.1,
    step: 0.001,
    default: 0.01,
  }),
  g: number({
    name: { zh: "单位长度处的梯度", en: "Gradient at length 1" },
    symbol: "x",
    min: 0.1,
    max: 5,
    step: 0.1,
    default: 1,
  }),
  start: number({
    name: { zh: "初始长度", en: "First length" },
    symbol: "w",
    min: 0.1,
    max: 5,
    step: 0.1,
    default: 1,
  }),
  t: int({ name: { zh: "步数", en: "Steps" }, symbol: "t", min: 0, max: mostSteps, default: 500 }),
};

export const definition = defineWidget({
  id: "effective-learning-rate",
  title: { zh: "衰减怎样让学习率不掉下去", en: "How decay keeps the rate up" },
  params,
  examples: {
    default: {},
    "no-decay": { lambda: "0", t: "2000" },
    strong: { lambda: "0.1" },
    long: { start: "5", t: "2000" },
    small: { eta: "0.001", t: "0" },
    extreme: { eta: "1", g: "5", start: "0.1", lambda: "0.1" },
    bad: { eta: "0" },
  },
});
