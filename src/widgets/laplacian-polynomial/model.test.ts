import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/laplacian-polynomial.json";
import { graphNames } from "../../../tests/graphs.ts";
import { read } from "../../../tests/params.ts";
import { definition } from "./index.ts";
import { model } from "./model.ts";

const at = (given: Record<string, string>) => model(read(definition, given));
const weightsOf = (w: readonly number[]) => ({
  K: String(w.length - 1),
  ...Object.fromEntries([0, 1, 2, 3, 4, 5].map((i) => [`w${i}`, String(w[i] ?? 0)])),
});

describe("laplacian-polynomial", () => {
  it.each(vectors.vectors.map(({ in: given, out }) => [JSON.stringify(given), given, out] as const))(
    "equals the reference: %s",
    (_, { graph, basis, laplacian, w, x }, { y }) => {
      const shown = at({
        graph,
        basis,
        matrix: laplacian === "L" ? "L" : "sym",
        x: x.join("_"),
        ...weightsOf(w),
      });
      for (const [v, value] of y.entries()) expect(shown.y[v]).toBeCloseTo(value, 6);
    },
  );

  it("is the impulse at the node unless a signal is written", () => {
    expect(at({}).y).toEqual([0, -1, 5, -1, -1, -1, -1]);
    expect(at({ v: "A", ...weightsOf([0, 0, 1]) }).y).toEqual([2, -3, 1, 0, 0, 0, 0]);
    expect(at({ graph: "path5", x: "1_1_1_1_1" }).y).toEqual([0, 0, 0, 0, 0]);
  });

  it("has gains of exactly 0 where the polynomial has its roots", () => {
    const { gains } = at({ graph: "path5", matrix: "sym", basis: "chebyshev", ...weightsOf([0, 0, 1]) });
    expect([gains[1], gains[3]]).toEqual([0, 0]);
  });

  it("has a symmetric matrix whose row at the node is the output, and 0 out of reach", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...graphNames),
        fc.constantFrom("monomial", "chebyshev"),
        fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 1, maxLength: 6 }),
        (graph, basis, twentieths) => {
          const m = at({ graph, basis, v: "B", ...weightsOf(twentieths.map((n) => n / 20)) });
          for (const [v, row] of m.filter.entries()) {
            for (const [u, value] of row.entries()) {
              expect(value).toBeCloseTo(m.filter[u]![v]!, 6);
              if (m.hops[v]![u]! >= m.weights.length) expect(value).toBe(0);
            }
          }
          expect(m.filter[m.v]).toEqual(m.y);
        },
      ),
    );
  });

  it("falls back to monomials without edges", () => {
    const { edgeless, basis, y } = at({ graph: "A.B", basis: "chebyshev", w0: "2" });
    expect([edgeless, basis]).toEqual([true, "monomial"]);
    expect(y).toEqual([0, 2]);
  });
});
