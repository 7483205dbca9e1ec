import {
  groupKFold,
  kFold,
  type Split,
  shuffledOrder,
  stratifiedKFold,
  timeSeriesSplit,
} from "../../math/cross-validation.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export type Values = ParamValues<typeof params>;

export interface Model {
  /** Folds that could be made; fewer than asked for when there is a problem. */
  k: number;
  /** The fold looked at, from 1. */
  f: number;
  splits: readonly Split[];
  /** Sorted by class, as files often are: seven in ten are `a`, the rest `b`. */
  classes: readonly ("a" | "b")[];
  /** Patients, users, videos: 1, 2, 3, 1, 2, 3 … samples each. */
  groups: readonly number[];
  problem?: { kind: "more-folds" | "few-groups" | "rare-class"; have: number };
}

export function model({ kind, n, k: asked, f: looked, shuffle, seed }: Values): Model {
  const classes = Array.from({ length: n }, (_, i) => (i < Math.ceil(0.7 * n) ? "a" : "b"));
  const groups = groupsOf(n);
  const order = shuffle ? shuffledOrder(n, seed) : undefined;
  const have = kind === "group" ? groups.at(-1)! + 1 : kind === "time" ? n - 1 : n;
  const k = kind === "loo" ? n : Math.min(asked, have);
  const splits = {
    plain: () => kFold(n, k, order),
    stratified: () => stratifiedKFold(classes, k, order),
    group: () => groupKFold(groups, k),
    time: () => timeSeriesSplit(n, k),
    loo: () => kFold(n, n),
  }[kind]();
  const rarest = classes.filter((name) => name === "b").length;
  const problem: Model["problem"] =
    kind !== "loo" && asked > have
      ? { kind: kind === "group" ? "few-groups" : "more-folds", have }
      : kind === "stratified" && rarest < k
        ? { kind: "rare-class", have: rarest }
        : undefined;
  return { k, f: Math.min(looked, k), splits, classes, groups, ...(problem && { problem }) };
}

/** Share of class b among these samples. */
export function shareOf(classes: Model["classes"], samples: readonly number[]): { b: number; of: number } {
  return { b: samples.filter((i) => classes[i] === "b").length, of: samples.length };
}

function groupsOf(n: number): number[] {
  const groups: number[] = [];
  for (let group = 0; groups.length < n; group += 1) {
    for (let member = 0; member <= group % 3 && groups.length < n; member += 1) groups.push(group);
  }
  return groups;
}
