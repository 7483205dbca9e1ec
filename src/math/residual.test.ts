import fc from "fast-check";
import { expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/residual.json";
import {
  blockWeights,
  narrowest,
  pathGradients,
  pathLengths,
  plainGradient,
  residualGradient,
  residualPaths,
} from "./residual.ts";

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

it("gives paths the gradient that the sum over all subsets of branches does", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 }), fc.double({ min: 0.01, max: 1, noNaN: true }), (n, gain) => {
      const blocks = Array.from({ length: n }, () => gain);
      // Path i takes the branches whose bits are set in i, in some order.
      const branches = (i: number) => [...i.toString(2)].filter((bit) => bit === "1").length;
      const byLength = Array.from({ length: n + 1 }, () => 0);
      for (const [i, path] of residualPaths(blocks).entries()) byLength[branches(i)]! += path;
      const shares = pathGradients(n, gain);
      for (const [k, sum] of byLength.entries()) expect(shares[k]).toBeCloseTo(sum / residualGradient(blocks), 9);
    }),
  );
});

it("has the binomial's mean nγ/(1 + γ) and variance nγ/(1 + γ)²", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0.01, max: 1, noNaN: true }), (n, gain) => {
      const shares = pathGradients(n, gain);
      const moment = (f: (k: number) => number) => shares.reduce((sum, share, k) => sum + share * f(k), 0);
      const mean = (n * gain) / (1 + gain);
      expect(moment(() => 1)).toBeCloseTo(1, 9);
      expect(moment((k) => k)).toBeCloseTo(mean, 7);
      expect(moment((k) => (k - mean) ** 2)).toBeCloseTo(mean / (1 + gain), 6);
    }),
  );
  expect(() => pathGradients(3, 0)).toThrow("the gain must be > 0");
});

it("finds the shortest stretch that holds enough: no other of that length or less does", () => {
  expect(narrowest(pathLengths(54), 0.98)).toEqual({ first: 19, last: 35, held: expect.closeTo(0.98016567, 8) });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      fc.double({ min: 0.1, max: 0.99, noNaN: true }),
      (n, gain, part) => {
        const shares = pathGradients(n, gain);
        const { first, last, held } = narrowest(shares, part);
        const within = (from: number, to: number) => shares.slice(from, to + 1).reduce((sum, share) => sum + share, 0);
        expect(held).toBeGreaterThanOrEqual(part);
        expect(held).toBeCloseTo(within(first, last), 9);
        for (let from = 0; from + last - first - 1 <= n; from += 1)
          expect(within(from, from + last - first - 1)).toBeLessThan(part + 1e-9);
      },
    ),
  );
});
