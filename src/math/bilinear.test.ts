import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digit, grid } from "../../tests/arbitraries.ts";
import { neighbours, sampled, sampledSlope } from "./bilinear.ts";

const ramp = Array.from({ length: 5 }, (_, row) => Array.from({ length: 5 }, (_, column) => row * 5 + column));
const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("sampled", () => {
  // torchvision.ops.deform_conv2d of 0 … 24 in 5×5 with a 1×1 kernel
  it.each([
    [0.5, 0.25, 2.75],
    [1.2, 2.7, 8.7],
    [-0.5, 0, 0],
    [4.5, 4.5, 6],
    [3, 3, 18],
  ])("at (%f, %f) reads %f", (y, x, value) => {
    expect(sampled(ramp, { y, x })).toBeCloseTo(value, 12);
  });

  it("fades to 0 over the first cell outside", () => {
    expect(sampled(ramp, { y: 4.25, x: 4 })).toBe(18);
    expect(sampled(ramp, { y: 5, x: 4 })).toBe(0);
    expect(sampled(ramp, { y: -1, x: -1 })).toBe(0);
    expect(sampled(ramp, { y: 40, x: -7 })).toBe(0);
  });

  it("is exact on planes inside", () => {
    fc.assert(
      fc.property(digit, digit, digit, within(0, 4), within(0, 4), (a, b, c, y, x) => {
        const plane = ramp.map((row, i) => row.map((_, j) => a * i + b * j + c));
        expect(sampled(plane, { y, x })).toBeCloseTo(a * y + b * x + c, 9);
      }),
    );
  });

  it("refuses a position that is none", () => {
    expect(() => sampled(ramp, { y: Number.NaN, x: 0 })).toThrow(
      new RangeError("position must be finite; it is (NaN, 0)"),
    );
  });
});

describe("neighbours", () => {
  it("of the worked position share .375, .125, .375, .125 of 0, 1, 5, 6", () => {
    const four = neighbours(ramp, { y: 0.5, x: 0.25 });
    expect(four.map(({ share, value }) => [share, value])).toEqual([
      [0.375, 0],
      [0.125, 1],
      [0.375, 5],
      [0.125, 6],
    ]);
  });

  it("have shares max(0, 1 − |Δy|)·max(0, 1 − |Δx|) that sum to 1", () => {
    fc.assert(
      fc.property(within(-3, 8), within(-3, 8), (y, x) => {
        const four = neighbours(ramp, { y, x });
        expect(four.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
        for (const { row, column, share, inside } of four) {
          const tent = Math.max(0, 1 - Math.abs(y - row)) * Math.max(0, 1 - Math.abs(x - column));
          expect(share).toBeCloseTo(tent, 12);
          expect(inside).toBe(row >= 0 && row < 5 && column >= 0 && column < 5);
        }
      }),
    );
  });
});

describe("sampledSlope", () => {
  it("is the finite difference off the grid lines", () => {
    const offLine = fc.tuple(fc.integer({ min: -2, max: 5 }), within(0.01, 0.99)).map(([whole, part]) => whole + part);
    fc.assert(
      fc.property(grid(5, 5), offLine, offLine, (picture, y, x) => {
        const step = 1e-4;
        const slope = sampledSlope(picture, { y, x });
        const dy = sampled(picture, { y: y + step, x }) - sampled(picture, { y: y - step, x });
        const dx = sampled(picture, { y, x: x + step }) - sampled(picture, { y, x: x - step });
        expect(slope.y).toBeCloseTo(dy / (2 * step), 7);
        expect(slope.x).toBeCloseTo(dx / (2 * step), 7);
      }),
    );
  });

  it("on a grid line is the slope towards larger y and x", () => {
    expect(sampledSlope([[0, 1, 5]], { y: 0, x: 1 })).toEqual({ y: -1, x: 4 });
  });
});
