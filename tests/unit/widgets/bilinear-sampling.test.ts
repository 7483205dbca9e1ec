import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { model, placeAt } from "../../../src/widgets/bilinear-sampling/model.ts";
import { params } from "../../../src/widgets/bilinear-sampling/params.ts";
import { readValues, writeChanges } from "../../../src/widgets/kit/values.ts";
import vectors from "../../fixtures/vectors/bilinear-sampling.json" with { type: "json" };

const start = readValues(params, {}).values;
const at = (y: number, x: number, cells: readonly number[] | null = null) => model({ y, x, cells });
const place = fc.integer({ min: -20, max: 100 }).map((steps) => steps / 20);

describe("bilinear sampling", () => {
  it.each(vectors.map(({ y, x, value }) => [y, x, value] as const))("at (%f, %f) reads %f", (y, x, value) => {
    expect(at(y, x).value).toBeCloseTo(value, 9);
  });

  it("starts with the page's worked case", () => {
    const { value, four, slope } = model(start);
    expect(value).toBe(2.75);
    expect(four.map(({ value: cell, share }) => [cell, share])).toEqual([
      [0, 0.375],
      [1, 0.125],
      [5, 0.375],
      [6, 0.125],
    ]);
    expect(slope).toEqual({ y: 5, x: 1 });
  });

  it("reads half of a cell half outside", () => {
    expect(at(-0.5, 2).value).toBe(1);
  });

  it("lies on the cut that is drawn", () => {
    fc.assert(
      fc.property(place, place, (y, x) => {
        const { cut, value } = at(y, x);
        const before = cut.findLast((each) => each.x <= x)!;
        const after = cut.find((each) => each.x >= x)!;
        const part = after.x === before.x ? 0 : x - before.x;
        expect(value).toBeCloseTo(before.value + part * (after.value - before.value), 9);
      }),
    );
  });

  it("keeps the last good place where the picture is too small for the one asked for", () => {
    expect(at(4, 0.5, [3, 7, 1, 8])).toMatchObject({
      position: { y: 2, x: 0.5 },
      problem: { axis: "y", asked: 4, most: 2 },
      value: 0,
    });
    expect(at(2, -1, [3, 7, 1, 8]).problem).toBeUndefined();
  });

  it("keeps a dragged point in the picture and its border", () => {
    expect(placeAt(at(0, 0), { y: -9, x: Number.POSITIVE_INFINITY })).toEqual({ y: -1, x: 5 });
    expect(placeAt(at(0, 0, [1, 2, 3, 4]), { y: 0.1 + 0.2, x: 9 })).toEqual({ y: 0.3, x: 2 });
  });

  it("survives the address", () => {
    const corner = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(place, place, fc.option(fc.tuple(corner, corner, corner, corner)), (y, x, cells) => {
        const written = writeChanges(params, { y, x, cells }, start);
        expect(readValues(params, written)).toEqual({ values: { y, x, cells }, problems: [] });
      }),
    );
  });

  it("says what four cells are", () => {
    expect(params.cells.read("1_2_3")).toMatchInlineSnapshot(`
      {
        "message": {
          "en": "Values of four cells must be 4 whole numbers from 0 to 9; there are 3.",
          "zh": "四格的值要写 4 个 0 到 9 的整数，现在是 3 个。",
        },
        "ok": false,
      }
    `);
    expect(params.cells.read("1 2 3 2.5")).toMatchInlineSnapshot(`
      {
        "message": {
          "en": "Values of four cells must be 4 whole numbers from 0 to 9; one is “2.5”.",
          "zh": "四格的值要写 4 个 0 到 9 的整数，其中有“2.5”。",
        },
        "ok": false,
      }
    `);
    expect(params.cells.read("1，2；3, 4")).toEqual({ ok: true, value: [1, 2, 3, 4] });
  });
});
