import { distances, neighbourhoods } from "../../math/graph.ts";
import { aggregate, messagePassing } from "../../math/message-passing.ts";
import { tidy } from "../kit/angles.ts";
import { type DrawnGraph, named, signalOn } from "../kit/graph-param.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./params.ts";

export type Values = ParamValues<typeof params>;

export interface Model {
  graph: DrawnGraph;
  v: number;
  x: number[];
  /** h^(0) to h^(K), by node. */
  states: number[][];
  /** Edges from v to each node. */
  hops: number[];
  near: number[];
  /** What v does in each round: its own number, those of its neighbours, what they come to, and what results. */
  rounds: { own: number; messages: number[]; together: number; result: number }[];
}

export function model({ graph, x: given, v: letter, aggregate: how, rounds: K, self, neighbours }: Values): Model {
  const v = Math.min(graph.nodes - 1, letter.charCodeAt(0) - 65);
  const x = signalOn(graph, given);
  const states = messagePassing(graph, x, { aggregate: how, self, neighbours }, K).map((state) => state.map(tidy));
  const near = neighbourhoods(graph)[v]!;
  return {
    graph,
    v,
    x,
    states,
    hops: distances(graph, v),
    near,
    rounds: states.slice(1).map((state, k) => {
      const messages = near.map((u) => states[k]![u]!);
      return { own: states[k]![v]!, messages, together: tidy(aggregate(messages, how)), result: state[v]! };
    }),
  };
}

export const presets = {
  sum: {},
  mean: { aggregate: "mean" },
  max: { aggregate: "max" },
  impulse: { x: [1, 0, 0, 0, 0, 0, 0], rounds: 3 },
  walk: { graph: named("path3"), x: [1, 2, 4], aggregate: "mean", rounds: 2, self: 0, v: "A" },
  twins: {
    graph: {
      nodes: 5,
      edges: [
        [0, 1],
        [0, 2],
        [3, 4],
      ],
    },
    x: [1, 1, 1, 1, 1],
    aggregate: "mean",
    v: "A",
  },
} as const satisfies Record<string, Partial<Values>>;
