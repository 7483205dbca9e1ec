import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digit } from "../../tests/arbitraries.ts";
import { convolve1d, unitWindow } from "./convolution.ts";
import { compareShifts, convolveCircular, shifted } from "./equivariance.ts";

const blip = [0, 0, 1, 2, 0, 0, 0, 0];
const kernel = [1, 2, 3];
const signal = fc.array(digit, { minLength: 12, maxLength: 12 });

describe("compareShifts", () => {
  // F.conv1d of the blip and of the blip shifted by 1, padding 1
  it("agrees at stride 1 while nothing reaches the border", () => {
    const window = { ...unitWindow, padding: 1 };
    expect(compareShifts(blip, kernel, { window, shift: 1, border: "zero" })).toEqual({
      shiftedBefore: [0, 0, 3, 8, 5, 2, 0, 0],
      shiftedAfter: [0, 0, 3, 8, 5, 2, 0, 0],
      outputShift: 1,
      exact: true,
      difference: [0, 0, 0, 0, 0, 0, 0, 0],
    });
  });

  // F.conv1d(x, w, stride=2) of the blip shifted by 0, 1, 2
  it("agrees at stride 2 for the shift of 2 alone", () => {
    const window = { ...unitWindow, stride: 2 };
    const outputs = [0, 1, 2].map((by) => convolve1d(shifted(blip, by, "zero"), kernel, window));
    expect(outputs).toEqual([
      [3, 5, 0],
      [0, 8, 2],
      [0, 3, 5],
    ]);
    expect(compareShifts(blip, kernel, { window, shift: 2, border: "zero" }).difference).toEqual([0, 0, 0]);
    const byOne = compareShifts(blip, kernel, { window, shift: 1, border: "zero" });
    expect(byOne.exact).toBe(false);
    expect(Math.max(...byOne.difference)).toBeGreaterThan(0);
  });

  it("agrees on a circle for every shift that the stride divides", () => {
    const stride = fc.constantFrom(1, 2, 3);
    fc.assert(
      fc.property(signal, stride, fc.integer({ min: -4, max: 4 }), fc.nat(2), (x, s, steps, padding) => {
        const window = { ...unitWindow, stride: s, padding };
        fc.pre(Math.abs(steps * s) <= x.length);
        const { difference, exact } = compareShifts(x, kernel, { window, shift: steps * s, border: "circular" });
        expect(exact).toBe(true);
        expect(difference.every((gap) => gap === 0)).toBe(true);
      }),
    );
  });

  it("refuses half a shift", () => {
    expect(() => compareShifts(blip, kernel, { window: unitWindow, shift: 0.5, border: "zero" })).toThrow(
      new RangeError("shift must be a whole number from -8 to 8; it is 0.5"),
    );
  });
});

describe("convolveCircular", () => {
  it("is the plain convolution of the signal set down once more before and after", () => {
    fc.assert(
      fc.property(signal, fc.integer({ min: 1, max: 3 }), fc.nat(2), (x, stride, padding) => {
        const wide = [...x.slice(x.length - padding), ...x, ...x, ...x];
        const expected = convolve1d(wide, kernel, { ...unitWindow, stride });
        const circular = convolveCircular(x, kernel, { ...unitWindow, stride, padding });
        expect(circular).toEqual(expected.slice(0, Math.ceil(x.length / stride)));
      }),
    );
  });
});

describe("shifted", () => {
  it("moves to the right, and back again on a circle", () => {
    expect(shifted([1, 2, 3], 1, "zero")).toEqual([0, 1, 2]);
    expect(shifted([1, 2, 3], -1, "zero")).toEqual([2, 3, 0]);
    expect(shifted([1, 2, 3], 1, "circular")).toEqual([3, 1, 2]);
    expect(shifted(shifted([1, 2, 3], 5, "circular"), -5, "circular")).toEqual([1, 2, 3]);
  });
});
