import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/detection.json";
import { anchorGrid, anchorSides, regionLoss, smoothL1, smoothL1Gradient } from "./detection.ts";

const beta = fc.double({ min: 0.01, max: 2, noNaN: true });
const error = fc.double({ min: -4, max: 4, noNaN: true });

describe("reference vectors", () => {
  it.each(vectors.anchors)("$width × $height, stride $stride", ({ width, height, stride, anchorsPerCell, ...out }) => {
    const { columns, rows, anchors } = anchorGrid(width, height, stride, anchorsPerCell);
    expect([columns, rows, anchors]).toEqual([out.gridW, out.gridH, out.anchors]);
  });
  it.each(vectors.smoothL1)("F.smooth_l1_loss of $x with beta $beta", ({ x, beta: b, loss, grad }) => {
    expect(smoothL1(x, b)).toBeCloseTo(loss, 6);
    expect(smoothL1Gradient(x, b)).toBeCloseTo(grad, 5);
  });
  it.each(vectors.region)("the loss of a region of class $u", ({ probs, u, t, v, lambda, cls, loc, total }) => {
    const loss = regionLoss(probs, u, t, v, lambda);
    expect(loss.classification).toBeCloseTo(cls, 5);
    expect(loss.box).toBeCloseTo(loc, 8);
    expect(loss.total).toBeCloseTo(total, 5);
  });
});

describe("smooth L1", () => {
  it("is even, at most |x|, and has a slope of at most 1 that is its gradient", () => {
    fc.assert(
      fc.property(error, beta, (x, b) => {
        expect(smoothL1(-x, b)).toBe(smoothL1(x, b));
        expect(smoothL1(x, b)).toBeLessThanOrEqual(Math.abs(x));
        expect(Math.abs(smoothL1Gradient(x, b))).toBeLessThanOrEqual(1);
        const slope = (smoothL1(x + 1e-6, b) - smoothL1(x - 1e-6, b)) / 2e-6;
        expect(slope).toBeCloseTo(smoothL1Gradient(x, b), 3);
      }),
    );
  });

  it("goes over from one branch to the other without a jump or a kink", () => {
    fc.assert(
      fc.property(beta, (b) => {
        expect(smoothL1(b * (1 - 1e-9), b)).toBeCloseTo(smoothL1(b, b), 7);
        expect(smoothL1Gradient(b * (1 - 1e-9), b)).toBeCloseTo(smoothL1Gradient(b, b), 7);
      }),
    );
    expect(() => smoothL1(1, 0)).toThrow("beta must be > 0 and finite; it is 0");
  });
});

describe("anchors", () => {
  it("are a quarter as many at twice the stride, where it divides", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom(8, 16, 32),
        (m, n, s) => {
          const at = (stride: number) => anchorGrid(m * 2 * s, n * 2 * s, stride, 9).anchors;
          expect(at(s)).toBe(4 * at(2 * s));
        },
      ),
    );
  });

  it("keep their area and their ratio", () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 512 }), fc.constantFrom(0.5, 1, 2), (size, ratio) => {
        const { width, height } = anchorSides(size, ratio);
        expect(width * height).toBeCloseTo(size ** 2, 6);
        expect(height / width).toBeCloseTo(ratio, 9);
      }),
    );
  });
});
