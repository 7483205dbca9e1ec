import { mean as meanOf, variance } from "d3-array";
import { describe, expect, it } from "vitest";
import { expected, history, mostSteps, spreadAtRest, truth } from "./model.ts";

describe("the running mean", () => {
  it("forgets its start as the brief's table says: (1−ρ)^t of it is left", () => {
    for (const [t, left] of [
      [1, 0.9],
      [10, 0.3487],
      [22, 0.0985],
      [44, 0.0097],
    ] as const) {
      expect(1 - expected(0.1, t) / truth.mean).toBeCloseTo(left, 4);
    }
  });

  it("is a weighted average of the batches' means: unrolled, ρ(1−ρ)^(t−i) for batch i", () => {
    const { batches, running } = history(0.3, 8, 4);
    for (const t of [0, 1, 2, 17, mostSteps]) {
      const unrolled = batches.slice(0, t).reduce((sum, batch, i) => sum + 0.3 * 0.7 ** (t - 1 - i) * batch, 0);
      expect(running[t]).toBeCloseTo(unrolled, 10);
    }
  });

  it("is the last batch's mean alone for ρ = 1", () => {
    const { batches, running } = history(1, 2, 9);
    expect(running.slice(1)).toEqual(batches);
  });

  it("swings at rest as far as the formula says, and around the truth", () => {
    for (const [rho, m] of [
      [0.1, 8],
      [0.5, 32],
    ] as const) {
      const ends = Array.from({ length: 4000 }, (_, seed) => history(rho, m, seed + 1).running.at(-1)!);
      expect(meanOf(ends)!).toBeCloseTo(truth.mean, 1);
      expect(Math.sqrt(variance(ends)!) / spreadAtRest(rho, m)).toBeCloseTo(1, 1);
    }
  });
});
