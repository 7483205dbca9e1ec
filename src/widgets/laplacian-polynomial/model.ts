import { distances } from "../../math/graph.ts";
import { type Basis, basisSignals, polynomialFilter, response } from "../../math/graph-filter.ts";
import { laplacian, spectrum } from "../../math/laplacian.ts";
import { tidy } from "../kit/angles.ts";
import { type DrawnGraph, impulse, named, signalOn } from "../kit/graph-param.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./params.ts";

export type Values = ParamValues<typeof params>;

export interface Model {
  graph: DrawnGraph;
  /** Chebyshev's only where there are edges: without them λ_max is 0. */
  basis: Basis;
  edgeless: boolean;
  v: number;
  x: number[];
  impulse: boolean;
  /** w_0 to w_K. */
  weights: number[];
  /** By which L is rescaled: the largest eigenvalue of L, the bound 2 of L_sym. */
  largest: number;
  /** L^i x or T_i(L̃)x. */
  rows: number[][];
  y: number[];
  eigenvalues: number[];
  gains: number[];
  /** p(L), and how far the nodes are apart. */
  filter: number[][];
  hops: number[][];
  gain(lambda: number): number;
}

export function model(values: Values): Model {
  const { graph, matrix: kind, v: letter, x: given, K } = values;
  const matrix = laplacian(graph, kind);
  const { values: eigenvalues } = spectrum(graph, kind);
  const largest = kind === "sym" ? 2 : eigenvalues.at(-1)!;
  const edgeless = graph.edges.length === 0;
  const basis = edgeless ? "monomial" : values.basis;
  const v = Math.min(graph.nodes - 1, letter.charCodeAt(0) - 65);
  const x = given === null ? impulse(graph, v) : signalOn(graph, given);
  const { w0, w1, w2, w3, w4, w5 } = values;
  const weights = [w0, w1, w2, w3, w4, w5].slice(0, K + 1);
  const nodes = x.map((_, u) => u);
  const gain = (lambda: number) => response(weights, lambda, basis, largest);
  return {
    graph,
    basis,
    edgeless,
    v,
    x,
    impulse: given === null,
    weights,
    largest,
    rows: basisSignals(matrix, x, basis, K + 1, largest).map((row) => row.map(tidy)),
    y: polynomialFilter(matrix, x, weights, basis, largest).map(tidy),
    eigenvalues,
    gains: eigenvalues.map((lambda) => tidy(gain(lambda))),
    filter: nodes.map((u) => polynomialFilter(matrix, impulse(graph, u), weights, basis, largest).map(tidy)),
    hops: nodes.map((u) => distances(graph, u)),
    gain,
  };
}

export const presets = {
  worked: {},
  identity: { K: 0, w0: 1 },
  twoHops: { v: "A", K: 2, w1: 0, w2: 1 },
  low: { graph: named("path5"), v: "A", w0: 1, w1: -0.25 },
  high: { graph: named("path5"), v: "A", w1: 0.25 },
  mixed: {
    graph: named("path3"),
    matrix: "sym",
    basis: "chebyshev",
    v: "A",
    K: 2,
    w0: 1,
    w1: 0.5,
    w2: 0.25,
  },
  second: { graph: named("path5"), matrix: "sym", basis: "chebyshev", v: "A", K: 2, w1: 0, w2: 1 },
} as const satisfies Record<string, Partial<Values>>;
