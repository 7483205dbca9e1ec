import type { Localized } from "../../languages.ts";

const zh = {
  result: (mode: string, m: number, y: string) =>
    mode === "ln" ? `与同一行的 ${m} 个比，输出 ${y}` : `与同一列的 ${m} 个比，输出 ${y}`,
  input: "输入：一行一个样本",
  output: "输出；有框的因别的样本变了而变了",
  inputFigure: (set: string, row: number, column: number) =>
    `输入表，第 ${row} 行第 ${column} 列与${set}一起算均值和方差`,
  outputFigure: (changed: number) => `归一化之后的表，有 ${changed} 格因为别的样本变了而变了`,
  set: (mode: string): string => (mode === "ln" ? "同一行" : "同一列"),
  at: (row: number, column: number, x: string, y: string) => `第 ${row} 行第 ${column} 列：${x} 变成 ${y}`,
  list: "表（不够就从头重复）",
  steps: { mean: "均值", variance: "方差", hat: "归一化", affine: "缩放平移" },
  why: {
    ln: "只看自己这一行",
    bn: "整批都参与",
    nothing: "差全是 0，输出只剩 β",
    changed: (n: number): string => (n === 0 ? "别的样本变了，这里不变" : "别的样本一变，它也变"),
  },
  presets: {
    rows: "LN",
    columns: "BN",
    bumped: "BN，别的样本变了",
    kept: "LN，别的样本变了",
    one: "BN，只有一个样本",
    padded: "BN，补零的句子",
    outlier: "BN，一个离群值",
  },
};

const en: typeof zh = {
  result: (mode, m, y) =>
    mode === "ln" ? `compared with the ${m} of its row: ${y}` : `compared with the ${m} of its column: ${y}`,
  input: "Input, a row for each sample",
  output: "Output; framed: changed because another sample did",
  inputFigure: (set, row, column) =>
    `The input table; row ${row}, column ${column} shares its mean and variance with ${set}`,
  outputFigure: (changed) => `The table after normalisation; ${changed} cells changed because another sample did`,
  set: (mode) => (mode === "ln" ? "its row" : "its column"),
  at: (row, column, x, y) => `Row ${row}, column ${column}: ${x} becomes ${y}`,
  list: "Table, repeated until full",
  steps: { mean: "Mean", variance: "Variance", hat: "Normalised", affine: "Scale and shift" },
  why: {
    ln: "its own row and nothing else",
    bn: "the whole batch takes part",
    nothing: "no differences: only β is left",
    changed: (n) => (n === 0 ? "another sample changed, this one did not" : "another sample changed, and so did this"),
  },
  presets: {
    rows: "LN",
    columns: "BN",
    bumped: "BN, another sample changed",
    kept: "LN, another sample changed",
    one: "BN, one sample",
    padded: "BN, a padded sentence",
    outlier: "BN, one outlier",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
