import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectiveDeviation, effectiveField } from "../../../src/math/effective-field.ts";

describe("effectiveField", () => {
  it("of no layer is one pixel", () => {
    expect([...effectiveField(0, 3)]).toEqual([1]);
  });

  it.each([
    [1, 3, 3, 0.8164965809],
    [10, 3, 21, 2.581988897],
    [20, 3, 41, 3.651483717],
    [40, 3, 81, 5.163977795],
    [10, 5, 41, 4.472135955],
  ])("of %i layers with %i taps spans %i pixels with σ = %f", (depth, kernelSize, span, deviation) => {
    expect(effectiveField(depth, kernelSize)).toHaveLength(span);
    expect(effectiveDeviation(depth, kernelSize)).toBeCloseTo(deviation, 9);
  });

  it("sums to 1, is symmetric and has the deviation of the formula", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 9 }), (depth, kernelSize) => {
        const weights = effectiveField(depth, kernelSize);
        const middle = (weights.length - 1) / 2;
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        for (const [i, weight] of weights.entries()) expect(weight).toBeCloseTo(weights.at(-1 - i)!, 14);
        const variance = weights.reduce((sum, weight, i) => sum + weight * (i - middle) ** 2, 0);
        expect(Math.sqrt(variance)).toBeCloseTo(effectiveDeviation(depth, kernelSize), 9);
      }),
    );
  });
});
