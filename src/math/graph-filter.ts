/**
 * Polynomial filters on a graph: p_w(L) x without any eigendecomposition.
 *
 *   monomial    Σ_i w_i L^i x
 *   chebyshev   Σ_i w_i T_i(L̃) x,   L̃ = (2/λ_max) L − I,   T_0 = 1, T_1(z) = z, T_i = 2 z T_{i−1} − T_{i−2}
 *
 * Source: M. Defferrard, X. Bresson, P. Vandergheynst. Convolutional Neural Networks on Graphs with Fast Localized
 * Spectral Filtering, NIPS 2016, sec. 2.1; D. Hammond et al., ACHA 30(2), 2011.
 */
import { times } from "./laplacian.ts";
import { positive } from "./range.ts";
import type { Matrix } from "./symmetric-eigen.ts";

export type Basis = "monomial" | "chebyshev";

/** T_0(z), …, T_k(z) by the recurrence; T_k(z) = cos(k arccos z) within [−1, 1]. Shape [k + 1]. */
export function chebyshev(k: number, z: number): number[] {
  const values = [1, z];
  for (let i = 2; i <= k; i += 1) values.push(2 * z * values[i - 1]! - values[i - 2]!);
  return values.slice(0, k + 1);
}

/** L̃, whose eigenvalues lie in [−1, 1] if those of L lie in [0, λ_max]. @throws RangeError unless λ_max > 0 */
export function rescaled(matrix: readonly (readonly number[])[], largest: number): Matrix {
  positive("largest eigenvalue", largest);
  return matrix.map((row, v) => row.map((entry, u) => (2 / largest) * entry - (u === v ? 1 : 0)));
}

/** x, Lx, L²x, … or T_0(L̃)x, T_1(L̃)x, …: each from those before it by one product. Shape [terms][n]. */
export function basisSignals(
  matrix: readonly (readonly number[])[],
  x: readonly number[],
  basis: Basis,
  terms: number,
  largest = 1,
): number[][] {
  const shift = basis === "chebyshev" ? rescaled(matrix, largest) : matrix;
  const signals = [[...x]];
  for (let i = 1; i < terms; i += 1) {
    const next = times(shift, signals[i - 1]!);
    signals.push(basis === "chebyshev" && i > 1 ? next.map((one, v) => 2 * one - signals[i - 2]![v]!) : next);
  }
  return signals;
}

/** y = p_w(L) x. Shape [n]. @throws RangeError without weights, or for a λ_max not above 0 in the Chebyshev basis */
export function polynomialFilter(
  matrix: readonly (readonly number[])[],
  x: readonly number[],
  weights: readonly number[],
  basis: Basis,
  largest = 1,
): number[] {
  if (weights.length === 0) throw new RangeError("a filter must have at least one weight; it has 0");
  const signals = basisSignals(matrix, x, basis, weights.length, largest);
  return x.map((_, v) => signals.reduce((sum, signal, i) => sum + weights[i]! * signal[v]!, 0));
}

/** p_w(λ): what the filter multiplies the frequency λ by. */
export function response(weights: readonly number[], lambda: number, basis: Basis, largest = 1): number {
  const values =
    basis === "chebyshev"
      ? chebyshev(weights.length - 1, (2 * lambda) / positive("largest eigenvalue", largest) - 1)
      : weights.map((_, i) => lambda ** i);
  return weights.reduce((sum, weight, i) => sum + weight * values[i]!, 0);
}
