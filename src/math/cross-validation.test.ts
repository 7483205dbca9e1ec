import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/cross-validation.json";
import {
  foldSizes,
  groupKFold,
  kFold,
  nestedFits,
  oneStandardErrorRule,
  type Split,
  shuffledOrder,
  stratifiedKFold,
  timeSeriesSplit,
} from "./cross-validation.ts";

const size = fc
  .integer({ min: 2, max: 60 })
  .chain((n) => fc.record({ n: fc.constant(n), k: fc.integer({ min: 2, max: n }) }));

describe("scikit-learn's splits", () => {
  it.each(vectors.kFold)("KFold: n $n, k $k", ({ n, k, valid }) => {
    expect(kFold(n, k).map((split) => split.valid)).toEqual(valid.map(([from, to]) => range(from!, to!)));
  });
  it.each(vectors.timeSeries)("TimeSeriesSplit: n $n, k $k", ({ n, k, valid }) => {
    expect(timeSeriesSplit(n, k).map((split) => split.valid)).toEqual(valid.map(([from, to]) => range(from!, to!)));
  });
  it.each(vectors.nested)(
    "nested: $outer outer, $inner inner, $candidates candidates",
    ({ outer, inner, candidates, fits }) => {
      expect(nestedFits(outer, inner, candidates)).toBe(fits);
    },
  );
});

describe("folds", () => {
  it("are a partition, each judged by a model that never saw it; sizes differ by at most 1", () => {
    fc.assert(
      fc.property(size, fc.nat(99), ({ n, k }, seed) => {
        const splits = kFold(n, k, shuffledOrder(n, seed));
        partition(splits, n);
        const sizes = splits.map(({ valid }) => valid.length);
        expect(sizes).toEqual(foldSizes(n, k));
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(kFold(n, k, shuffledOrder(n, seed))).toEqual(splits);
      }),
    );
  });

  it("keep each class's share when stratified", () => {
    const labelled = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(labelled, fc.integer({ min: 2, max: 8 }), fc.nat(99), (classes, k, seed) => {
        fc.pre(k <= classes.length);
        const splits = stratifiedKFold(classes, k, shuffledOrder(classes.length, seed));
        partition(splits, classes.length);
        for (const name of ["a", "b", "c", undefined]) {
          const counts = splits.map(
            ({ valid }) => valid.filter((i) => name === undefined || classes[i] === name).length,
          );
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("never split a group", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 4, maxLength: 40 }), fc.integer({ min: 2, max: 5 }), (groups, k) => {
        fc.pre(new Set(groups).size >= k);
        const splits = groupKFold(groups, k);
        partition(splits, groups.length);
        for (const { train, valid } of splits) {
          const held = new Set(valid.map((i) => groups[i]));
          expect(train.some((i) => held.has(groups[i]))).toBe(false);
        }
      }),
    );
  });

  it("never look ahead in a time series", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 60 }), fc.integer({ min: 2, max: 20 }), (n, k) => {
        fc.pre(k < n);
        for (const { train, valid } of timeSeriesSplit(n, k))
          expect(Math.max(...train)).toBeLessThan(Math.min(...valid));
      }),
    );
  });

  it("name what cannot be split", () => {
    expect(() => kFold(10, 12)).toThrow("k must be a whole number from 2 to 10; it is 12");
    expect(() => groupKFold([0, 0, 1, 1], 3)).toThrow("k must be a whole number from 2 to 2; it is 3");
  });
});

describe("the one-standard-error rule", () => {
  it("takes the simplest setting within one standard error of the lowest", () => {
    const { best, simplest, bound, settings } = oneStandardErrorRule([
      [9, 9, 9],
      [2.4, 2.4, 2.4],
      [1, 2, 3],
      [5, 5, 5],
    ]);
    expect([best, simplest]).toEqual([2, 1]);
    expect(settings[2]).toEqual({ mean: 2, deviation: 1, standardError: expect.closeTo(1 / Math.sqrt(3), 12) });
    expect(bound).toBeCloseTo(2 + 1 / Math.sqrt(3), 12);
  });

  it("never takes a more complex one than the lowest, nor one above the bound", () => {
    const folds = fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(folds, { minLength: 1, maxLength: 8 }), (errors) => {
        const { best, simplest, bound, settings } = oneStandardErrorRule(errors);
        expect(simplest).toBeLessThanOrEqual(best);
        expect(settings[simplest]!.mean).toBeLessThanOrEqual(bound);
        expect(Math.min(...settings.map(({ mean }) => mean))).toBe(settings[best]!.mean);
        for (const { mean } of settings.slice(0, simplest)) expect(mean).toBeGreaterThan(bound);
      }),
    );
  });

  it("needs two folds for a standard error", () => {
    expect(() => oneStandardErrorRule([[1]])).toThrow("folds must be a whole number ≥ 2; it is 1");
  });
});

function partition(splits: readonly Split[], n: number): void {
  expect(splits.flatMap(({ valid }) => valid).sort((a, b) => a - b)).toEqual(range(0, n));
  for (const { train, valid } of splits) expect([...train, ...valid].sort((a, b) => a - b)).toEqual(range(0, n));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
