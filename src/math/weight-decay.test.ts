import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/weight-decay.json";
import { ridge } from "./regularization.ts";
import {
  balancedNorm,
  type DecayOptimizer,
  decayed,
  decayOptimizers,
  halfLife,
  normsUnderDecay,
} from "./weight-decay.ts";

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

describe("a weight behind a norm", () => {
  const options = fc.record({
    eta: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
    lambda: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
    gradient: fc.double({ min: 0.1, max: 3, noNaN: true }),
  });

  it("has the length of a vector that takes the steps itself", () => {
    fc.assert(
      fc.property(options, fc.double({ min: 0.5, max: 3, noNaN: true }), (given, first) => {
        // L = g·angle of w: the same for every length, with the gradient g/‖w‖ at right angles to w.
        let [x, y] = [first, 0];
        for (const norm of normsUnderDecay(first, 20, given)) {
          expect(Math.hypot(x, y)).toBeCloseTo(norm, 9);
          const squared = x * x + y * y;
          const gradient = [(-given.gradient * y) / squared, (given.gradient * x) / squared] as const;
          const keep = 1 - given.eta * given.lambda;
          [x, y] = [keep * x - given.eta * gradient[0], keep * y - given.eta * gradient[1]];
        }
      }),
    );
  });

  it("comes to rest where growth and decay balance, and grows for ever without decay", () => {
    fc.assert(
      fc.property(options, (given) => {
        const rest = balancedNorm(given);
        expect(normsUnderDecay(rest, 1, given)[1]).toBeCloseTo(rest, 10);
        const free = normsUnderDecay(1, 50, { ...given, lambda: 0 });
        expect(free).toEqual([...free].sort((a, b) => a - b));
      }),
    );
  });

  it("turns by about √(2ηλ) a step in balance", () => {
    const given = { eta: 0.1, lambda: 0.01, gradient: 1 };
    const angle = Math.atan((given.eta * given.gradient) / balancedNorm(given) ** 2);
    expect(angle / Math.sqrt(2 * given.eta * given.lambda)).toBeCloseTo(1, 2);
  });
});
