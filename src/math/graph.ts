/**
 * Undirected graphs without self-loops and without weights. Nodes are numbered 0 to n − 1.
 */
import type { Matrix } from "./symmetric-eigen.ts";

export type Edge = readonly [number, number];

export interface Graph {
  /** n ≥ 1. */
  nodes: number;
  /** Each edge once, in either direction. */
  edges: readonly Edge[];
}

/** A as n × n zeros and ones. @throws RangeError for a node out of range, a self-loop, or an edge that is there twice */
export function adjacency({ nodes, edges }: Graph): Matrix {
  const matrix = Array.from({ length: nodes }, () => new Array<number>(nodes).fill(0));
  for (const [u, v] of edges) {
    for (const node of [u, v]) {
      if (!(Number.isInteger(node) && node >= 0 && node < nodes)) {
        throw new RangeError(`a node must be a whole number from 0 to ${nodes - 1}; it is ${node}`);
      }
    }
    if (u === v) throw new RangeError(`an edge must join two nodes; it is ${u}–${v}`);
    if (matrix[u]![v]) throw new RangeError(`an edge must be there once; ${u}–${v} is there twice`);
    matrix[u]![v] = 1;
    matrix[v]![u] = 1;
  }
  return matrix;
}

/** 𝒩(v) of every node, without the node itself, in increasing order. */
export function neighbourhoods(graph: Graph): number[][] {
  return adjacency(graph).map((row) => row.flatMap((one, u) => (one ? [u] : [])));
}

/** Edges from `from` to every node along a shortest path; Infinity where there is none. Shape [n]. */
export function distances(graph: Graph, from: number): number[] {
  const around = neighbourhoods(graph);
  const hops = new Array<number>(graph.nodes).fill(Number.POSITIVE_INFINITY);
  hops[from] = 0;
  for (let ring = [from]; ring.length > 0; ) {
    ring = ring.flatMap((v) =>
      around[v]!.filter((u) => {
        if (hops[u] !== Number.POSITIVE_INFINITY) return false;
        hops[u] = hops[v]! + 1;
        return true;
      }),
    );
  }
  return hops;
}

/** Nodes that hang together, by union–find; each component in increasing order. */
export function components({ nodes, edges }: Graph): number[][] {
  const parent = Array.from({ length: nodes }, (_, v) => v);
  const root = (v: number): number => (parent[v] === v ? v : root(parent[v]!));
  for (const [u, v] of edges) parent[root(u)] = root(v);
  const found = new Map<number, number[]>();
  for (const v of parent.keys()) found.set(root(v), [...(found.get(root(v)) ?? []), v]);
  return [...found.values()];
}

/** Small graphs that the notes speak of; S is the one with a hub. */
export const namedGraphs = {
  seed7: {
    nodes: 7,
    edges: [
      [0, 1],
      [1, 2],
      [2, 3],
      [2, 4],
      [2, 5],
      [2, 6],
    ],
  },
  path3: {
    nodes: 3,
    edges: [
      [0, 1],
      [1, 2],
    ],
  },
  path5: {
    nodes: 5,
    edges: [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ],
  },
  tri: {
    nodes: 3,
    edges: [
      [0, 1],
      [1, 2],
      [0, 2],
    ],
  },
  c4: {
    nodes: 4,
    edges: [
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 3],
    ],
  },
  k4: {
    nodes: 4,
    edges: [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ],
  },
  two: {
    nodes: 4,
    edges: [
      [0, 1],
      [2, 3],
    ],
  },
  star5: {
    nodes: 5,
    edges: [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
    ],
  },
} as const satisfies Record<string, Graph>;

export type GraphName = keyof typeof namedGraphs;
