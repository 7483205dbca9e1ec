import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/initialization.json";
import { networkFlow } from "./gradient-flow.ts";
import { deviation, fans, momentFactor, type Scheme, uniformBound } from "./initialization.ts";
import { mulberry32 } from "./random.ts";

describe("PyTorch's fans and deviations", () => {
  it.each(vectors.fans)("$ci to $co, kernel $k, groups $g", ({ ci, co, k, g, xavier, he, bound, ...expected }) => {
    const found = fans(ci, co, k, g);
    expect(found).toEqual(expected);
    if (xavier !== undefined) expect(deviation("xavier", found)).toBeCloseTo(xavier, 9);
    expect(deviation("he", found)).toBeCloseTo(he, 9);
    expect(uniformBound(deviation("torch", found))).toBeCloseTo(bound, 9);
  });
  it.each(vectors.propagation)("$scheme through ReLU layers of $n", ({ scheme, n, factor, ten, fifty }) => {
    const found = momentFactor(n, deviation(scheme as Scheme, { in: n, out: n }), true);
    expect(found).toBeCloseTo(factor, 9);
    expect(found ** 10 / ten).toBeCloseTo(1, 6);
    expect(found ** 50 / fifty).toBeCloseTo(1, 6);
  });
});

it("a uniform weight within the bound has the deviation", () => {
  const random = mulberry32(5);
  const bound = uniformBound(0.3);
  const draws = Array.from({ length: 100_000 }, () => (2 * random() - 1) * bound);
  expect(Math.sqrt(draws.reduce((sum, w) => sum + w * w, 0) / draws.length) / 0.3).toBeCloseTo(1, 1);
});

it("He's keeps a ReLU network's second moment, on average over 20 seeds", () => {
  const ratios = Array.from({ length: 20 }, (_, seed) => {
    const { activations } = networkFlow({
      layers: 20,
      width: 128,
      activation: "relu",
      gain: Math.SQRT2,
      residual: false,
      seed,
    });
    return Math.log(activations.at(-1)! / activations[1]!);
  });
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / 20;
  expect(Math.abs(mean)).toBeLessThan(0.5);
});

it("scales with the fan, and names groups that do not fit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), (n) => {
      expect(deviation("he", { in: n, out: 1 }) / deviation("lecun", { in: n, out: 1 })).toBeCloseTo(Math.SQRT2, 9);
      expect(deviation("torch", { in: n, out: 1 }) ** 2 * 3 * n).toBeCloseTo(1, 9);
    }),
  );
  expect(() => fans(6, 4, 1, 3)).toThrow("groups must divide 4; it is 3");
});
