import { components, type Edge } from "../../math/graph.ts";
import {
  degrees,
  edgeRoughness,
  type LaplacianKind,
  laplacian,
  spanningTrees,
  spectrum,
  times,
} from "../../math/laplacian.ts";
import type { Eigen, Matrix } from "../../math/symmetric-eigen.ts";
import { tidy } from "../kit/angles.ts";
import { type DrawnGraph, named, nodeName, signalOn } from "../kit/graph-param.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./params.ts";

export type Values = ParamValues<typeof params>;

export interface Model {
  graph: DrawnGraph;
  kind: LaplacianKind;
  matrix: Matrix;
  eigen: Eigen;
  degrees: number[];
  /** The selected node, and those joined to it. */
  v: number;
  near: number[];
  /** 0 where x is shown. */
  mode: number;
  /** The x of the parameters, as long as the graph, and what is painted: x or an eigenvector. */
  x: number[];
  signal: number[];
  /** M times the signal. */
  product: number[];
  /** What the neighbours of v contribute before the division by its own degree. */
  pulled: number;
  edges: { edge: Edge; roughness: number }[];
  quadratic: number;
  /** Of the signal: of x^T x, and of x^T D x for L_rw. */
  norm: number;
  /** Of x; of an eigenvector it is its eigenvalue. */
  quotient: number;
  parts: number[][];
  trees: number;
}

export function model({ graph, kind, x: given, v: letter, mode: asked }: Values): Model {
  const matrix = laplacian(graph, kind);
  const eigen = spectrum(graph, kind);
  const d = degrees(graph);
  const v = Math.min(graph.nodes - 1, letter.charCodeAt(0) - 65);
  const mode = asked > graph.nodes ? 0 : asked;
  const x = signalOn(graph, given);
  const signal = mode === 0 ? x : eigen.vectors[mode - 1]!.map(tidy);
  const near = matrix[v]!.flatMap((entry, u) => (entry !== 0 && u !== v ? [u] : []));
  const { quadratic, norm } = rayleigh(graph, kind, signal);
  const own = rayleigh(graph, kind, x);
  return {
    graph,
    kind,
    matrix,
    eigen,
    degrees: d,
    v,
    near,
    mode,
    x,
    signal,
    product: times(matrix, signal),
    pulled: tidy(near.reduce((sum, u) => sum + signal[u]! / (kind === "sym" ? Math.sqrt(d[u]!) : 1), 0)),
    edges: edgeRoughness(graph, signal, kind).map((roughness, i) => ({ edge: graph.edges[i]!, roughness })),
    quadratic,
    norm,
    quotient: own.norm === 0 ? 0 : own.quadratic / own.norm,
    parts: components(graph),
    trees: spanningTrees(graph),
  };
}

/** x^T L x and x^T x; x^T D L_rw x and x^T D x for the random walk. */
function rayleigh(graph: DrawnGraph, kind: LaplacianKind, x: readonly number[]) {
  const d = degrees(graph);
  const weight = (v: number) => (kind === "rw" ? d[v]! : 1);
  return {
    quadratic: edgeRoughness(graph, x, kind).reduce((sum, one) => sum + one, 0),
    norm: x.reduce((sum, value, v) => sum + weight(v) * value ** 2, 0),
  };
}

export const presets = {
  worked: {},
  alternating: { graph: named("c4"), x: [1, -1, 1, -1], v: "A" },
  constant: { graph: named("c4"), x: [1, 1, 1, 1], v: "A" },
  path: { graph: named("path3"), mode: 3, v: "B" },
  triangle: { graph: named("tri"), kind: "sym", mode: 3, v: "A" },
  two: { graph: named("two"), mode: 2, v: "A" },
} as const satisfies Record<string, Partial<Values>>;

/** Nodes of each component: `{A, B}`. */
export function partNames(parts: readonly (readonly number[])[]): string {
  return parts.map((part) => `{${part.map(nodeName).join(", ")}}`).join(" ");
}
