import { kFold, type Split, shuffledOrder } from "./cross-validation.ts";
import { normal } from "./random.ts";
import { wholeNumber } from "./range.ts";

/** Samples whose features say nothing about their labels. */
export interface Noise {
  n: number;
  features: number;
  /** Feature f of sample i at i·features + f; independent, standard normal. */
  values: Float64Array;
  /** 1 and −1, half each (one more −1 when n is odd), in random order. */
  labels: readonly number[];
}

/** @throws RangeError unless n ≥ 4 and features ≥ 1, both whole */
export function pureNoise(n: number, features: number, random: () => number): Noise {
  const values = new Float64Array(wholeNumber("n", n, 4) * wholeNumber("features", features, 1));
  const draw = normal(random);
  for (let at = 0; at < values.length; at += 1) values[at] = draw();
  return { n, features, values, labels: dealtLabels(n, random) };
}

/** The same features with labels dealt anew: they had nothing to do with each other, so this is noise as good as new. */
export function relabelled(noise: Noise, random: () => number): Noise {
  return { ...noise, labels: dealtLabels(noise.n, random) };
}

function dealtLabels(n: number, random: () => number): number[] {
  const order = shuffledOrder(n, Math.floor(random() * 2 ** 31));
  return order.map((place) => (place < Math.floor(n / 2) ? 1 : -1));
}

/** Sums over some samples from which correlations follow; those of two sets of samples can be added. */
interface Sums {
  count: number;
  labels: number;
  /** Of each feature, of its square, of its product with the label. */
  x: Float64Array;
  squares: Float64Array;
  products: Float64Array;
}

function sumsOf({ features, values, labels }: Noise, rows: readonly number[]): Sums {
  const [x, squares, products] = [1, 2, 3].map(() => new Float64Array(features)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  let sum = 0;
  for (const i of rows) {
    const label = labels[i]!;
    sum += label;
    for (let f = 0; f < features; f += 1) {
      const value = values[i * features + f]!;
      x[f]! += value;
      squares[f]! += value * value;
      products[f]! += label * value;
    }
  }
  return { count: rows.length, labels: sum, x, squares, products };
}

function without(all: Sums, part: Sums): Sums {
  const less = (name: "x" | "squares" | "products") => all[name].map((value, f) => value - part[name][f]!);
  return {
    count: all.count - part.count,
    labels: all.labels - part.labels,
    x: less("x"),
    squares: less("squares"),
    products: less("products"),
  };
}

/**
 * The features that correlate best with the labels, by size of the correlation, in their order; `weakest` is the
 * smallest size among them. Where all labels are the same, nothing correlates and the first features are as good.
 */
function best({ count, labels, x, squares, products }: Sums, keep: number) {
  const spread = count - labels ** 2 / count;
  const sizes = x.map((sum, f) => {
    const product = products[f]! - (sum * labels) / count;
    return Math.abs(product) / Math.sqrt((spread || 1) * (squares[f]! - sum ** 2 / count));
  });
  const weakest = sizes.slice().sort()[sizes.length - keep]!;
  const chosen: number[] = [];
  for (let f = 0; f < sizes.length && chosen.length < keep; f += 1) if (sizes[f]! >= weakest) chosen.push(f);
  return { chosen, weakest };
}

/** @throws RangeError unless 1 ≤ keep ≤ features */
export function mostCorrelated(noise: Noise, rows: readonly number[], keep: number) {
  return best(sumsOf(noise, rows), wholeNumber("keep", keep, 1, noise.features));
}

/** How many of the held-out samples have another label than the nearest training sample (1-NN, Euclidean). */
export function neighbourErrors(noise: Noise, { train, valid }: Split, chosen: readonly number[]): number {
  const { features, values, labels } = noise;
  return valid.filter((i) => {
    let [least, nearest] = [Number.POSITIVE_INFINITY, -1];
    for (const j of train) {
      let apart = 0;
      for (const f of chosen) apart += (values[i * features + f]! - values[j * features + f]!) ** 2;
      if (apart < least) [least, nearest] = [apart, j];
    }
    return labels[nearest] !== labels[i];
  }).length;
}

/**
 * Errors that k-fold cross-validation of a 1-NN classifier counts on pure noise: with the features selected on all
 * samples, and with each fold selecting them on its training part. In truth half of all answers are wrong either way.
 * Source: the wrong and the right way of Hastie et al. 2009, §7.10.2.
 */
export function leakageTrial(noise: Noise, keep: number, folds: number) {
  const all = sumsOf(noise, [...noise.labels.keys()]);
  const first = best(all, wholeNumber("keep", keep, 1, noise.features));
  let [outside, inside] = [0, 0];
  for (const split of kFold(noise.n, folds)) {
    outside += neighbourErrors(noise, split, first.chosen);
    inside += neighbourErrors(noise, split, best(without(all, sumsOf(noise, split.valid)), keep).chosen);
  }
  return { outside, inside, weakest: first.weakest };
}
