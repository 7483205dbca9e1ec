import { mulberry32 } from "./random.ts";
import { wholeNumber } from "./range.ts";

/** Numbers of samples, from 0: which fit the model of a fold, and which judge it. Ascending. */
export interface Split {
  train: readonly number[];
  valid: readonly number[];
}

/**
 * Sizes of `k` folds of `n` samples: ⌊n/k⌋, and one more in the first n mod k (scikit-learn's KFold).
 * @throws RangeError unless 2 ≤ k ≤ n
 */
export function foldSizes(n: number, k: number): number[] {
  wholeNumber("k", k, 2, wholeNumber("n", n, 2));
  return Array.from({ length: k }, (_, f) => Math.floor(n / k) + (f < n % k ? 1 : 0));
}

/** Consecutive folds of the samples in the given order; each sample is in exactly one validation part. */
export function kFold(n: number, k: number, order: readonly number[] = counted(n)): Split[] {
  let start = 0;
  return foldSizes(n, k).map((size) => {
    const valid = order.slice(start, start + size);
    start += size;
    return splitOf(n, valid);
  });
}

/**
 * Folds in which every class has the same share, as nearly as whole samples allow: the members of each class are dealt
 * out in turn, and the next class goes on where the last one stopped. Counts of a class differ by at most 1 between
 * folds, and so do the folds' sizes.
 */
export function stratifiedKFold(classes: readonly string[], k: number, order = counted(classes.length)): Split[] {
  const n = classes.length;
  foldSizes(n, k);
  const folds: number[][] = Array.from({ length: k }, () => []);
  let next = 0;
  for (const name of new Set(classes)) {
    for (const i of order) {
      if (classes[i] !== name) continue;
      folds[next % k]?.push(i);
      next += 1;
    }
  }
  return folds.map((valid) => splitOf(n, valid));
}

/**
 * Folds that keep groups whole: the largest group goes to the smallest fold so far (scikit-learn's GroupKFold).
 * @throws RangeError when there are fewer groups than folds
 */
export function groupKFold(groups: readonly number[], k: number): Split[] {
  const n = groups.length;
  const members = new Map<number, number[]>();
  for (const [i, group] of groups.entries()) members.set(group, [...(members.get(group) ?? []), i]);
  wholeNumber("k", k, 2, members.size);
  const folds: number[][] = Array.from({ length: k }, () => []);
  for (const group of [...members.values()].sort((a, b) => b.length - a.length)) {
    folds.reduce((least, fold) => (fold.length < least.length ? fold : least)).push(...group);
  }
  return folds.map((valid) => splitOf(n, valid));
}

/**
 * Forward chaining: `k` validation parts of ⌊n/(k+1)⌋ samples at the end, each judged by a model of all that came
 * before (scikit-learn's TimeSeriesSplit). What comes later is not used.
 * @throws RangeError unless 2 ≤ k < n
 */
export function timeSeriesSplit(n: number, k: number): Split[] {
  wholeNumber("k", k, 2, wholeNumber("n", n, 3) - 1);
  const size = Math.floor(n / (k + 1));
  return Array.from({ length: k }, (_, f) => {
    const start = n - (k - f) * size;
    return { train: counted(start), valid: counted(size).map((i) => start + i) };
  });
}

/** The numbers 0 … n−1, shuffled (Fisher–Yates); the same for the same seed. */
export function shuffledOrder(n: number, seed: number): number[] {
  const random = mulberry32(seed);
  const order = counted(n);
  for (let last = n - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/**
 * Models to be fitted by nested cross-validation: each outer fold tries all candidates on its inner folds and fits the
 * best one again.
 */
export function nestedFits(outer: number, inner: number, candidates: number): number {
  return outer * inner * candidates + outer;
}

function splitOf(n: number, valid: readonly number[]): Split {
  const held = new Set(valid);
  return { train: counted(n).filter((i) => !held.has(i)), valid: [...valid].sort((a, b) => a - b) };
}

function counted(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}

/**
 * The setting with the lowest mean score, and the first (simplest) whose mean is within one standard error of it.
 * Source: Hastie et al. 2009, §7.10.1. The standard error s/√k takes folds for independent, which they are not.
 * @param errors of each setting, the simplest first, its error in each of at least two folds
 */
export function oneStandardErrorRule(errors: readonly (readonly number[])[]) {
  const settings = errors.map((folds) => {
    const mean = folds.reduce((sum, error) => sum + error, 0) / wholeNumber("folds", folds.length, 2);
    const variance = folds.reduce((sum, error) => sum + (error - mean) ** 2, 0) / (folds.length - 1);
    return { mean, deviation: Math.sqrt(variance), standardError: Math.sqrt(variance / folds.length) };
  });
  const best = settings.reduce((least, { mean }, i) => (mean < settings[least]!.mean ? i : least), 0);
  const bound = settings[best]!.mean + settings[best]!.standardError;
  return { settings, best, bound, simplest: settings.findIndex(({ mean }) => mean <= bound) };
}
