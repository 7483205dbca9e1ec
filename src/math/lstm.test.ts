import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/lstm.json" with { type: "json" };
import { sigmoid } from "./activations.ts";
import { type LstmWeights, lstmParameters, lstmStep, lstmUnroll, stateSlope } from "./lstm.ts";

const weightsOf = ({ Wx, Wh, b }: { Wx: number[][]; Wh: number[][]; b: number[] }): LstmWeights => ({
  input: Wx,
  hidden: Wh,
  bias: b,
});

describe("a step of an LSTM", () => {
  it.each(vectors.cell)("is nn.LSTMCell's: $in.note", ({ in: given, out }) => {
    const step = lstmStep(weightsOf(given.weights), given.x, { h: given.h, c: given.c });
    for (const name of ["i", "f", "g", "o", "c", "h"] as const)
      for (const [unit, expected] of out[name].entries()) expect(step[name][unit]).toBeCloseTo(expected, 7);
  });

  it("has the slopes of autograd", () => {
    for (const { in: given, out } of vectors.gradient) {
      const step = lstmStep(weightsOf(given.weights), given.x, { h: given.h, c: given.c });
      expect(step.f[0]).toBeCloseTo(out.f, 8);
      expect(stateSlope(step)[0]).toBeCloseTo(out.dh_dc, 8);
    }
  });

  const value = fc.double({ min: -3, max: 3, noNaN: true });
  const four = fc.array(value, { minLength: 4, maxLength: 4 });
  const cell = fc.record({ wx: four, wh: four, b: four, x: value, h: value, c: value });
  const scalar = ({ wx, wh, b }: { wx: number[]; wh: number[]; b: number[] }): LstmWeights => ({
    input: wx.map((weight) => [weight]),
    hidden: wh.map((weight) => [weight]),
    bias: b,
  });

  it("keeps gates in (0, 1), |h| below 1, and adds at most 1 to |c|", () => {
    fc.assert(
      fc.property(cell, ({ x, h, c, ...weights }) => {
        const step = lstmStep(scalar(weights), [x], { h: [h], c: [c] });
        for (const gate of [step.i[0]!, step.f[0]!, step.o[0]!]) {
          expect(gate).toBeGreaterThan(0);
          expect(gate).toBeLessThan(1);
        }
        expect(Math.abs(step.h[0]!)).toBeLessThan(1);
        expect(Math.abs(step.c[0]!)).toBeLessThanOrEqual(Math.abs(c) + 1);
      }),
    );
  });

  it("passes f of the gradient on along c, by finite differences at the same h", () => {
    fc.assert(
      fc.property(cell, ({ x, h, c, ...weights }) => {
        const at = (state: number) => lstmStep(scalar(weights), [x], { h: [h], c: [state] });
        const epsilon = 1e-5;
        const [up, down] = [at(c + epsilon), at(c - epsilon)];
        expect((up.c[0]! - down.c[0]!) / (2 * epsilon)).toBeCloseTo(at(c).f[0]!, 6);
        expect((up.h[0]! - down.h[0]!) / (2 * epsilon)).toBeCloseTo(stateSlope(at(c))[0]!, 6);
      }),
    );
  });

  it("does not change c where f is 1 and i is 0", () => {
    const weights = scalar({ wx: [0, 0, 1, 1], wh: [0, 0, 1, 1], b: [-40, 40, 0, 0] });
    const steps = lstmUnroll(weights, [[1], [-2], [3]], { h: [0.5], c: [0.7] });
    for (const { c } of steps) expect(c[0]).toBeCloseTo(0.7, 12);
  });

  it("says which sizes don't fit", () => {
    const weights = scalar({ wx: [0, 0, 0, 0], wh: [0, 0, 0, 0], b: [0, 0, 0, 0] });
    expect(() => lstmStep(weights, [1, 2], { h: [0], c: [0] })).toThrow("a row for x must have 2 numbers; it has 1");
    expect(() => lstmStep(weights, [1], { h: [0, 0], c: [0, 0] })).toThrow("input must have 8 rows; it has 4");
    expect(() => lstmStep(weights, [1], { h: [0], c: [0, 0] })).toThrow("of one length");
  });
});

it("a forget bias of 1 keeps 0.0436 after ten steps, one of 0 keeps 0.00098", () => {
  expect(sigmoid(1) ** 10).toBeCloseTo(0.0436, 4);
  expect(sigmoid(0) ** 10).toBeCloseTo(0.00098, 5);
});

it("has four times the parameters of an RNN: 366,592 for 100 inputs and 256 units", () => {
  expect(lstmParameters(100, 256)).toBe(366592);
  expect(lstmParameters(1, 1)).toBe(16);
});
