import "@tensorflow/tfjs-backend-cpu";
import * as tf from "@tensorflow/tfjs-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/dropout.json";
import {
  blockDropRate,
  blockMask,
  dropout,
  dropoutAtTest,
  dropoutEnsemble,
  dropoutMask,
  dropoutVariance,
  runningMeans,
  varianceShift,
} from "./dropout.ts";
import { mulberry32 } from "./random.ts";

const drop = fc.double({ min: 0, max: 0.95, noNaN: true });
const values = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 8 });

describe("reference vectors", () => {
  it.each(vectors.masked)("x * mask / (1 - p) at p $p", ({ x, mask, p, y }) => close(dropout(x, mask, p), y));
  it.each(vectors.variance)("the variance of the sum at p $p", ({ x, p, sum }) => {
    expect(x.reduce((total, value) => total + dropoutVariance(value, p), 0)).toBeCloseTo(sum, 8);
  });
  it.each(vectors.ensemble)("the ensemble of a $output output", ({ output, arithmetic, whole, geometric }) => {
    const found = dropoutEnsemble([0.5, -2, 3], [1, 1, 1], 0.5, output as "linear" | "relu" | "sigmoid");
    expect(found.arithmetic).toBeCloseTo(arithmetic, 8);
    expect(found.whole).toBeCloseTo(whole, 8);
    if (geometric === undefined) expect(found.geometric).toBeUndefined();
    else expect(found.geometric).toBeCloseTo(geometric, 8);
  });
});

describe("DropBlock", () => {
  it.each(vectors.blocks)("begins a $block-cell block of $side cells at p $p as torchvision does", (given) => {
    expect(blockDropRate(given.p, given.side, given.block)).toBeCloseTo(given.rate, 10);
  });

  it("drops whole squares inside the map only, and about p of the cells", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), drop, fc.nat(), (a, b, p, seed) => {
        const [block, side] = [Math.min(a, b), Math.max(a, b)];
        const mask = blockMask(side, p, block, mulberry32(seed));
        const gone = (row: number, column: number) => mask[row * side + column] === 0;
        const square = (row: number, column: number) =>
          Array.from({ length: block ** 2 }, (_, i) => gone(row + Math.floor(i / block), column + (i % block))).every(
            Boolean,
          );
        // Every dropped cell lies in a square that is dropped whole.
        for (const [cell, bit] of mask.entries()) {
          if (bit === 1) continue;
          const [row, column] = [Math.floor(cell / side), cell % side];
          const corners = Array.from(
            { length: block ** 2 },
            (_, i) => [row - Math.floor(i / block), column - (i % block)] as const,
          ).filter(([r, c]) => r >= 0 && c >= 0 && r + block <= side && c + block <= side);
          expect(corners.some(([r, c]) => square(r, c))).toBe(true);
        }
      }),
    );
    const random = mulberry32(1);
    const cells = Array.from({ length: 400 }, () => blockMask(14, 0.1, 3, random)).flat();
    const share = cells.filter((bit) => bit === 0).length / cells.length;
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.1);
  });

  it("refuses a block that is larger than the map", () => {
    expect(() => blockDropRate(0.1, 7, 8)).toThrow("the block must be at most 7; it is 8");
  });
});

describe("the shift of the variance", () => {
  it.each(vectors.shift)("at p $p and mean $mean", ({ p, mean, ratio }) => {
    expect(varianceShift(p, mean)).toBeCloseTo(ratio, 8);
  });

  it.each([
    [0.5, 0],
    [0.2, 1],
    [0.8, 0.7],
  ])("is that of TensorFlow's dropout, before and after a weighted sum: p %f, mean %f", (p, mean) => {
    const [inputs, samples] = [8, 50_000];
    const [direct, summed] = tf.tidy(() => {
      const x = tf.randomNormal([samples, inputs], mean, 1, "float32", 3);
      const dropped = tf.dropout(x, p, undefined, 5);
      const w = tf.tensor2d([1, -2, 0.5, 3, -1, 0.25, 2, -0.5], [inputs, 1]);
      const variance = (of: tf.Tensor) => tf.moments(of).variance.arraySync() as number;
      return [
        variance(dropped) / variance(x),
        variance(tf.matMul(dropped as tf.Tensor2D, w)) / variance(tf.matMul(x as tf.Tensor2D, w)),
      ];
    });
    expect(direct! / varianceShift(p, mean)).toBeCloseTo(1, 1.5);
    expect(summed! / varianceShift(p, mean)).toBeCloseTo(1, 1.5);
  });

  it("is what one input's own variance adds up to, and none without dropout", () => {
    fc.assert(
      fc.property(drop, fc.double({ min: -3, max: 3, noNaN: true }), (p, mean) => {
        // Var[x̃] = E[Var[x̃ | x]] + Var[E[x̃ | x]], for x one deviation above or below its mean.
        const within = (dropoutVariance(mean - 1, p) + dropoutVariance(mean + 1, p)) / 2;
        expect((within + 1) / varianceShift(p, mean)).toBeCloseTo(1, 9);
        expect(varianceShift(0, mean)).toBe(1);
      }),
    );
  });
});

describe("dropout", () => {
  it("is the identity at p = 0, and when testing", () => {
    fc.assert(
      fc.property(values, drop, (x, p) => {
        close(dropout(x, dropoutMask(x.length, 0, mulberry32(1)), 0), x);
        close(dropoutAtTest(x, p), x);
      }),
    );
  });

  it("keeps mean and variance over all masks, in both forms", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -9, max: 9, noNaN: true }),
        drop,
        fc.constantFrom("inverted", "original"),
        (x, p, form) => {
          const [off, on] = [dropout([x], [0], p, form)[0]!, dropout([x], [1], p, form)[0]!];
          const mean = p * off + (1 - p) * on;
          expect(mean).toBeCloseTo(dropoutAtTest([x], p, form)[0]!, 9);
          expect(p * (off - mean) ** 2 + (1 - p) * (on - mean) ** 2).toBeCloseTo(dropoutVariance(x, p, form), 8);
        },
      ),
    );
  });

  it("lets the gradient through the same mask: finite differences", () => {
    fc.assert(
      fc.property(values, drop, fc.nat(999), (x, p, seed) => {
        const mask = dropoutMask(x.length, p, mulberry32(seed));
        const loss = (at: readonly number[]) => dropout(at, mask, p).reduce((sum, y, i) => sum + (i + 1) * y, 0);
        const gradient = dropout(
          x.map((_, i) => i + 1),
          mask,
          p,
        );
        for (const [i, value] of x.entries()) {
          const slope = (loss(x.with(i, value + 1e-4)) - loss(x.with(i, value - 1e-4))) / 2e-4;
          expect(slope).toBeCloseTo(gradient[i]!, 6);
        }
      }),
    );
  });

  it("comes within four standard errors of x over 100,000 masks", () => {
    const draws = 100_000;
    const [x, p] = [3, 0.5];
    const mean = runningMeans([x], p, "inverted", draws, 7).at(-1)![0]!;
    expect(Math.abs(mean - x)).toBeLessThan(4 * Math.sqrt(dropoutVariance(x, p) / draws));
  });

  it("names a probability that leaves nothing", () => {
    expect(() => dropout([1], [1], 1)).toThrow("p must be from 0 to below 1; it is 1");
  });
});

it("the whole net is the mean of all thinned ones when the output is linear, whatever p is", () => {
  fc.assert(
    fc.property(values, drop, (x, p) => {
      const { whole, arithmetic } = dropoutEnsemble(
        x.map((_, i) => (i % 2 ? -1 : 0.5)),
        x,
        p,
        "linear",
      );
      expect(arithmetic).toBeCloseTo(whole, 7);
    }),
  );
});

it("and the normalised geometric mean when it is logistic", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }), (x) => {
      const { whole, geometric } = dropoutEnsemble(
        x.map(() => 1.5),
        x,
        0.4,
        "sigmoid",
      );
      expect(geometric).toBeCloseTo(whole, 7);
    }),
  );
});

function close(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 8);
}
