import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { model } from "./model.ts";

describe("the effective field", () => {
  // Closed forms, evaluated apart: T = 1 + n(k − 1), σ = √(n(k² − 1)/12); Luo et al. 2016, sec. 2.
  it.each([
    [1, 3, 3, 0.8165, 1.089],
    [10, 3, 21, 2.582, 0.492],
    [20, 3, 41, 3.651, 0.356],
    [40, 3, 81, 5.164, 0.255],
    [10, 5, 41, 4.472, 0.436],
  ])("of %d layers with kernel %d spans %d pixels, σ = %d, share %d", (n, k, size, sigma, share) => {
    const shown = model({ n, k });
    expect(shown.size).toBe(size);
    expect(shown.sigma).toBeCloseTo(sigma, 3);
    expect(shown.share).toBeCloseTo(share, 3);
  });

  it("holds 96 % of the weight within ±2σ at 20 layers of 3", () => {
    expect(model({ n: 20, k: 3 }).within).toBeCloseTo(0.96, 2);
  });

  it("sums to 1, is symmetric, and has the variance of n boxes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 3, max: 7 }), (n, k) => {
        const { weights, size, sigma } = model({ n, k });
        const middle = (size - 1) / 2;
        const sum = weights.reduce((total, weight) => total + weight, 0);
        const variance = weights.reduce((total, weight, i) => total + weight * (i - middle) ** 2, 0);
        expect(sum).toBeCloseTo(1, 10);
        expect(variance).toBeCloseTo(sigma ** 2, 8);
        for (let i = 0; i < size; i += 1) expect(weights[i]).toBeCloseTo(weights[size - 1 - i] ?? 0, 12);
      }),
      { numRuns: 40 },
    );
  });
});
