import fc from "fast-check";
import { type Edge, type Graph, type GraphName, namedGraphs } from "../src/math/graph.ts";

/** Any graph of up to eight nodes, connected or not. */
export const anyGraph: fc.Arbitrary<Graph> = fc.integer({ min: 1, max: 8 }).chain((nodes) => {
  const all = Array.from({ length: nodes }, (_, v) => Array.from({ length: v }, (__, u): Edge => [u, v])).flat();
  return fc.subarray(all).map((edges) => ({ nodes, edges }));
});

/** The node that each node becomes when names go around by `turn` and are then read backwards. */
export function renamed(nodes: number, turn: number): (node: number) => number {
  return (node) => ((((turn % nodes) - node) % nodes) + nodes) % nodes;
}

export function relabelled({ nodes, edges }: Graph, turn: number): Graph {
  const to = renamed(nodes, turn);
  return { nodes, edges: edges.map(([u, v]) => [to(u), to(v)]) };
}

export const graphNames = Object.keys(namedGraphs) as GraphName[];
