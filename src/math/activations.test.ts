import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/activations.json";
import { activationNames, activations, geluByTanh, normalCdf, sigmoid } from "./activations.ts";

const all = activations({ leak: 0.01, alpha: 1, beta: 1 });
const kinked = new Set(["relu", "leaky", "elu", "selu"]);

describe("PyTorch's vectors", () => {
  it.each(activationNames)("%s and its slope", (name) => {
    const { value, slope } = vectors.functions[name];
    for (const [i, x] of vectors.x.entries()) {
      expect(all[name].value(x)).toBeCloseTo(value[i]!, 8);
      if (x !== 0 || !kinked.has(name)) expect(all[name].slope(x)).toBeCloseTo(slope[i]!, 8);
    }
  });
  it("the tanh form of GELU", () => {
    for (const [i, x] of vectors.x.entries()) expect(geluByTanh(x)).toBeCloseTo(vectors.geluTanh[i]!, 8);
  });
});

it("slopes are those of the values: finite differences", () => {
  fc.assert(
    fc.property(fc.constantFrom(...activationNames), fc.double({ min: -6, max: 6, noNaN: true }), (name, x) => {
      fc.pre(Math.abs(x) > 1e-3);
      const { value, slope } = all[name];
      expect((value(x + 1e-5) - value(x - 1e-5)) / 2e-5).toBeCloseTo(slope(x), 5);
    }),
  );
});

it("holds the identities of the page", () => {
  fc.assert(
    fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (x) => {
      expect(sigmoid(-x)).toBeCloseTo(1 - sigmoid(x), 12);
      expect(Math.tanh(x)).toBeCloseTo(2 * sigmoid(2 * x) - 1, 12);
      for (const name of ["softplus", "gelu", "silu"] as const)
        expect(all[name].value(x) - all[name].value(-x)).toBeCloseTo(x, 9);
      expect(all.softplus.slope(x)).toBeCloseTo(sigmoid(x), 12);
      expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 12);
      expect(Math.abs(geluByTanh(x) - all.gelu.value(x))).toBeLessThan(4.74e-4);
    }),
  );
});

it("has its lowest and steepest places where the page says", () => {
  const { geluMin, siluMin, siluDMax } = vectors.extremes;
  const grid = Array.from({ length: 120_001 }, (_, i) => -6 + i / 10_000);
  const lowest = (f: (x: number) => number) => grid.reduce((best, x) => (f(x) < f(best) ? x : best), 0);
  const steepest = (f: (x: number) => number) => grid.reduce((best, x) => (f(x) > f(best) ? x : best), 0);
  expect(lowest(all.gelu.value)).toBeCloseTo(geluMin[0]!, 3);
  expect(all.gelu.value(geluMin[0]!)).toBeCloseTo(geluMin[1]!, 6);
  expect(steepest(all.gelu.slope)).toBeCloseTo(Math.SQRT2, 3);
  expect(lowest(all.silu.value)).toBeCloseTo(siluMin[0]!, 3);
  expect(steepest(all.silu.slope)).toBeCloseTo(siluDMax[0]!, 3);
});

it("never overflows", () => {
  for (const name of activationNames)
    for (const x of [-1e4, -750, 750, 1e4]) {
      expect(Number.isFinite(all[name].value(x))).toBe(true);
      expect(Number.isFinite(all[name].slope(x))).toBe(true);
    }
  expect(() => activations({ leak: 0.01, alpha: 1, beta: 0 })).toThrow("beta must be > 0 and finite; it is 0");
});
