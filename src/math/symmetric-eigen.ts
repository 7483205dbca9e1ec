/** Rows of numbers. */
export type Matrix = number[][];

export interface Eigen {
  /** λ₁ ≤ λ₂ ≤ …; below a trillionth of the largest they are 0. Shape [n]. */
  values: number[];
  /** The unit vector of each value, its largest entry positive. Shape [n][n]. */
  vectors: number[][];
}

/**
 * Eigenvalues and orthonormal eigenvectors of a real symmetric matrix, by cyclic Jacobi rotations: each rotation sets
 * one pair of entries to 0, and sweeps over all pairs end when nothing is left beside the diagonal.
 *
 * Source: G. Golub, C. Van Loan. Matrix Computations, 4th ed., 2013, sec. 8.5.
 *
 * @throws RangeError unless the matrix is square and symmetric
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  const n = matrix.length;
  const scale = Math.max(1e-300, ...matrix.flat().map(Math.abs));
  const uneven = matrix.some(
    (row, i) =>
      row.length !== n || row.some((entry, j) => Math.abs(entry - (matrix[j]?.[i] ?? Number.NaN)) > 1e-9 * scale),
  );
  if (uneven) throw new RangeError("a matrix must be square and symmetric");
  const a = matrix.map((row) => [...row]);
  const vectors = matrix.map((_, i) => matrix.map((__, j) => (i === j ? 1 : 0)));
  const pairs = matrix.flatMap((_, p) => matrix.slice(p + 1).map((__, i) => [p, p + 1 + i] as const));
  for (let sweep = 0; sweep < 50 && pairs.some(([p, q]) => Math.abs(a[p]![q]!) > 1e-15 * scale); sweep += 1) {
    for (const [p, q] of pairs) {
      if (a[p]![q] === 0) continue;
      const theta = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!);
      const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
      const c = 1 / Math.hypot(t, 1);
      for (const row of a) turn(row, p, q, c, t * c);
      for (let i = 0; i < n; i += 1) {
        const [x, y] = [a[p]![i]!, a[q]![i]!];
        a[p]![i] = c * x - t * c * y;
        a[q]![i] = t * c * x + c * y;
      }
      for (const row of vectors) turn(row, p, q, c, t * c);
    }
  }
  const found = a.map((row, i) => ({ value: row[i]!, vector: signed(vectors.map((line) => line[i]!)) }));
  const largest = Math.max(...found.map(({ value }) => Math.abs(value)));
  found.sort((one, other) => one.value - other.value);
  return {
    values: found.map(({ value }) => (Math.abs(value) <= 1e-12 * largest ? 0 : value)),
    vectors: found.map(({ vector }) => vector),
  };
}

/** Columns p and q of a row, turned. */
function turn(row: number[], p: number, q: number, c: number, s: number): void {
  const [x, y] = [row[p]!, row[q]!];
  row[p] = c * x - s * y;
  row[q] = s * x + c * y;
}

/** Either sign is an eigenvector: the first of the largest entries is made positive, so that the choice is stable. */
function signed(vector: readonly number[]): number[] {
  const largest = Math.max(...vector.map(Math.abs));
  const first = vector.find((entry) => Math.abs(entry) > largest - 1e-9) ?? 1;
  return vector.map((entry) => (Math.abs(entry) < 1e-14 ? 0 : entry * Math.sign(first)));
}
