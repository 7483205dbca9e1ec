import type { Split } from "./cross-validation.ts";
import { dot } from "./dot.ts";
import { wholeNumber } from "./range.ts";

/**
 * Least squares fits by polynomials of every degree from 0 to `most`, in one pass: by polynomials that are orthogonal on
 * the given points, each from the two before it. Source: G. Forsythe. Generation and Use of Orthogonal Polynomials for
 * Data-Fitting with a Digital Computer. J. SIAM 5, 1957.
 * @param x where the values y were measured, about from −1 to 1
 * @returns the values of the fits of degree 0, 1, …, `most` at a point
 * @throws RangeError unless there are more different points than `most`
 */
export function polynomialFits(x: readonly number[], y: readonly number[], most: number): (at: number) => number[] {
  wholeNumber("the degree", most, 0, new Set(x).size - 1);
  const terms: { a: number; b: number; c: number }[] = [];
  let [before, now] = [x.map(() => 0), x.map(() => 1)];
  let rest = [...y];
  let lastNorm = 1;
  for (let degree = 0; degree <= most; degree += 1) {
    const norm = dot(now, now);
    const own = now;
    const a = own.reduce((sum, p, i) => sum + x[i]! * p * p, 0) / norm;
    const b = degree === 0 ? 0 : norm / lastNorm;
    const c = dot(rest, own) / norm;
    terms.push({ a, b, c });
    rest = rest.map((value, i) => value - c * own[i]!);
    now = own.map((p, i) => (x[i]! - a) * p - b * before[i]!);
    before = own;
    lastNorm = norm;
  }
  return (at) => {
    let [previous, current, sum] = [0, 1, 0];
    return terms.map(({ a, b, c }) => {
      sum += c * current;
      [previous, current] = [current, (at - a) * current - b * previous];
      return sum;
    });
  };
}

/** Mean squared error on the validation part of each split, for every degree: [most + 1][splits]. */
export function validationErrors(
  x: readonly number[],
  y: readonly number[],
  splits: readonly Split[],
  most: number,
): number[][] {
  const errors = Array.from({ length: most + 1 }, (): number[] => []);
  for (const { train, valid } of splits) {
    const of = (values: readonly number[]) => train.map((i) => values[i]!);
    const fits = polynomialFits(of(x), of(y), most);
    const sums = errors.map(() => 0);
    for (const i of valid) for (const [degree, value] of fits(x[i]!).entries()) sums[degree]! += (y[i]! - value) ** 2;
    for (const [degree, sum] of sums.entries()) errors[degree]!.push(sum / valid.length);
  }
  return errors;
}
