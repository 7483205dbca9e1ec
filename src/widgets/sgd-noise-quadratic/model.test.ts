import { describe, expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/batch-size.json" with { type: "json" };
import { model } from "./model.ts";

describe("SGD on a parabola", () => {
  it("has the variance of the theory: over many seeds within 6%", () => {
    for (const { eta, a, B } of vectors.variance.filter(({ eta }) => eta >= 0.1 && eta < 1)) {
      const runs = Array.from({ length: 400 }, (_, seed) => model({ eta, a, sigma: 1, B, seed: seed + 1 }));
      const mean = runs.reduce((sum, { measured }) => sum + measured, 0) / runs.length;
      expect(mean / runs[0]!.variance!).toBeGreaterThan(0.94);
      expect(mean / runs[0]!.variance!).toBeLessThan(1.06);
    }
  });

  it("has none at ηa ≥ 2, and goes straight to 0 without noise", () => {
    expect(model({ eta: 2, a: 1.1, sigma: 1, B: 1, seed: 1 }).variance).toBeUndefined();
    expect(model({ eta: 0.5, a: 1, sigma: 0, B: 1, seed: 1 }).path.slice(0, 3)).toEqual([1, 0.5, 0.25]);
  });
});
