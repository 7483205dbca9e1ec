import { gruGates } from "../../math/gru.ts";
import { defineWidget } from "../definition.ts";
import { numberList } from "../kit/list.ts";
import { choice, number } from "../kit/params.ts";

const weights = { min: -20, max: 20 };

export const params = {
  H: choice({
    name: { zh: "单元数", en: "Units" },
    options: ["1", "2"],
    names: { zh: { "1": "1 个单元", "2": "2 个单元" }, en: { "1": "1 unit", "2": "2 units" } },
    default: "1",
  }),
  x: number({ name: { zh: "输入", en: "Input" }, symbol: "x", min: -3, max: 3, step: 0.1, default: 1 }),
  gate: choice({
    name: { zh: "调哪个", en: "Weights of" },
    options: gruGates,
    names: {
      zh: { r: "重置门 r", z: "更新门 z", n: "候选" },
      en: { r: "reset gate r", z: "update gate z", n: "candidate" },
    },
    default: "z",
  }),
  h: numberList({ name: { zh: "旧状态", en: "Old state" }, count: 2, min: -1, max: 1, default: [0.4, 0] }),
  /** By gate r, z, n, a unit each. */
  W: numberList({
    name: { zh: "输入的权重", en: "Input weights" },
    count: 6,
    ...weights,
    default: [0.5, 0, 1, 0, 1, 0],
  }),
  /** By gate r, z, n, row by row. */
  U: numberList({
    name: { zh: "循环的权重", en: "Recurrent weights" },
    count: 12,
    ...weights,
    default: [0, 0, 0, 0, 0, 0, 0, 0, 0.5, 0, 0, 0],
  }),
  b: numberList({ name: { zh: "偏置", en: "Biases" }, count: 6, ...weights, default: [0, 0, 0, 0, 0, 0] }),
  bhn: numberList({
    name: { zh: "候选的第二个偏置", en: "Second bias of the candidate" },
    count: 2,
    ...weights,
    default: [0, 0],
  }),
};

const two = {
  H: "2",
  h: "0.6_-0.4",
  W: "0.5_-0.5_1_0.2_1_-1",
  U: "0.3_-0.2_0.1_0.4_0.2_0.1_-0.3_0.2_0.5_1_-1_0.5",
};

export const definition = defineWidget({
  id: "gru-convention-compare",
  title: { zh: "同一组权重，三种约定", en: "The same weights in three conventions" },
  params,
  examples: {
    default: {},
    zero: { W: "0_0_0_0_0_0", U: "0_0_0_0_0_0_0_0_0_0_0_0", h: "1_0" },
    "z-one": { W: "0_0_0_0_1_0", b: "0_0_20_0_0_0" },
    "z-zero": { W: "0_0_0_0_1_0", b: "0_0_-20_0_0_0" },
    two,
    "two-bhn": { ...two, bhn: "0.3_-0.3", gate: "n" },
    reset: { gate: "r", x: "-3" },
    bad: { h: "2_0" },
  },
});
