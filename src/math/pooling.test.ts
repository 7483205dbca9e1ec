import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/pooling.json";
import {
  adaptiveBins,
  classActivationMap,
  denseParameters,
  generalisedMeanPool,
  globalAveragePool,
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
