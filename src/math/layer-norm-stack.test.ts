import fc from "fast-check";
import { expect, it } from "vitest";
import { layerNormStackByTensorflow } from "../../tests/tensorflow.ts";
import { layerNormStack, type Matrix, wideStack } from "./layer-norm-stack.ts";
import { mulberry32, normal } from "./random.ts";

const order = fc.constantFrom("pre" as const, "post" as const);
const gain = fc.double({ min: 0.1, max: 2, noNaN: true });

/** D features, L layers, all from one seed. */
function net(seed: number, depth: number, width: number) {
  const noise = normal(mulberry32(seed));
  const vector = () => Array.from({ length: width }, noise);
  const weights: Matrix[] = Array.from({ length: depth }, () => Array.from({ length: width }, vector));
  return { x: vector(), upstream: vector(), weights };
}

it("is TensorFlow.js's stack, and its gradient at every branch", () => {
  fc.assert(
    fc.property(order, fc.nat(999), fc.integer({ min: 1, max: 5 }), gain, (o, seed, depth, g) => {
      const { x, upstream, weights } = net(seed, depth, 8);
      const ours = layerNormStack(o, x, weights, g, upstream);
      const theirs = layerNormStackByTensorflow(o, x, weights, g, upstream);
      for (const [i, value] of ours.output.entries()) expect(value).toBeCloseTo(theirs.output[i]!, 3);
      for (const [i, value] of ours.gradients.entries()) expect(value / theirs.gradients[i]!).toBeCloseTo(1, 2);
      for (const [i, value] of ours.variances.entries()) expect(value / theirs.variances[i]!).toBeCloseTo(1, 3);
    }),
    { numRuns: 25 },
  );
});

it("leaves Post's stream at variance 1 and its output, like Pre's, at mean 0", () => {
  fc.assert(
    fc.property(order, fc.nat(999), fc.integer({ min: 1, max: 6 }), gain, (o, seed, depth, g) => {
      const { x, upstream, weights } = net(seed, depth, 16);
      const { variances, output } = layerNormStack(o, x, weights, g, upstream);
      if (o === "post") for (const variance of variances.slice(1)) expect(variance).toBeCloseTo(1, 2);
      expect(output.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 6);
      expect(variances).toHaveLength(depth + 1);
    }),
    { numRuns: 40 },
  );
});

it("passes stream and gradient on unchanged in Pre where the branches are silent", () => {
  const { x, upstream, weights } = net(1, 3, 12);
  const silent = weights.map((matrix) => matrix.map((row) => row.map(() => 0)));
  const { variances, gradients } = layerNormStack("pre", x, silent, 1, upstream);
  expect(new Set(variances).size).toBe(1);
  expect(new Set(gradients).size).toBe(1);
});

it("has the averages of wide nets: 1 + lg² and its root, one layer alike in both orders", () => {
  expect(wideStack("pre", 24, 1)).toEqual({ variance: 25, gradient: 0.2 });
  expect(wideStack("post", 24, 1)).toEqual({ variance: 1, gradient: expect.closeTo(Math.SQRT1_2, 12) });
  fc.assert(
    fc.property(gain, (g) => {
      expect(wideStack("pre", 1, g).gradient).toBeCloseTo(wideStack("post", 1, g).gradient, 12);
      expect(wideStack("post", 1, g)).toEqual(wideStack("post", 48, g));
    }),
  );
  expect(() => wideStack("pre", 1, 0)).toThrow("the gain must be > 0");
});
