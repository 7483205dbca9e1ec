import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/message-passing.json";
import { anyGraph, relabelled, renamed } from "../../tests/graphs.ts";

import { adjacency, distances, type GraphName, namedGraphs } from "./graph.ts";
import { times } from "./laplacian.ts";
import { type Aggregate, aggregate, messagePassing } from "./message-passing.ts";

const how = fc.constantFrom<Aggregate>("sum", "mean", "max");
const signal = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 8, maxLength: 8 });
const weight = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);
const rounds = fc.integer({ min: 0, max: 4 });

describe("messagePassing", () => {
  it.each(vectors.vectors.map(({ in: given, out }) => [JSON.stringify(given), given, out] as const))(
    "equals the reference: %s",
    (_, given, { h }) => {
      const rule = { aggregate: given.aggregate as Aggregate, self: given.wSelf, neighbours: given.wNeigh };
      const states = messagePassing(namedGraphs[given.graph as GraphName], given.x, rule, given.rounds);
      expect(states).toHaveLength(given.rounds + 1);
      close(states.at(-1)!, h);
    },
  );

  it("with sums is a product with w_self I + w_neigh A, round after round", () => {
    fc.assert(
      fc.property(anyGraph, signal, weight, weight, rounds, (graph, all, self, neighbours, k) => {
        const x = all.slice(0, graph.nodes);
        const matrix = adjacency(graph).map((row, v) => row.map((one, u) => (u === v ? self : neighbours * one)));
        let expected = x;
        for (let i = 0; i < k; i += 1) expected = times(matrix, expected);
        close(messagePassing(graph, x, { aggregate: "sum", self, neighbours }, k).at(-1)!, expected);
      }),
    );
  });

  it("leaves a node alone whatever happens more than k hops away", () => {
    fc.assert(
      fc.property(
        anyGraph,
        signal,
        how,
        weight,
        weight,
        rounds,
        fc.nat(),
        (graph, all, way, self, neighbours, k, node) => {
          const x = all.slice(0, graph.nodes);
          const v = node % graph.nodes;
          const hops = distances(graph, v);
          const rule = { aggregate: way, self, neighbours };
          const other = x.map((value, u) => (hops[u]! > k ? value + 5 : value));
          expect(messagePassing(graph, other, rule, k).at(-1)![v]).toBe(messagePassing(graph, x, rule, k).at(-1)![v]);
        },
      ),
    );
  });

  it("moves with the nodes when they are renamed", () => {
    fc.assert(
      fc.property(anyGraph, signal, how, rounds, fc.nat(), (graph, all, way, k, turn) => {
        const x = all.slice(0, graph.nodes);
        const to = renamed(graph.nodes, turn);
        const moved: number[] = [];
        for (const [v, value] of x.entries()) moved[to(v)] = value;
        const rule = { aggregate: way, self: 1, neighbours: 1 };
        const h = messagePassing(graph, x, rule, k).at(-1)!;
        const z = messagePassing(relabelled(graph, turn), moved, rule, k).at(-1)!;
        close(
          h.map((_, v) => z[to(v)]!),
          h,
        );
      }),
    );
  });

  it("tells {a, a} from {a} by the sum alone, and gives an isolated node no message", () => {
    for (const way of ["mean", "max"] as const) expect(aggregate([3, 3], way)).toBe(aggregate([3], way));
    expect(aggregate([3, 3], "sum")).not.toBe(aggregate([3], "sum"));
    for (const way of ["sum", "mean", "max"] as const) expect(aggregate([], way)).toBe(0);
    expect(() => messagePassing({ nodes: 2, edges: [] }, [1], { aggregate: "sum", self: 1, neighbours: 1 }, 1)).toThrow(
      "a signal must have 2 entries; it has 1",
    );
  });
});

function close(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) {
    expect(Math.abs(actual[i]! - value)).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)));
  }
}
