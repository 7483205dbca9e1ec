import "@tensorflow/tfjs-backend-cpu";
import * as tf from "@tensorflow/tfjs-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/activations.json";
import {
  activationNames,
  activations,
  activeShare,
  type GeluApproximation,
  geluError,
  geluGates,
  normalCdf,
  sigmoid,
  worstGeluError,
} from "./activations.ts";

const all = activations({ leak: 0.01, alpha: 1, beta: 1 });
const kinked = new Set(["relu", "leaky", "elu", "selu"]);
const corners = [-3, 0, 3];

describe("PyTorch's vectors", () => {
  it.each(activationNames)("%s and its slope", (name) => {
    const { value, slope } = vectors.functions[name];
    for (const [i, x] of vectors.x.entries()) {
      expect(all[name].value(x)).toBeCloseTo(value[i]!, 8);
      if (x !== 0 || !kinked.has(name)) expect(all[name].slope(x)).toBeCloseTo(slope[i]!, 8);
    }
  });
  it("GELU by tanh and by the sigmoid", () => {
    for (const [i, x] of vectors.x.entries()) {
      expect(x * geluGates.tanh(x)).toBeCloseTo(vectors.geluTanh[i]!, 8);
      expect(x * geluGates.sigmoid(x)).toBeCloseTo(vectors.geluSigmoid[i]!, 8);
    }
  });
});

it("slopes are those of the values: finite differences", () => {
  fc.assert(
    fc.property(fc.constantFrom(...activationNames), fc.double({ min: -6, max: 6, noNaN: true }), (name, x) => {
      fc.pre(corners.every((corner) => Math.abs(x - corner) > 1e-3));
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
    }),
  );
});

describe("GELU approximated", () => {
  const approximation = fc.constantFrom<GeluApproximation>("tanh", "sigmoid");

  it("is off by no more than at the worst place, and as much at −x as at x", () => {
    const worst = { tanh: worstGeluError("tanh"), sigmoid: worstGeluError("sigmoid") };
    fc.assert(
      fc.property(approximation, fc.double({ min: -20, max: 20, noNaN: true }), (by, x) => {
        const error = x * geluGates[by](x) - all.gelu.value(x);
        expect(geluError(by, x)).toBeCloseTo(error, 13);
        expect(geluError(by, -x)).toBe(geluError(by, x));
        expect(Math.abs(error)).toBeLessThanOrEqual(Math.abs(worst[by].error) + 1e-15);
      }),
    );
  });

  it("is furthest off where a search by other means finds it", () => {
    for (const [by, [x, size]] of [
      ["tanh", vectors.extremes.geluTanhErr],
      ["sigmoid", vectors.extremes.geluSigmoidErr],
    ] as const) {
      expect(worstGeluError(by).x).toBeCloseTo(x!, 4);
      expect(Math.abs(worstGeluError(by).error)).toBeCloseTo(size!, 9);
    }
  });

  it("keeps its digits far to the left, where 1 + tanh u would have none", () => {
    // The tail e^{2u}, u = √(2/π)(x + 0.044715x³) at −7.
    const u = Math.sqrt(2 / Math.PI) * (-7 - 0.044715 * 343);
    expect(geluGates.tanh(-7) / Math.exp(2 * u)).toBeCloseTo(1, 12);
  });

  it("is what TensorFlow.js computes, in single precision", () => {
    const xs = Array.from({ length: 121 }, (_, i) => -6 + i / 10);
    const gates = tf.tidy(() => {
      const x = tf.tensor1d(xs);
      const u = tf.mul(Math.sqrt(2 / Math.PI), tf.add(x, tf.mul(0.044715, tf.pow(x, 3))));
      return {
        exact: tf.mul(0.5, tf.add(1, tf.erf(tf.div(x, Math.SQRT2)))).dataSync(),
        tanh: tf.mul(0.5, tf.add(1, tf.tanh(u))).dataSync(),
        sigmoid: tf.sigmoid(tf.mul(1.702, x)).dataSync(),
      };
    });
    for (const name of ["exact", "tanh", "sigmoid"] as const)
      for (const [i, x] of xs.entries()) expect(geluGates[name](x)).toBeCloseTo(gates[name][i]!, 5);
  });
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

describe("the share of inputs that activate a unit", () => {
  // Standard normal tails.
  it.each([
    [-3, 1, 0.0013498980316],
    [0, 1, 0.5],
    [1, 1, 0.8413447460685],
    [-6, 4, 0.0668072012689],
    [-6, 1, 9.865876450377e-10],
  ])("b = %d, σ = %d", (bias, deviation, share) => {
    expect(activeShare(bias, deviation) / share).toBeCloseTo(1, 9);
  });

  it("rises with the bias, depends on b/σ alone, and is mirrored", () => {
    const bias = fc.double({ min: -6, max: 6, noNaN: true });
    fc.assert(
      fc.property(bias, bias, fc.double({ min: 0.2, max: 16, noNaN: true }), (a, b, deviation) => {
        expect(activeShare(Math.min(a, b), deviation)).toBeLessThanOrEqual(activeShare(Math.max(a, b), deviation));
        expect(activeShare(2 * a, 2 * deviation)).toBe(activeShare(a, deviation));
        expect(activeShare(-a, deviation)).toBeCloseTo(1 - activeShare(a, deviation), 12);
      }),
    );
    expect(() => activeShare(1, 0)).toThrow("deviation must be > 0 and finite; it is 0");
  });

  it("is the share that TensorFlow.js counts in a true unit, whatever its weights", () => {
    const [n, count] = [16, 20_000];
    const weights = Array.from({ length: n }, (_, i) => (i % 3) - 0.8);
    for (const bias of [-3, 0, 2]) {
      const active = tf.tidy(() => {
        const z = tf.add(
          tf.matMul(tf.randomNormal([count, n], 0, 1, "float32", 5), tf.tensor2d(weights, [n, 1])),
          bias,
        );
        return tf.mean(tf.cast(tf.greater(tf.relu(z), 0), "float32")).dataSync()[0]!;
      });
      const share = activeShare(bias, Math.hypot(...weights));
      // Four deviations of a count.
      expect(Math.abs(active - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / count));
    }
  });
});
