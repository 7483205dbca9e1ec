import { defineWidget } from "../definition.ts";
import { numberList } from "../kit/list.ts";
import { int, number } from "../kit/params.ts";

const offsets = { count: 4, min: -9, max: 9 };

export const params = {
  u: int({
    name: { zh: "真实类别（0 是背景）", en: "True class (0 is background)" },
    symbol: "u",
    min: 0,
    max: 4,
    default: 1,
  }),
  lambda: number({
    name: { zh: "回归的权重", en: "Weight of the box" },
    symbol: "lambda",
    min: 0,
    max: 10,
    step: 0.5,
    default: 1,
  }),
  p: numberList({
    name: { zh: "各类的概率，背景在前", en: "Probabilities from class 0" },
    count: 5,
    least: 2,
    min: 0.000001,
    max: 1,
    default: [0.1, 0.7, 0.2],
  }),
  t: numberList({ name: { zh: "预测的偏移", en: "Offsets predicted" }, ...offsets, default: [0.1, 0, 0.2, 0] }),
  v: numberList({ name: { zh: "真实的偏移", en: "True offsets" }, ...offsets, default: [0, 0, 0, 0] }),
};

export const definition = defineWidget({
  id: "multitask-loss",
  title: { zh: "分类和回归，一个损失", en: "Class and box in one loss" },
  params,
  examples: {
    default: {},
    background: { u: "0", p: "0.8_0.1_0.1", t: "1_1_1_1" },
    far: { u: "2", p: "0.2_0.2_0.6", t: "2_0_0_0" },
    mixed: { p: "0.05_0.9_0.05", t: "0.5_-0.5_1_-2", lambda: "10" },
    "no-such-class": { u: "4" },
    unscaled: { p: "0.5_0.5_0.5" },
    bad: { lambda: "-1" },
  },
});
