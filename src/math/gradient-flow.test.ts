import "@tensorflow/tfjs-backend-cpu";
import "@tensorflow/tfjs-core/dist/register_all_gradients.js";
import * as tf from "@tensorflow/tfjs-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/gradient-flow.json";
import {
  activation,
  type ChainActivation,
  chainActivations,
  chainGradient,
  clipByNorm,
  clipByValue,
  networkFlow,
} from "./gradient-flow.ts";
import { mulberry32, normal } from "./random.ts";

describe("reference vectors", () => {
  it.each(vectors.chains)(
    "a chain of $layers $activation units",
    ({ layers, weight, z, activation: name, gradient }) => {
      const found = chainGradient(layers, weight, z, name as ChainActivation);
      if (gradient === 0) expect(found).toBe(0);
      else expect(found / gradient).toBeCloseTo(1, 8);
    },
  );
  it.each(vectors.clips)("clip_grad_norm_ of $g to $c", ({ g, c, result }) => {
    expect(clipByNorm(g, c)).toEqual(result.map((value) => expect.closeTo(value, 7)));
  });
  it.each(vectors.geluSlopes)("F.gelu and its slope at $z", ({ z, value, slope }) => {
    expect(activation.gelu.value(z)).toBeCloseTo(value, 8);
    expect(activation.gelu.slope(z)).toBeCloseTo(slope, 8);
  });
});

it("slopes are those of the values: finite differences", () => {
  fc.assert(
    fc.property(fc.constantFrom(...chainActivations), fc.double({ min: -4, max: 4, noNaN: true }), (name, z) => {
      fc.pre(name !== "relu" || Math.abs(z) > 1e-3);
      const f = activation[name];
      expect((f.value(z + 1e-4) - f.value(z - 1e-4)) / 2e-4).toBeCloseTo(f.slope(z), 4);
    }),
  );
});

it("the logarithm of a chain is additive over depth", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (a, b) => {
      const log = (layers: number) => Math.log10(chainGradient(layers, 1.2, 0.3, "tanh"));
      expect(log(a) + log(b)).toBeCloseTo(log(a + b), 8);
    }),
  );
});

it("clipping by norm keeps the direction and comes within c; twice is once", () => {
  const g = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(g, fc.double({ min: 0.1, max: 10, noNaN: true }), (v, c) => {
      fc.pre(Math.hypot(...v) > 1e-3);
      const clipped = clipByNorm(v, c);
      expect(Math.hypot(...clipped)).toBeLessThanOrEqual(c);
      const dot = v.reduce((sum, x, i) => sum + x * clipped[i]!, 0);
      expect(dot / Math.hypot(...v) / Math.hypot(...clipped)).toBeCloseTo(1, 9);
      expect(clipByNorm(clipped, c)).toEqual(clipped.map((x) => expect.closeTo(x, 4)));
      for (const x of clipByValue(v, c)) expect(Math.abs(x)).toBeLessThanOrEqual(c);
    }),
  );
});

describe("a random network", () => {
  const base = { layers: 4, width: 12, activation: "tanh", gain: 1, residual: false, seed: 3 } as const;

  it("with He's gain and ReLU keeps its gradients, on average over 20 seeds, layer by layer", () => {
    const slopes = Array.from({ length: 20 }, (_, seed) => {
      const { norms } = networkFlow({
        layers: 10,
        width: 128,
        activation: "relu",
        gain: Math.SQRT2,
        residual: false,
        seed,
      });
      return Math.log10(norms.at(-1)! / norms[0]!) / 10;
    });
    expect(Math.abs(slopes.reduce((sum, slope) => sum + slope, 0) / 20)).toBeLessThan(0.05);
  });

  it("loses half of the second moment a layer with Xavier's and ReLU", () => {
    const ratios = Array.from({ length: 20 }, (_, seed) => {
      const { norms } = networkFlow({ layers: 10, width: 128, activation: "relu", gain: 1, residual: false, seed });
      return Math.log2(norms[0]! ** 2 / norms.at(-1)! ** 2) / 10;
    });
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / 20).toBeCloseTo(-1, 0);
  });

  it.each([
    { residual: false, layerNorm: false },
    { residual: true, layerNorm: false },
    { residual: false, layerNorm: true },
    { residual: true, layerNorm: true },
  ])("sends back the gradient that TensorFlow.js finds: $residual, $layerNorm", (form) => {
    for (const name of ["tanh", "sigmoid", "relu"] as const) {
      const options = { ...base, ...form, activation: name, gain: 1.3 };
      const { hidden, gradients } = networkFlow(options);
      // The same draws, in the same order.
      const draw = normal(mulberry32(options.seed));
      const list = (length: number) => Array.from({ length }, draw);
      const h0 = list(options.width);
      const scale = options.gain / Math.sqrt(options.width);
      const layers = Array.from({ length: options.layers }, () =>
        tf.tensor2d(
          list(options.width ** 2).map((value) => scale * value),
          [options.width, options.width],
        ),
      );
      const pull = tf.tensor1d(list(options.width));
      const forward = (input: tf.Tensor) =>
        layers.reduce((h, weights) => {
          let z: tf.Tensor = tf.dot(weights, h);
          if (form.layerNorm) {
            const { mean, variance } = tf.moments(z);
            z = tf.div(tf.sub(z, mean), tf.sqrt(tf.add(variance, 1e-5)));
          }
          const out = { tanh: tf.tanh, sigmoid: tf.sigmoid, relu: tf.relu }[name](z);
          return form.residual ? tf.add(h, out) : out;
        }, input);
      const grad = tf.grad((h) => tf.dot(forward(h), pull))(tf.tensor1d(h0));
      close(hidden.at(-1)!, forward(tf.tensor1d(h0)).dataSync());
      close(gradients[0]!, grad.dataSync());
    }
  });

  it("is the same for the same seed, and its residual form keeps more", () => {
    expect(networkFlow(base)).toEqual(networkFlow(base));
    const deep = { ...base, layers: 40, activation: "sigmoid" } as const;
    expect(networkFlow(deep).norms[0]).toBeLessThan(1e-15);
    expect(networkFlow({ ...deep, residual: true }).norms[0]).toBeGreaterThan(1e-3);
  });
});

function close(found: ArrayLike<number>, expected: ArrayLike<number>) {
  expect(found).toHaveLength(expected.length);
  for (let i = 0; i < found.length; i += 1) expect(found[i]).toBeCloseTo(expected[i]!, 4);
}
