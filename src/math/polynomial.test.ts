import "@tensorflow/tfjs-backend-cpu";
import * as tf from "@tensorflow/tfjs-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kFold } from "./cross-validation.ts";
import { polynomialFits, validationErrors } from "./polynomial.ts";
import { mulberry32, normal } from "./random.ts";

const noisy = (n: number, seed: number) => {
  const random = mulberry32(seed);
  const noise = normal(random);
  const x = Array.from({ length: n }, () => 2 * random() - 1);
  return { x, y: x.map((at) => Math.sin(3 * at) + 0.3 * noise()) };
};
const cases = fc.record({
  n: fc.integer({ min: 16, max: 60 }),
  seed: fc.nat(999),
  degree: fc.integer({ min: 0, max: 8 }),
});

describe("polynomial fits", () => {
  it("are TensorFlow's, by QR of the powers", () => {
    fc.assert(
      fc.property(cases, ({ n, seed, degree: asked }) => {
        const degree = Math.min(asked, 5);
        const { x, y } = noisy(n, seed);
        const found = x.map((at) => polynomialFits(x, y, degree)(at)[degree]!);
        const expected = tf.tidy(() => {
          const powers = tf.tensor2d(x.map((at) => Array.from({ length: degree + 1 }, (_, power) => at ** power)));
          const [q] = tf.linalg.qr(powers);
          // The fit is the projection on the columns.
          const values = tf.matMul(q, tf.matMul(q, tf.tensor2d(y, [n, 1]), true));
          return tf.squeeze(values).arraySync() as number[];
        });
        for (const [i, value] of found.entries()) expect(value).toBeCloseTo(expected[i]!, 2);
      }),
      { numRuns: 25 },
    );
  });

  it("go through what is a polynomial", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 9 }),
        fc.nat(99),
        (factors, seed) => {
          const f = (at: number) => factors.reduce((sum, factor, power) => sum + factor * at ** power, 0);
          const { x } = noisy(30, seed);
          const fits = polynomialFits(x, x.map(f), 12);
          for (const value of fits(0.37).slice(factors.length - 1)) expect(value).toBeCloseTo(f(0.37), 6);
        },
      ),
    );
  });

  it("leave a rest without any polynomial of the degree, and less of it the higher the degree", () => {
    fc.assert(
      fc.property(cases, ({ n, seed, degree }) => {
        const { x, y } = noisy(n, seed);
        const fits = x.map(polynomialFits(x, y, 12));
        const rest = (of: number) => y.map((value, i) => value - fits[i]![of]!);
        for (let power = 0; power <= degree; power += 1) {
          expect(rest(degree).reduce((sum, value, i) => sum + value * x[i]! ** power, 0)).toBeCloseTo(0, 7);
        }
        const square = (values: readonly number[]) => values.reduce((sum, value) => sum + value ** 2, 0);
        expect(square(rest(degree + 1))).toBeLessThanOrEqual(square(rest(degree)) + 1e-9);
      }),
    );
  });

  it("are refused where the points do not determine them", () => {
    expect(() => polynomialFits([0, 0, 1], [1, 2, 3], 2)).toThrow(
      "the degree must be a whole number from 0 to 1; it is 2",
    );
  });
});

/** Hastie et al. 2009, eq. 7.52: leave-one-out from one fit, with the leverages. */
it("errors of leave-one-out are those of one fit, divided by 1 − leverage", () => {
  fc.assert(
    fc.property(cases, ({ n, seed, degree }) => {
      const { x, y } = noisy(n, seed);
      const errors = validationErrors(x, y, kFold(n, n), degree)[degree]!;
      const whole = polynomialFits(x, y, degree);
      for (const i of [0, 7, n - 1]) {
        const unit = x.map((_, j) => (j === i ? 1 : 0));
        const leverage = polynomialFits(x, unit, degree)(x[i]!)[degree]!;
        const expected = ((y[i]! - whole(x[i]!)[degree]!) / (1 - leverage)) ** 2;
        expect(errors[i]! / Math.max(1, expected)).toBeCloseTo(expected / Math.max(1, expected), 6);
      }
    }),
    { numRuns: 40 },
  );
});

it("errors are means over each validation part: the fit of degree 0 is the mean of the others", () => {
  const [x, y] = [
    [-1, -0.5, 0, 0.5, 1, 0.2],
    [1, 3, 2, 6, 0, 5],
  ];
  // The means of the others are 13/4, 9/4 and 3.
  const expected = [(2.25 ** 2 + 0.25 ** 2) / 2, (0.25 ** 2 + 3.75 ** 2) / 2, (3 ** 2 + 2 ** 2) / 2];
  expect(validationErrors(x, y, kFold(6, 3), 1)[0]).toEqual(expected);
});
