import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/batch-norm.json";
import { evaluated, folded, freshStatistics, updated } from "./batch-norm.ts";
import { normalized, normalizedGradient } from "./normalization.ts";

const epsilon = 1e-5;
const some = fc.double({ min: -5, max: 5, noNaN: true });

describe("torch.nn.BatchNorm1d", () => {
  it.each(vectors.steps)("of $x with gamma $gamma", ({ x, gamma, beta, y, g, gradient, ...running }) => {
    const { mean, variance, values } = normalized(x, epsilon);
    close(
      values.map((value) => gamma * value + beta),
      y,
    );
    close(normalizedGradient(x, g, epsilon, gamma), gradient);
    const statistics = updated(freshStatistics, mean, variance, x.length, 0.1);
    close([statistics.mean, statistics.variance], [running.runningMean, running.runningVariance]);
    close(
      x.map((value) => evaluated(value, statistics, { gamma, beta, epsilon })),
      running.eval,
    );
  });
});

it("forgets its start as (1−ρ) to the number of steps", () => {
  let running = { mean: 1, variance: 1 };
  for (const [t, weight] of [
    [1, 0.9],
    [10, 0.3487],
    [22, 0.0985],
    [44, 0.0097],
  ] as const) {
    running = { mean: 1, variance: 1 };
    for (let step = 0; step < t; step += 1) running = updated(running, 0, 0, 4, 0.1);
    expect(running.mean).toBeCloseTo(weight, 4);
  }
});

it("normalises to mean 0 and variance σ²/(σ²+ϵ), and its gradients sum to 0", () => {
  fc.assert(
    fc.property(fc.array(some, { minLength: 2, maxLength: 8 }), (x) => {
      const { variance, values } = normalized(x, epsilon);
      const again = normalized(values, epsilon);
      expect(again.mean).toBeCloseTo(0, 6);
      expect(again.variance).toBeCloseTo(variance / (variance + epsilon), 6);
      const dx = normalizedGradient(
        x,
        x.map((_, i) => (i % 3) - 0.5),
        epsilon,
      );
      expect(dx.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 6);
    }),
  );
});

it("folds into the layer before it", () => {
  expect(folded(3, 1, { mean: 5, variance: 4 }, { gamma: 2, beta: 0.5, epsilon: 0 })).toEqual({
    weight: 3,
    bias: -3.5,
  });
  fc.assert(
    fc.property(some, some, some, fc.double({ min: 0.01, max: 9, noNaN: true }), some, (w, b, mean, variance, x) => {
      const [running, affine] = [
        { mean, variance },
        { gamma: 1.5, beta: -0.5, epsilon },
      ];
      const { weight, bias } = folded(w, b, running, affine);
      expect(weight * x + bias).toBeCloseTo(evaluated(w * x + b, running, affine), 6);
    }),
  );
});

it("knows no variance of a single value", () => {
  expect(() => updated(freshStatistics, 0, 0, 1, 0.1)).toThrow("m must be a whole number ≥ 2; it is 1");
});

function close(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 7);
}
