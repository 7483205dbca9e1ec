import { defineWidget } from "../definition.ts";
import { numberList } from "../kit/list.ts";
import { choice, int, number } from "../kit/params.ts";

/** Of samples (or tokens), a row each, and of their features. */
const [mostRows, mostColumns] = [6, 8];

export const params = {
  mode: choice({
    name: { zh: "归一化", en: "Normalisation" },
    options: ["ln", "bn"],
    names: { zh: { ln: "LN：按行", bn: "BN：按列" }, en: { ln: "LN: by row", bn: "BN: by column" } },
    default: "ln",
  }),
  B: int({ name: { zh: "样本数", en: "Samples" }, symbol: "B", min: 1, max: mostRows, default: 4 }),
  D: int({ name: { zh: "特征数", en: "Features" }, symbol: "D", min: 2, max: mostColumns, default: 4 }),
  bump: number({
    name: { zh: "给别的样本加上", en: "Added to another sample" },
    symbol: "Delta",
    min: -10,
    max: 10,
    step: 0.5,
    default: 0,
  }),
  gamma: number({ name: { zh: "缩放", en: "Scale" }, symbol: "gamma", min: -3, max: 3, step: 0.5, default: 1 }),
  beta: number({ name: { zh: "平移", en: "Shift" }, symbol: "beta", min: -3, max: 3, step: 0.5, default: 0 }),
  epsilon: number({
    name: { zh: "防零常数", en: "Small constant" },
    symbol: "epsilon",
    min: 1e-8,
    max: 1,
    ratio: 10,
    default: 1e-5,
  }),
  row: int({ name: { zh: "看第几行", en: "Row" }, min: 0, max: mostRows - 1, default: 0 }),
  column: int({ name: { zh: "看第几列", en: "Column" }, min: 0, max: mostColumns - 1, default: 0 }),
  x: numberList({
    name: { zh: "表", en: "Table" },
    count: mostRows * mostColumns,
    least: 1,
    min: -99,
    max: 99,
    default: [1, 2, 3, 4, 2, 4, 6, 8, -1, 0, 0, 1, 10, 10, 10, 10],
  }),
};

export const definition = defineWidget({
  id: "layer-norm-vs-batch-norm",
  title: { zh: "谁和谁比：按行还是按列", en: "Compared with whom: by row or by column" },
  params,
  examples: {
    default: {},
    columns: { mode: "bn" },
    bumped: { mode: "bn", bump: "5" },
    "bumped-rows": { bump: "5" },
    one: { mode: "bn", B: "1" },
    outlier: { x: "1_2_3_4_2_4_6_8_-1_0_0_1_99_10_10_10", mode: "bn" },
    affine: { gamma: "-2", beta: "3", row: "2", column: "3" },
    "large-epsilon": { epsilon: "1" },
    constant: { row: "3" },
    padded: { mode: "bn", x: "1_2_3_4_2_4_6_8_0_0_0_0_0_0_0_0" },
    largest: { B: "6", D: "8", row: "5", column: "7" },
    "no-such-column": { D: "2", column: "7" },
    refused: { x: "100" },
  },
});
