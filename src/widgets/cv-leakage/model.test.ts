import { describe, expect, it } from "vitest";
import { model, stacked } from "./model.ts";

describe("selection before and inside the folds", () => {
  it("reports what the page says", () => {
    const small = model({ n: 50, d: 500, m: 20, seed: 1 });
    expect([small.count, Math.round(100 * small.outside.mean), Math.round(100 * small.inside.mean)]).toEqual([
      20, 21, 51,
    ]);
    const book = model({ n: 50, d: 5000, m: 100, seed: 1 });
    expect([book.count, book.outside.mean, book.inside.mean]).toEqual([10, 0.016, 0.524]);
  });

  it("is the same for the same seed, and another for another", () => {
    const at = (seed: number) => model({ n: 30, d: 50, m: 10, seed }).outside.rates;
    expect(at(3)).toEqual(at(3));
    expect(at(3)).not.toEqual(at(4));
  });

  it("does not matter when nothing is selected; too many are all there are", () => {
    const { keep, outside, inside } = model({ n: 40, d: 10, m: 100, seed: 1 });
    expect(keep).toBe(10);
    expect(outside).toEqual(inside);
  });
});

it("dots stand on those within the same fiftieth", () => {
  expect(stacked([0.5, 0.1, 0.505, 0.5])).toEqual([
    { bin: 0.5, level: 0 },
    { bin: 0.1, level: 0 },
    { bin: 0.5, level: 1 },
    { bin: 0.5, level: 2 },
  ]);
});
