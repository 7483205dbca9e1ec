import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphNames } from "../../../tests/graphs.ts";
import { read } from "../../../tests/params.ts";
import { definition } from "./index.ts";
import { model } from "./model.ts";

const at = (given: Record<string, string>) => model(read(definition, given));

describe("laplacian-explorer", () => {
  it("gives the worked example: row C of S, and the roughness of 0 to 6", () => {
    const { matrix, product, quadratic, v, edges } = at({});
    expect(matrix[v]).toEqual([0, -1, 5, -1, -1, -1, -1]);
    expect(product[v]).toBe(5 * 2 - (1 + 3 + 4 + 5 + 6));
    expect(edges.map(({ roughness }) => roughness)).toEqual([1, 1, 1, 4, 9, 16]);
    expect(quadratic).toBe(32);
  });

  it("gives 16 for alternating signs on C4, 0 for a constant", () => {
    expect(at({ graph: "c4", x: "1_-1_1_-1" }).quadratic).toBe(16);
    expect(at({ graph: "c4", x: "1_1_1_1" }).quadratic).toBe(0);
    expect(at({ graph: "c4", x: "1_-1_1_-1" }).quotient).toBe(4);
  });

  it("reaches 2 where a component is bipartite, 1.5 on the triangle", () => {
    for (const graph of ["seed7", "path3", "c4"])
      expect(at({ graph, kind: "sym" }).eigen.values.at(-1)).toBeCloseTo(2, 12);
    expect(at({ graph: "tri", kind: "sym" }).eigen.values.at(-1)).toBeCloseTo(1.5, 12);
  });

  it("shows an eigenvector whose frequency is its eigenvalue, and nothing beyond the last one", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...graphNames),
        fc.constantFrom("L", "sym", "rw"),
        fc.nat({ max: 12 }),
        (graph, kind, k) => {
          const { mode, quadratic, norm, eigen, product, signal } = at({ graph, kind, mode: String(k) });
          if (mode === 0) return;
          expect(quadratic).toBeCloseTo(eigen.values[mode - 1]! * norm, 9);
          for (const [v, value] of product.entries())
            expect(value).toBeCloseTo(eigen.values[mode - 1]! * signal[v]!, 9);
        },
      ),
    );
    expect(at({ graph: "tri", mode: "4" }).mode).toBe(0);
  });

  it("leaves an isolated node at 0 in every form", () => {
    for (const kind of ["L", "sym", "rw"]) {
      const { product, near, v, parts } = at({ graph: "AB.BC.D", v: "L", kind });
      expect([v, product[v], near.length, parts.length]).toEqual([3, 0, 0, 2]);
    }
  });
});
