import { defineWidget } from "../definition.ts";
import { choice, flag, int } from "../kit/params.ts";

export const params = {
  kind: choice({
    name: { zh: "怎样分", en: "Kind of split" },
    options: ["plain", "stratified", "group", "time", "loo"],
    names: {
      zh: { plain: "普通", stratified: "分层", group: "分组", time: "时间", loo: "留一" },
      en: { plain: "Plain", stratified: "Stratified", group: "Grouped", time: "Time", loo: "Leave-one-out" },
    },
    default: "plain",
  }),
  n: int({ name: { zh: "样本数", en: "Samples" }, symbol: "n", min: 3, max: 60, default: 10 }),
  k: int({ name: { zh: "折数", en: "Folds" }, symbol: "K", min: 2, max: 60, default: 3 }),
  f: int({ name: { zh: "看第几折", en: "Fold looked at" }, symbol: "t", min: 1, max: 60, default: 1 }),
  shuffle: flag({ name: { zh: "先打乱", en: "Shuffle first" }, default: false }),
  seed: int({ name: { zh: "随机种子", en: "Seed" }, min: 0, max: 99, default: 1 }),
};

export const definition = defineWidget({
  id: "kfold-split",
  title: { zh: "谁来训练，谁来考试", en: "Who trains and who is tested" },
  params,
  examples: {
    default: {},
    shuffled: { shuffle: "yes", n: "20", k: "5" },
    stratified: { kind: "stratified", n: "20", k: "5" },
    group: { kind: "group", n: "24", k: "4", f: "2" },
    time: { kind: "time", n: "12", k: "3", f: "3" },
    loo: { kind: "loo", n: "8" },
    most: { n: "60", k: "60", f: "60" },
    "too-many-folds": { n: "10", k: "12" },
    "few-groups": { kind: "group", n: "4", k: "5" },
    "rare-class": { kind: "stratified", n: "6", k: "4" },
  },
});
