import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/laplacian-explorer.json";
import { anyGraph, relabelled } from "../../tests/graphs.ts";
import { components, distances, type Graph } from "./graph.ts";
import { degrees, edgeRoughness, laplacian, spanningTrees, spectrum, times } from "./laplacian.ts";
import { symmetricEigen } from "./symmetric-eigen.ts";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const dot = (a: readonly number[], b: readonly number[]) => sum(a.map((value, i) => value * b[i]!));

describe("the Laplacian", () => {
  it.each(vectors.vectors.map(({ in: { graph, n, edges }, out }) => [graph, { nodes: n, edges }, out] as const))(
    "of %s equals the reference",
    (_, given, out) => {
      const graph = given as unknown as Graph;
      expect(degrees(graph)).toEqual(out.degrees);
      close(spectrum(graph, "L").values, out.eigL);
      close(spectrum(graph, "sym").values, out.eigLsym);
      close(spectrum(graph, "rw").values, out.eigLsym);
      expect(components(graph)).toHaveLength(out.components);
      expect(spanningTrees(graph)).toBe(out.spanningTrees);
      expect(sum(edgeRoughness(graph, [...degrees(graph).keys()]))).toBe(out.quadRamp);
    },
  );

  it("is symmetric and positive semi-definite, with rows that sum to 0 and the trace 2|E|", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const L = laplacian(graph, "L");
        for (const [v, row] of L.entries()) {
          expect(sum(row)).toBe(0);
          for (const [u, entry] of row.entries()) expect(entry).toBe(L[u]![v]);
        }
        expect(sum(L.map((row, v) => row[v]!))).toBe(2 * graph.edges.length);
        expect(spectrum(graph, "L").values[0]).toBeGreaterThanOrEqual(0);
        for (const row of laplacian(graph, "rw")) expect(sum(row)).toBeCloseTo(0, 12);
      }),
    );
  });

  it("has as many zero eigenvalues as components in all three forms, and normalised ones in [0, 2]", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        for (const kind of ["L", "sym", "rw"] as const) {
          const { values } = spectrum(graph, kind);
          expect(values.filter((value) => value < 1e-9)).toHaveLength(components(graph).length);
          if (kind !== "L") expect(values.at(-1)).toBeLessThanOrEqual(2 + 1e-12);
        }
      }),
    );
  });

  it("has eigenvectors: M u = λ u, of unit length", () => {
    fc.assert(
      fc.property(anyGraph, fc.constantFrom("L" as const, "sym" as const, "rw" as const), (graph, kind) => {
        const matrix = laplacian(graph, kind);
        const { values, vectors: modes } = spectrum(graph, kind);
        for (const [k, mode] of modes.entries()) {
          close(
            times(matrix, mode),
            mode.map((entry) => values[k]! * entry),
            10,
          );
          expect(Math.hypot(...mode)).toBeCloseTo(1, 12);
          if (kind !== "rw") for (const other of modes.slice(0, k)) expect(dot(mode, other)).toBeCloseTo(0, 10);
        }
      }),
    );
  });

  it("sums the roughness of the edges to the quadratic form", () => {
    fc.assert(
      fc.property(
        anyGraph,
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 12, maxLength: 12 }),
        (graph, all) => {
          const x = all.slice(0, graph.nodes);
          const d = degrees(graph);
          for (const kind of ["L", "sym"] as const) {
            expect(sum(edgeRoughness(graph, x, kind))).toBeCloseTo(dot(x, times(laplacian(graph, kind), x)), 9);
          }
          const weighted = x.map((value, v) => value * d[v]!);
          expect(sum(edgeRoughness(graph, x, "rw"))).toBeCloseTo(dot(weighted, times(laplacian(graph, "rw"), x)), 9);
        },
      ),
    );
  });

  it("keeps its spectrum when nodes are renamed; an edge more lowers no eigenvalue", () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(), (graph, turn) => {
        const { values } = spectrum(graph, "L");
        close(spectrum(relabelled(graph, turn), "L").values, values, 9);
        const fewer = { ...graph, edges: graph.edges.slice(1) };
        for (const [k, value] of spectrum(fewer, "L").values.entries()) expect(value).toBeLessThan(values[k]! + 1e-9);
      }),
    );
  });

  it("counts spanning trees as a cofactor of L does: n^(n−2) for the complete graph", () => {
    for (const n of [2, 3, 4, 5, 6, 7]) {
      const edges = Array.from({ length: n }, (_, u) => Array.from({ length: u }, (__, v) => [v, u] as const)).flat();
      expect(spanningTrees({ nodes: n, edges })).toBe(n ** (n - 2));
    }
  });

  it("refuses self-loops, doubled edges, nodes that are not there and signals of another length", () => {
    expect(() => laplacian({ nodes: 2, edges: [[1, 1]] }, "L")).toThrow(
      new RangeError("an edge must join two nodes; it is 1–1"),
    );
    expect(() =>
      degrees({
        nodes: 2,
        edges: [
          [0, 1],
          [1, 0],
        ],
      }),
    ).toThrow("an edge must be there once; 1–0 is there twice");
    expect(() => degrees({ nodes: 2, edges: [[0, 2]] })).toThrow("a node must be a whole number from 0 to 1; it is 2");
    expect(() => times([[1]], [1, 2])).toThrow("a signal must have 1 entries; it has 2");
  });
});

describe("symmetricEigen", () => {
  it("rebuilds any symmetric matrix", () => {
    const size = 6;
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 36, maxLength: 36 }),
        (numbers) => {
          const at = (i: number, j: number) => numbers[Math.min(i, j) * size + Math.max(i, j)]!;
          const matrix = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => at(i, j)));
          const { values, vectors: modes } = symmetricEigen(matrix);
          for (const [i, row] of matrix.entries()) {
            close(
              row.map((_, j) => sum(values.map((value, k) => value * modes[k]![i]! * modes[k]![j]!))),
              row,
              8,
            );
          }
          expect(sum(values)).toBeCloseTo(sum(matrix.map((row, i) => row[i]!)), 8);
        },
      ),
    );
  });

  it("refuses what is not symmetric", () => {
    expect(() =>
      symmetricEigen([
        [0, 1],
        [2, 0],
      ]),
    ).toThrow("a matrix must be square and symmetric");
    expect(() => symmetricEigen([[0, 1]])).toThrow(RangeError);
  });
});

describe("distances", () => {
  it("count edges, and are infinite between components", () => {
    const graph = {
      nodes: 5,
      edges: [
        [0, 1],
        [1, 2],
        [0, 2],
        [3, 4],
      ] as const,
    };
    expect(distances(graph, 0)).toEqual([0, 1, 1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(components(graph)).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });
});

function close(actual: readonly number[], expected: readonly number[], digits = 7): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(actual[i]).toBeCloseTo(value, digits);
}
