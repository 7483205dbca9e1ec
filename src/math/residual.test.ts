import fc from "fast-check";
import { expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/residual.json";
import { blockWeights, pathLengths, plainGradient, residualGradient, residualPaths } from "./residual.ts";

const slope = fc.double({ min: -0.5, max: 1, noNaN: true });

it.each(vectors.plain)("a plain stack: $slope over $depth", ({ slope: s, depth, gradient }) => {
  expect(plainGradient(s, depth) / gradient).toBeCloseTo(1, 8);
});

it.each(vectors.residual)("residual blocks: $slope over $depth", ({ slope: s, depth, gradient }) => {
  expect(residualGradient(Array.from({ length: depth }, () => s)) / gradient).toBeCloseTo(1, 8);
});

it("is the sum over all paths", () => {
  fc.assert(
    fc.property(fc.array(slope, { maxLength: 12 }), (slopes) => {
      const paths = residualPaths(slopes);
      expect(paths).toHaveLength(2 ** slopes.length);
      expect(paths.reduce((sum, path) => sum + path, 0)).toBeCloseTo(residualGradient(slopes), 8);
    }),
  );
});

it("is the derivative of the stack: finite differences", () => {
  fc.assert(
    fc.property(fc.array(slope, { maxLength: 6 }), (slopes) => {
      const forward = (x: number) => slopes.reduce((at, s) => at + s * at, x);
      expect((forward(1 + 1e-5) - forward(1 - 1e-5)) / 2e-5).toBeCloseTo(residualGradient(slopes), 6);
    }),
  );
});

it("spreads paths binomially", () => {
  const { n, middle, from19to35 } = vectors.paths;
  const shares = pathLengths(n);
  expect(shares[27]).toBeCloseTo(middle, 8);
  expect(shares.slice(19, 36).reduce((sum, share) => sum + share, 0)).toBeCloseTo(from19to35, 8);
  for (let blocks = 0; blocks < 60; blocks += 1)
    expect(pathLengths(blocks).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  expect(pathLengths(3).map((share) => share * 8)).toEqual([1, 3, 3, 1]);
});

it("counts the weights of ResNet's blocks", () => {
  expect(blockWeights.basic(64)).toBe(vectors.weights.basic64);
  expect(blockWeights.bottleneck(256, 64)).toBe(vectors.weights.bottleneck256);
});
