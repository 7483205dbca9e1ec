/**
 * The graph Laplacian and its normalised forms, for undirected graphs without self-loops.
 *
 *   L = D − A,   L_sym = I − D^{−1/2} A D^{−1/2},   L_rw = I − D^{−1} A
 *
 * An isolated node has a row of zeros in all three: d^{−1/2} counts as 0, and so does its diagonal entry.
 *
 * Source: F. Chung. Spectral Graph Theory, AMS 1997, ch. 1; U. von Luxburg. A tutorial on spectral clustering,
 * Statistics and Computing 17(4), 2007, sec. 3.
 */
import { adjacency, components, type Graph } from "./graph.ts";
import { type Eigen, type Matrix, symmetricEigen } from "./symmetric-eigen.ts";

export type LaplacianKind = "L" | "sym" | "rw";

/** d_v: how many edges end in each node. Shape [n]. */
export function degrees(graph: Graph): number[] {
  return adjacency(graph).map((row) => row.reduce((sum, one) => sum + one, 0));
}

/** Shape [n][n]. L and L_sym are symmetric; the rows of L and L_rw sum to 0. */
export function laplacian(graph: Graph, kind: LaplacianKind): Matrix {
  const d = degrees(graph);
  const divisor = (v: number, u: number) =>
    ({ L: 1, sym: Math.sqrt(Math.max(1, d[v]! * d[u]!)), rw: Math.max(1, d[v]!) })[kind];
  return adjacency(graph).map((row, v) =>
    row.map((one, u) => (u === v ? d[v]! / divisor(v, v) : one ? -1 / divisor(v, u) : 0)),
  );
}

/** M x. Shape [n]. @throws RangeError for a vector of another length */
export function times(matrix: readonly (readonly number[])[], x: readonly number[]): number[] {
  if (matrix.some((row) => row.length !== x.length)) {
    throw new RangeError(`a signal must have ${matrix.length} entries; it has ${x.length}`);
  }
  return matrix.map((row) => row.reduce((sum, entry, u) => sum + entry * x[u]!, 0));
}

/**
 * What each edge adds to the roughness: (x_u − x_v)², so that the sum is xᵀLx; for L_sym (x_u/√d_u − x_v/√d_v)², with
 * the sum xᵀL_sym x; for L_rw as for L, with the sum xᵀD L_rw x. Shape [edges].
 */
export function edgeRoughness(graph: Graph, x: readonly number[], kind: LaplacianKind = "L"): number[] {
  const d = degrees(graph);
  const scaled = (v: number) => x[v]! / (kind === "sym" ? Math.sqrt(d[v]!) : 1);
  return graph.edges.map(([u, v]) => (scaled(u) - scaled(v)) ** 2);
}

/**
 * Eigenvalues and eigenvectors. L_rw has the values of L_sym, and the vectors D^{−1/2}u, here of unit length as well
 * (they are orthogonal under D only). Where a value is repeated, any basis of its eigenspace would do.
 */
export function spectrum(graph: Graph, kind: LaplacianKind): Eigen {
  const eigen = symmetricEigen(laplacian(graph, kind === "rw" ? "sym" : kind));
  if (kind !== "rw") return eigen;
  const d = degrees(graph);
  const unscaled = eigen.vectors.map((vector) => vector.map((entry, v) => entry / Math.sqrt(Math.max(1, d[v]!))));
  return { ...eigen, vectors: unscaled.map((vector) => vector.map((entry) => entry / Math.hypot(...vector))) };
}

/** Spanning trees, by the matrix-tree theorem: the product of the other eigenvalues of L over n; 0 if not connected. */
export function spanningTrees(graph: Graph): number {
  if (components(graph).length > 1) return 0;
  const [, ...others] = spectrum(graph, "L").values;
  return Math.round(others.reduce((product, value) => product * value, 1) / graph.nodes);
}
