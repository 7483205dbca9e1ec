import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/pooling.json";
import { generalisedMeanByTensorflow, poolByTensorflow } from "../../tests/tensorflow.ts";
import {
  adaptiveAverageGradient,
  adaptiveAveragePool,
  adaptiveBins,
  classActivationMap,
  denseParameters,
  type FeatureMap,
  generalisedMeanGradient,
  generalisedMeanPool,
  globalAveragePool,
  maximumGradient,
} from "./pooling.ts";

const cell = fc.integer({ min: 0, max: 9 });
const map = fc
  .integer({ min: 1, max: 5 })
  .chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }));

describe("reference vectors", () => {
  it.each(vectors.bins)("AdaptiveAvgPool1d from $input to $output", ({ input, output, bins }) => {
    expect(adaptiveBins(input, output).map(({ first, last }) => [first, last + 1])).toEqual(bins);
  });
  it.each(vectors.heads)("the head of $name", ({ widths, parameters }) => {
    expect(denseParameters(...widths)).toBe(parameters);
  });
  it("a class activation map and its score", () => {
    const { maps, weights, bias, pooled, map: expected, score } = vectors.cam;
    expect(maps.map(globalAveragePool)).toEqual(pooled);
    expect(classActivationMap(maps, weights)).toEqual(expected);
    expect(globalAveragePool(expected) + bias).toBe(score);
  });
});

it("the average does not care where the cells are", () => {
  fc.assert(
    fc.property(map, fc.nat(), (m, by) => {
      const shifted = m.map((_, i) => m[(i + by) % m.length]!.toReversed());
      expect(globalAveragePool(shifted)).toBeCloseTo(globalAveragePool(m), 9);
    }),
  );
});

it("the mean of the map plus the bias is the score, whatever maps and weights are", () => {
  const weight = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(map, fc.tuple(weight, weight, weight), (m, weights) => {
      const maps = [m, m.map((row) => row.map((x) => 9 - x)), m.map((row) => row.toReversed())];
      const score = maps.reduce((sum, each, c) => sum + weights[c]! * globalAveragePool(each), 0);
      expect(globalAveragePool(classActivationMap(maps, weights))).toBeCloseTo(score, 9);
    }),
  );
});

it("the gradient of the average is 1/(HW) at every cell", () => {
  fc.assert(
    fc.property(map, fc.nat(4), fc.nat(4), (m, i, j) => {
      fc.pre(i < m.length && j < m.length);
      const nudged = (by: number) => m.map((row, r) => row.map((x, c) => (r === i && c === j ? x + by : x)));
      const slope = (globalAveragePool(nudged(0.5)) - globalAveragePool(nudged(-0.5))) / 1;
      expect(slope).toBeCloseTo(1 / m.length ** 2, 9);
    }),
  );
});

it("the generalised mean goes from the average to the maximum", () => {
  fc.assert(
    fc.property(map, (m) => {
      const [mean, most] = [globalAveragePool(m), Math.max(...m.flat())];
      expect(generalisedMeanPool(m, 1)).toBeCloseTo(mean, 9);
      expect(generalisedMeanPool(m, 3)).toBeGreaterThanOrEqual(mean - 1e-9);
      expect(generalisedMeanPool(m, 2000)).toBeCloseTo(most, 1);
    }),
  );
  expect(() => generalisedMeanPool([[-1, 2]], 3)).toThrow("every cell must be ≥ 0; the least is -1");
});

it("adaptive bins cover every cell, and their sizes differ by at most 2", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (input, output) => {
      const bins = adaptiveBins(input, output);
      for (let i = 0; i < input; i += 1) expect(bins.some(({ first, last }) => first <= i && i <= last)).toBe(true);
      const sizes = bins.map(({ first, last }) => last - first + 1);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(2);
    }),
  );
});

const close = (a: FeatureMap, b: FeatureMap, digits: number) => {
  expect(a.map((row) => row.length)).toEqual(b.map((row) => row.length));
  for (const [i, value] of a.flat().entries()) expect(value).toBeCloseTo(b.flat()[i]!, digits);
};
const squareOf = (side: number, cells: fc.Arbitrary<number>) =>
  fc.array(fc.array(cells, { minLength: side, maxLength: side }), { minLength: side, maxLength: side });

it("bins of equal size are TensorFlow.js's, with their gradient", () => {
  const cases = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
    .chain(([bins, side]) => fc.tuple(fc.constant(bins), squareOf(bins * side, cell)));
  fc.assert(
    fc.property(cases, ([bins, m]) => {
      const { values, gradient } = poolByTensorflow(m, "avg", bins);
      close(adaptiveAveragePool(m, bins), values, 5);
      close(adaptiveAverageGradient(m, bins), gradient, 5);
    }),
    { numRuns: 40 },
  );
});

it("the maximum's gradient is TensorFlow.js's where one cell is the largest, and the first one's of equals", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 9, maxLength: 9 }), (cells) => {
      const m = [cells.slice(0, 3), cells.slice(3, 6), cells.slice(6)];
      close(maximumGradient(m), poolByTensorflow(m, "max").gradient, 6);
    }),
    { numRuns: 30 },
  );
  expect(
    maximumGradient([
      [1, 5],
      [5, 0],
    ]),
  ).toEqual([
    [0, 1],
    [0, 0],
  ]);
});

it("the generalised mean and its gradient are TensorFlow.js's", () => {
  fc.assert(
    fc.property(squareOf(3, fc.double({ min: 0.25, max: 4, noNaN: true })), fc.integer({ min: 1, max: 10 }), (m, p) => {
      const { value, gradient } = generalisedMeanByTensorflow(m, p);
      expect(generalisedMeanPool(m, p) / value).toBeCloseTo(1, 3);
      close(generalisedMeanGradient(m, p), gradient, 3);
    }),
    { numRuns: 40 },
  );
});

it("gradients add up: 1 for each bin, and z for cells weighed by theirs in the generalised mean", () => {
  const total = (m: FeatureMap) => m.flat().reduce((sum, value) => sum + value, 0);
  fc.assert(
    fc.property(map, fc.integer({ min: 1, max: 8 }), fc.double({ min: 1, max: 10, noNaN: true }), (m, bins, p) => {
      expect(total(adaptiveAverageGradient(m, bins))).toBeCloseTo(bins ** 2, 9);
      expect(total(maximumGradient(m))).toBe(1);
      const slopes = generalisedMeanGradient(m, p);
      const weighed = m.map((row, i) => row.map((value, j) => value * slopes[i]![j]!));
      expect(total(weighed)).toBeCloseTo(generalisedMeanPool(m, p), 9);
    }),
  );
  expect(total(generalisedMeanGradient([[0, 0]], 3))).toBe(0);
});

it("overlapping bins are averaged each by itself: 7 cells in 3", () => {
  const m = Array.from({ length: 7 }, () => [0, 1, 2, 3, 4, 5, 6]);
  expect(adaptiveAveragePool(m, 3)).toEqual(Array.from({ length: 3 }, () => [1, 3, 5]));
  // Cells 2 and 4 are in two bins of three each.
  expect(adaptiveAverageGradient(m, 3)[0]!.map((share) => share * 9)).toEqual(
    [1, 1, 2, 1, 2, 1, 1].map((bins) => expect.closeTo(bins, 9)),
  );
});
