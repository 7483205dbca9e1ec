import { defineWidget } from "../definition.ts";
import { numberList } from "../kit/list.ts";
import { number } from "../kit/params.ts";

const map = { count: 16, min: -9, max: 9 };

export const params = {
  w1: number({
    name: { zh: "通道 1 的权重", en: "Weight of channel 1" },
    symbol: "w",
    min: -3,
    max: 3,
    step: 0.5,
    default: 1,
  }),
  w2: number({
    name: { zh: "通道 2 的权重", en: "Weight of channel 2" },
    symbol: "w",
    min: -3,
    max: 3,
    step: 0.5,
    default: 2,
  }),
  b: number({ name: { zh: "偏置", en: "Bias" }, min: -3, max: 3, step: 0.5, default: 0.5 }),
  f1: numberList({
    ...map,
    name: { zh: "通道 1", en: "Channel 1" },
    default: [1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
  }),
  f2: numberList({
    ...map,
    name: { zh: "通道 2", en: "Channel 2" },
    default: [0, 0, 0, 0, 0, 0, 3, 1, 0, 0, 1, 3, 0, 0, 0, 0],
  }),
};

export const definition = defineWidget({
  id: "class-activation-map",
  title: { zh: "分数从图上哪里来", en: "Where in the map does the score come from?" },
  params,
  examples: {
    default: {},
    "second-only": { w1: "0" },
    against: { w1: "-2" },
    "all-zero": { w1: "0", w2: "0" },
    spread: { f1: "1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1", f2: "-9_9_-9_9_9_-9_9_-9_-9_9_-9_9_9_-9_9_-9" },
    "too-few": { f1: "1_2_3" },
  },
});
