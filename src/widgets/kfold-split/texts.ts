import type { Localized } from "../../languages.ts";
import type { Model } from "./model.ts";

const zh = {
  result: (k: number, f: number, train: number, valid: number) =>
    `${k} 折里的第 ${f} 折：${train} 个训练，${valid} 个验证`,
  figure: (n: number, k: number) => `${n} 个样本分成 ${k} 折，一行一折：实心的验证，浅色的训练，空白的不用`,
  caption: "一列一个样本，一行一折；上面两条是类别和组",
  classes: "类别",
  groups: "组",
  fold: (f: number) => `第 ${f} 折`,
  problem: ({ kind, have }: NonNullable<Model["problem"]>, asked: number, n: number) =>
    ({
      "more-folds": `折数 ${asked} 超过了可分的 ${have} 折（样本 ${n} 个），图按 ${have} 折画。`,
      "few-groups": `只有 ${have} 组，分不出 ${asked} 折，图按 ${have} 折画。`,
      "rare-class": `类别 b 只有 ${have} 个，少于 ${asked} 折：有的折里一个也没有。`,
    })[kind],
  steps: { rest: "除一除", size: "这一折", train: "三部分", share: "b 的占比", whole: "全体的占比" },
  why: {
    rest: (rest: number) =>
      rest === 0 ? "除得尽，各折一样大" : rest === 1 ? "第 1 折多一个" : `前 ${rest} 折各多一个`,
    parts: "训练、验证、不用",
    apart: "验证集和全体不像：得分说的是另一个问题",
    alike: "和全体差不多",
    time: "只用它之前的样本来训练",
  },
  presets: {
    page: "n = 10，k = 3",
    sorted: "按类别排好的数据",
    stratified: "同样的数据，分层",
    group: "按组",
    time: "时间序列",
  },
};

const en: typeof zh = {
  result: (k, f, train, valid) => `Fold ${f} of ${k}: ${train} train, ${valid} validate`,
  figure: (n, k) =>
    `${n} samples in ${k} folds, one row each: solid cells validate, light ones train, empty ones are not used`,
  caption: "A column for each sample, a row for each fold; above, classes and groups",
  classes: "class",
  groups: "group",
  fold: (f) => `fold ${f}`,
  problem: ({ kind, have }, asked, n) =>
    ({
      "more-folds": `k = ${asked} exceeds the ${have} folds that n = ${n} allows; the figure shows ${have}.`,
      "few-groups": `Only ${have} groups for ${asked} folds; the figure shows ${have}.`,
      "rare-class": `Class b has ${have} members, fewer than ${asked} folds: some folds have none.`,
    })[kind],
  steps: { rest: "Divide", size: "This fold", train: "Three parts", share: "Share of b", whole: "Share in all" },
  why: {
    rest: (rest) =>
      rest === 0
        ? "nothing left: equal folds"
        : rest === 1
          ? "the first gets one more"
          : `the first ${rest} get one more`,
    parts: "train, validate, unused",
    apart: "not like the whole: the score answers another question",
    alike: "much like the whole",
    time: "only what came before it trains",
  },
  presets: {
    page: "n = 10, k = 3",
    sorted: "Data sorted by class",
    stratified: "The same, stratified",
    group: "By group",
    time: "Time series",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
