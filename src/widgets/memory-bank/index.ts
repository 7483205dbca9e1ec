import { defineWidget } from "../definition.ts";
import { angles } from "../kit/angles.ts";
import { int, number } from "../kit/params.ts";

export const params = {
  f: number({
    name: { zh: "特征的方向（度）", en: "Direction of the feature, degrees" },
    symbol: "query",
    min: 0,
    max: 360,
    step: 1,
    default: 0,
  }),
  tau: number({
    name: { zh: "温度", en: "Temperature" },
    symbol: "tau",
    min: 0.02,
    max: 2,
    ratio: 10 ** 0.05,
    default: 1,
  }),
  i: int({ name: { zh: "这张图的编号", en: "Index of this image" }, symbol: "i", min: 1, max: 12, default: 1 }),
  m: int({ name: { zh: "噪声样本数", en: "Noise samples" }, symbol: "K", min: 1, max: 64, default: 2 }),
  mu: number({
    name: { zh: "更新时保留的旧值", en: "Share of the old entry kept" },
    min: 0,
    max: 0.99,
    step: 0.01,
    default: 0.5,
  }),
  bank: angles({
    name: { zh: "记忆库里的方向（度）", en: "Directions in the bank, degrees" },
    least: 2,
    most: 12,
    default: [0, 90, 180, 270],
  }),
};

export const definition = defineWidget({
  id: "memory-bank",
  title: { zh: "每张图一个类，权重就是存下的特征", en: "Every image a class, its weights a stored feature" },
  params,
  examples: {
    default: {},
    cold: { tau: "0.07" },
    between: { f: "45", tau: "0.5" },
    drifted: { f: "90", tau: "0.5" },
    three: { bank: "0_53.13_180", f: "36.87", i: "2", tau: "0.2", m: "1" },
    opposite: { f: "180" },
    crowded: { bank: "0_5_10_15_20_25_30_35_40_45_50_55", f: "30", tau: "0.07", i: "7", m: "64" },
    coldest: { tau: "0.02" },
    beyond: { bank: "0_90", i: "7" },
    empty: { bank: "" },
  },
});
