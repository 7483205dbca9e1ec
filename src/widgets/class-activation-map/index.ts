import { defineWidget } from "../definition.ts";
import { numberList } from "../kit/list.ts";
import { int, number } from "../kit/params.ts";

const weight = (c: number, start: number) =>
  number({
    name: { zh: `通道 ${c} 的权重`, en: `Weight of channel ${c}` },
    symbol: "w",
    min: -3,
    max: 3,
    step: 0.5,
    default: start,
  });
const map = (c: number, cells: readonly number[]) =>
  numberList({ count: 16, min: -9, max: 9, name: { zh: `通道 ${c}`, en: `Channel ${c}` }, default: cells });

export const params = {
  C: int({ name: { zh: "通道数", en: "Channels" }, symbol: "C", min: 2, max: 4, default: 2 }),
  w1: weight(1, 1),
  w2: weight(2, 2),
  w3: weight(3, -1),
  w4: weight(4, 1.5),
  b: number({ name: { zh: "偏置", en: "Bias" }, min: -3, max: 3, step: 0.5, default: 0.5 }),
  f1: map(1, [1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
  f2: map(2, [0, 0, 0, 0, 0, 0, 3, 1, 0, 0, 1, 3, 0, 0, 0, 0]),
  f3: map(3, [2, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  f4: map(4, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2]),
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
    three: { C: "3" },
    four: { C: "4", w3: "-3" },
    spread: { f1: "1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1", f2: "-9_9_-9_9_9_-9_9_-9_-9_9_-9_9_9_-9_9_-9" },
    "too-few": { f1: "1_2_3" },
  },
});
