import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/layer-norm.json";
import { params } from "./index.ts";
import { model, type Values } from "./model.ts";

const defaults = Object.fromEntries(
  Object.entries(params).map(([name, { default: value }]) => [name, value]),
) as Values;
const at = (change: Partial<Values>) => model({ ...defaults, ...change });

describe("a table normalised by rows or by columns", () => {
  it("is PyTorch's", () => {
    expect(at({}).output.flat()).toEqual(vectors.layerNorm.flat().map((v) => expect.closeTo(v, 8)));
    expect(at({ mode: "bn" }).output.flat()).toEqual(vectors.batchNorm.flat().map((v) => expect.closeTo(v, 8)));
  });

  it("lets another sample touch its own row only in LN, and a whole column in BN", () => {
    const cell = fc.record({ row: fc.nat(3), column: fc.nat(3), bump: fc.constantFrom(-7, 0.5, 5) });
    fc.assert(
      fc.property(cell, (change) => {
        const rows = at(change);
        expect(rows.changed.every(({ row }) => row === rows.other)).toBe(true);
        const columns = at({ ...change, mode: "bn" });
        expect(columns.changed.every(({ column }) => column === change.column)).toBe(true);
        expect(columns.changed.some(({ row }) => row === change.row)).toBe(true);
      }),
    );
  });

  it("normalises tables of any size over their rows or columns", () => {
    const sizes = fc.record({ B: fc.integer({ min: 2, max: 6 }), D: fc.integer({ min: 2, max: 8 }), row: fc.nat(5) });
    fc.assert(
      fc.property(sizes, (change) => {
        const { output, set } = at(change);
        expect([output.length, output[0]!.length, set.length]).toEqual([change.B, change.D, change.D]);
        for (const cells of output) expect(cells.reduce((sum, y) => sum + y, 0)).toBeCloseTo(0, 6);
        const columns = at({ ...change, mode: "bn" });
        expect(columns.set).toHaveLength(change.B);
        for (let j = 0; j < change.D; j += 1)
          expect(columns.output.reduce((sum, cells) => sum + cells[j]!, 0)).toBeCloseTo(0, 6);
      }),
    );
  });

  it("compares a single sample's column with itself: β is left", () => {
    expect(at({ mode: "bn", B: 1, beta: 2 }).output).toEqual([[2, 2, 2, 2]]);
  });
});
