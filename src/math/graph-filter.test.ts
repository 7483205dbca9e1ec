import * as tf from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-backend-cpu";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/laplacian-polynomial.json";
import { anyGraph, relabelled, renamed } from "../../tests/graphs.ts";

import { distances, type GraphName, namedGraphs } from "./graph.ts";
import { type Basis, basisSignals, chebyshev, polynomialFilter, rescaled, response } from "./graph-filter.ts";
import { laplacian, spectrum } from "./laplacian.ts";

const weights = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 1, maxLength: 6 });
const signal = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 8, maxLength: 8 });
const basis = fc.constantFrom<Basis>("monomial", "chebyshev");

describe("polynomialFilter", () => {
  it.each(vectors.vectors.map(({ in: given, out }) => [JSON.stringify(given), given, out] as const))(
    "equals the reference: %s",
    (_, given, { y }) => {
      const matrix = laplacian(namedGraphs[given.graph as GraphName], given.laplacian === "L" ? "L" : "sym");
      close(polynomialFilter(matrix, given.x, given.w, given.basis as Basis, given.lambdaMax), y, 6);
    },
  );

  it("equals the sum of matrix powers that TensorFlow.js makes", () => {
    fc.assert(
      fc.property(anyGraph, weights, signal, (graph, w, all) => {
        const matrix = laplacian(graph, "sym");
        const x = all.slice(0, graph.nodes);
        const expected = tf.tidy(() => {
          const M = tf.tensor2d(matrix);
          let power: tf.Tensor = tf.eye(graph.nodes);
          let total: tf.Tensor = tf.zeros([graph.nodes, graph.nodes]);
          for (const weight of w) {
            total = tf.add(total, tf.mul(power, weight));
            power = tf.matMul(power as tf.Tensor2D, M);
          }
          return [...tf.matMul(total as tf.Tensor2D, tf.tensor2d(x, [x.length, 1])).dataSync()];
        });
        close(polynomialFilter(matrix, x, w, "monomial"), expected, 3);
      }),
      { numRuns: 40 },
    );
  });

  it("is the spectral filter: U p(Λ) Uᵀ x, in both bases", () => {
    fc.assert(
      fc.property(anyGraph, weights, signal, basis, (graph, w, all, how) => {
        const x = all.slice(0, graph.nodes);
        const { values, vectors: modes } = spectrum(graph, "L");
        const largest = values.at(-1) || 1;
        const expected = x.map((_, v) =>
          modes.reduce((sum, mode, k) => {
            const part = mode.reduce((inner, entry, u) => inner + entry * x[u]!, 0);
            return sum + response(w, values[k]!, how, largest) * part * mode[v]!;
          }, 0),
        );
        const scale = Math.max(1, largest ** (how === "monomial" ? w.length - 1 : 0));
        const actual = polynomialFilter(laplacian(graph, "L"), x, w, how, largest);
        for (const [v, value] of expected.entries()) expect(Math.abs(actual[v]! - value)).toBeLessThan(1e-9 * scale);
      }),
    );
  });

  it("of degree K changes nothing beyond K hops of an impulse", () => {
    fc.assert(
      fc.property(anyGraph, fc.nat({ max: 7 }), fc.integer({ min: 0, max: 5 }), basis, (graph, node, K, how) => {
        const from = node % graph.nodes;
        const x = Array.from({ length: graph.nodes }, (_, v) => (v === from ? 1 : 0));
        const signals = basisSignals(laplacian(graph, "L"), x, how, K + 1, 16);
        for (const [v, hops] of distances(graph, from).entries()) if (hops > K) expect(signals[K]![v]).toBe(0);
      }),
    );
  });

  it("moves with the nodes when they are renamed, and keeps a constant up to w₀", () => {
    fc.assert(
      fc.property(anyGraph, weights, signal, fc.nat(), (graph, w, all, turn) => {
        const x = all.slice(0, graph.nodes);
        const to = renamed(graph.nodes, turn);
        const y = polynomialFilter(laplacian(graph, "L"), x, w, "monomial");
        const moved: number[] = [];
        for (const [v, value] of x.entries()) moved[to(v)] = value;
        const z = polynomialFilter(laplacian(relabelled(graph, turn), "L"), moved, w, "monomial");
        for (const [v, value] of y.entries()) {
          expect(Math.abs(z[to(v)]! - value)).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)) + 1e-7);
        }
        const constant = polynomialFilter(
          laplacian(graph, "L"),
          x.map(() => 2),
          w,
          "monomial",
        );
        close(
          constant,
          x.map(() => 2 * w[0]!),
          9,
        );
      }),
    );
  });

  it("refuses a graph without edges in the Chebyshev basis, and no weights", () => {
    const message = "largest eigenvalue must be > 0 and finite; it is 0";
    expect(() => rescaled([[0]], 0)).toThrow(new RangeError(message));
    expect(() => response([1], 0, "chebyshev", 0)).toThrow(new RangeError(message));
    expect(() => polynomialFilter([[0]], [1], [], "monomial")).toThrow(
      "a filter must have at least one weight; it has 0",
    );
  });
});

describe("chebyshev", () => {
  it("is cos(k arccos z), and so at most 1 in size", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.double({ min: -1, max: 1, noNaN: true }), (k, z) => {
        const values = chebyshev(k, z);
        expect(values).toHaveLength(k + 1);
        for (const [i, value] of values.entries()) expect(value).toBeCloseTo(Math.cos(i * Math.acos(z)), 9);
      }),
    );
  });
});

function close(actual: readonly number[], expected: readonly number[], digits: number): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(actual[i]).toBeCloseTo(value, digits);
}
