import { wholeNumber } from "./range.ts";

/** [[a, b], [c, d]] as a, b, c, d. */
export type Matrix2 = readonly [a: number, b: number, c: number, d: number];

/** Largest singular value, ‖M‖₂. */
export function largestSingularValue([a, b, c, d]: Matrix2): number {
  // The two singular values have the sum and difference of these two lengths.
  return (Math.hypot(a + d, c - b) + Math.hypot(a - d, b + c)) / 2;
}

/** Largest modulus of an eigenvalue, ρ(M). */
export function spectralRadius([a, b, c, d]: Matrix2): number {
  const half = (a + d) / 2;
  const inside = half * half - (a * d - b * c);
  return inside < 0 ? Math.sqrt(a * d - b * c) : Math.abs(half) + Math.sqrt(inside);
}

/** M^k for k = 0 … steps; ‖M^k‖₂ is what is left at most of a gradient in a linear recurrent network of two units. */
export function matrixPowers([a, b, c, d]: Matrix2, steps: number): Matrix2[] {
  const powers: Matrix2[] = [[1, 0, 0, 1]];
  for (let k = 0; k < wholeNumber("steps", steps, 1, 200); k += 1) {
    const [p, q, r, s] = powers[k]!;
    powers.push([a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s]);
  }
  return powers;
}

/** What a matrix makes of the unit circle, as `count` points around it: an ellipse whose longer half-axis is ‖M‖₂. */
export function imageOfCircle([a, b, c, d]: Matrix2, count = 72): (readonly [x: number, y: number])[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    return [a * x + b * y, c * x + d * y] as const;
  });
}

/** Steps in which ρ^k falls to a half; below 0 where it grows (to the double), undefined where ρ is 1. ρ > 0. */
export function halfLife(rho: number): number | undefined {
  return Math.abs(Math.log(rho)) < 1e-12 ? undefined : Math.log(0.5) / Math.log(rho);
}
