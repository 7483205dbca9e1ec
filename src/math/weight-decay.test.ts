import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/weight-decay.json";
import { ridge } from "./regularization.ts";
import { type DecayOptimizer, decayed, decayOptimizers, halfLife } from "./weight-decay.ts";

const rate = fc.double({ min: 0.001, max: 0.5, noNaN: true });
const gradient = fc.double({ min: -5, max: 5, noNaN: true });

describe("torch.optim", () => {
  it.each(vectors.runs)("$optimizer, gradient $gradient, decay $lambda", ({ optimizer, weights, ...options }) => {
    const found = decayed(1, weights.length, { optimizer: optimizer as DecayOptimizer, ...options });
    expect(found.slice(1)).toEqual(weights.map((weight) => expect.closeTo(weight, 8)));
  });
  it.each(vectors.ridge)("ridge at curvature $curvature", ({ curvature, alpha, factor }) => {
    expect(ridge(1, alpha, curvature)).toBeCloseTo(factor, 9);
  });
});

it("without decay all that differ in it are the same", () => {
  fc.assert(
    fc.property(rate, gradient, (eta, g) => {
      const run = (optimizer: DecayOptimizer) => decayed(1, 5, { optimizer, eta, lambda: 0, gradient: g });
      expect(run("adam")).toEqual(run("adamw"));
    }),
  );
});

it("in plain SGD, L2 is decay: w(1 − ηλ) − ηg", () => {
  fc.assert(
    fc.property(rate, rate, gradient, (eta, lambda, g) => {
      const [start, next] = decayed(2, 1, { optimizer: "sgd", eta, lambda, gradient: g });
      expect(next).toBeCloseTo(start! * (1 - eta * lambda) - eta * g, 9);
    }),
  );
});

it("AdamW's decay does not depend on the size of the gradient; Adam's all but vanishes", () => {
  const apart = (optimizer: DecayOptimizer, g: number) =>
    decayed(1, 20, { optimizer, eta: 0.01, lambda: 0.5, gradient: g }).at(-1)! -
    decayed(1, 20, { optimizer, eta: 0.01, lambda: 0, gradient: g }).at(-1)!;
  expect(apart("adamw", 0.01)).toBeCloseTo(apart("adamw", 10), 3);
  expect(Math.abs(apart("adam", 10))).toBeLessThan(0.01 * Math.abs(apart("adamw", 10)));
});

it("Adam with L2 and no gradient steps by the whole rate", () => {
  fc.assert(
    fc.property(rate, rate, (eta, lambda) => {
      const [start, next] = decayed(1, 1, { optimizer: "adam", eta, lambda, gradient: 0 });
      expect(start! - next!).toBeCloseTo(eta, 4);
    }),
  );
});

it("halves after the half-life", () => {
  expect(halfLife(1e-3, 0.1)).toBeCloseTo(6931, 0);
  for (const optimizer of decayOptimizers.filter((name) => name === "sgd" || name === "adamw")) {
    const steps = Math.round(halfLife(0.1, 0.1));
    expect(decayed(1, steps, { optimizer, eta: 0.1, lambda: 0.1, gradient: 0 }).at(-1)).toBeCloseTo(0.5, 2);
  }
});
