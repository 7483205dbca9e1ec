import "@tensorflow/tfjs-backend-cpu";
import * as tf from "@tensorflow/tfjs-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kFold } from "./cross-validation.ts";
import { leakageTrial, mostCorrelated, type Noise, neighbourErrors, pureNoise, relabelled } from "./leakage.ts";
import { mulberry32 } from "./random.ts";

const noise = fc
  .record({ n: fc.integer({ min: 8, max: 40 }), features: fc.integer({ min: 1, max: 60 }), seed: fc.nat(999) })
  .map(({ n, features, seed }) => pureNoise(n, features, mulberry32(seed)));

describe("pure noise", () => {
  it("has classes of equal size, and repeats for the same seed", () => {
    fc.assert(
      fc.property(noise, fc.nat(99), ({ n, features, labels }, seed) => {
        expect(labels.filter((label) => label === 1)).toHaveLength(Math.floor(n / 2));
        expect(pureNoise(n, features, mulberry32(seed))).toEqual(pureNoise(n, features, mulberry32(seed)));
      }),
      { numRuns: 20 },
    );
  });
});

describe("labels dealt anew", () => {
  it("are as many of each class, on the same features, and no longer the old ones", () => {
    fc.assert(
      fc.property(noise, fc.nat(99), (data, seed) => {
        const { labels, values } = relabelled(data, mulberry32(seed));
        expect(labels.toSorted()).toEqual(data.labels.toSorted());
        expect(values).toBe(data.values);
      }),
      { numRuns: 20 },
    );
    const data = pureNoise(40, 1, mulberry32(1));
    expect(relabelled(data, mulberry32(2)).labels).not.toEqual(data.labels);
  });
});

describe("selection", () => {
  it("takes the features whose correlation TensorFlow finds largest", () => {
    fc.assert(
      fc.property(noise, fc.integer({ min: 1, max: 60 }), (data, asked) => {
        const keep = Math.min(asked, data.features);
        const rows = kFold(data.n, 4)[1]!.train;
        const { chosen, weakest } = mostCorrelated(data, rows, keep);
        const sizes = correlationsByTensorflow(data, rows);
        const best = sizes.toSorted((a, b) => b - a).slice(0, keep);
        expect(chosen).toHaveLength(keep);
        expect(weakest).toBeCloseTo(best.at(-1)!, 4);
        for (const [at, f] of chosen.toSorted((a, b) => sizes[b]! - sizes[a]!).entries()) {
          expect(sizes[f]).toBeCloseTo(best[at]!, 4);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("is refused where there are too few", () => {
    expect(() => mostCorrelated(pureNoise(8, 3, mulberry32(1)), [0, 1, 2], 4)).toThrow(
      "keep must be a whole number from 1 to 3; it is 4",
    );
  });
});

describe("the nearest neighbour", () => {
  it("is TensorFlow's, by the matrix of distances", () => {
    fc.assert(
      fc.property(noise, (data) => {
        const split = kFold(data.n, 4)[2]!;
        const chosen = mostCorrelated(data, split.train, Math.ceil(data.features / 2)).chosen;
        const nearest = tf.tidy(() => {
          const of = (rows: readonly number[]) => tf.gather(tf.gather(matrix(data), rows as number[]), chosen, 1);
          const apart = tf.sub(tf.expandDims(of(split.valid), 1), tf.expandDims(of(split.train), 0));
          return tf.argMin(tf.sum(tf.square(apart), 2), 1).arraySync() as number[];
        });
        const wrong = split.valid.filter((i, at) => data.labels[split.train[nearest[at]!]!] !== data.labels[i]);
        expect(neighbourErrors(data, split, chosen)).toBe(wrong.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a trial", () => {
  it("selects as often as it says: once on all samples, and in each fold on its training part", () => {
    fc.assert(
      fc.property(noise, fc.integer({ min: 2, max: 6 }), (data, folds) => {
        const keep = Math.ceil(data.features / 3);
        const splits = kFold(data.n, folds);
        const first = mostCorrelated(data, [...data.labels.keys()], keep).chosen;
        const sum = (errors: readonly number[]) => errors.reduce((total, count) => total + count, 0);
        const { outside, inside } = leakageTrial(data, keep, folds);
        expect(outside).toBe(sum(splits.map((split) => neighbourErrors(data, split, first))));
        expect(inside).toBe(
          sum(splits.map((split) => neighbourErrors(data, split, mostCorrelated(data, split.train, keep).chosen))),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("does not depend on where it selects when it keeps everything", () => {
    fc.assert(
      fc.property(noise, (data) => {
        const { outside, inside } = leakageTrial(data, data.features, 5);
        expect(outside).toBe(inside);
      }),
      { numRuns: 20 },
    );
  });

  it("reports 2% and 51% where half is the truth: 50 samples, 100 of 5000 features, 5 folds", () => {
    const random = mulberry32(7);
    const trials = Array.from({ length: 20 }, () => leakageTrial(pureNoise(50, 5000, random), 100, 5));
    const mean = (way: "outside" | "inside") => trials.reduce((sum, trial) => sum + trial[way], 0) / (20 * 50);
    expect(mean("outside")).toBeGreaterThan(0.005);
    expect(mean("outside")).toBeLessThan(0.035);
    expect(mean("inside")).toBeGreaterThan(0.46);
    expect(mean("inside")).toBeLessThan(0.56);
  });
});

function matrix({ n, features, values }: Noise): tf.Tensor2D {
  return tf.tensor2d(Float32Array.from(values), [n, features]);
}

function correlationsByTensorflow(data: Noise, rows: readonly number[]): number[] {
  return tf.tidy(() => {
    const x = tf.gather(matrix(data), rows as number[]);
    const y = tf.expandDims(tf.gather(tf.tensor1d(data.labels as number[]), rows as number[]), 1);
    const centred = (of: tf.Tensor) => tf.sub(of, tf.mean(of, 0));
    const length = (of: tf.Tensor) => tf.sqrt(tf.sum(tf.square(of), 0));
    const product = tf.sum(tf.mul(centred(x), centred(y)), 0);
    return tf.abs(tf.div(product, tf.mul(length(centred(x)), length(centred(y))))).arraySync() as number[];
  });
}
