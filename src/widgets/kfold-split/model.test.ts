import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { params } from "./index.ts";
import { model, shareOf, type Values } from "./model.ts";

const defaults = Object.fromEntries(
  Object.entries(params).map(([name, { default: value }]) => [name, value]),
) as Values;
const at = (change: Partial<Values>) => model({ ...defaults, ...change });

describe("splits of the picture", () => {
  it("shows the page's example: folds 0–3, 4–6, 7–9", () => {
    const { splits } = at({});
    expect(splits.map(({ valid }) => [valid[0], valid.at(-1)])).toEqual([
      [0, 3],
      [4, 6],
      [7, 9],
    ]);
    expect(splits.map(({ train }) => train.length)).toEqual([6, 7, 7]);
  });

  it("shows what sorting does to plain folds and not to stratified ones", () => {
    const shares = (kind: Values["kind"]) =>
      at({ kind, n: 20, k: 5 }).splits.map(({ valid }) => shareOf(at({ n: 20 }).classes, valid).b);
    expect(shares("plain")).toEqual([0, 0, 0, 2, 4]);
    expect(Math.max(...shares("stratified")) - Math.min(...shares("stratified"))).toBeLessThanOrEqual(1);
  });

  it("shows as many folds as can be made, and says so", () => {
    expect(at({ n: 10, k: 12 })).toMatchObject({ k: 10, problem: { kind: "more-folds", have: 10 } });
    expect(at({ kind: "group", n: 4, k: 5 })).toMatchObject({ k: 3, problem: { kind: "few-groups", have: 3 } });
    expect(at({ kind: "stratified", n: 6, k: 4 })).toMatchObject({ k: 4, problem: { kind: "rare-class", have: 1 } });
    expect(at({ kind: "loo", n: 8 })).toMatchObject({ k: 8 });
  });

  it("can be drawn for every setting", () => {
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constantFrom(...params.kind.options),
          n: fc.integer({ min: 3, max: 60 }),
          k: fc.integer({ min: 2, max: 20 }),
          f: fc.integer({ min: 1, max: 20 }),
          shuffle: fc.boolean(),
          seed: fc.nat(99),
        }),
        (values) => {
          const { f, splits } = model(values);
          expect(splits[f - 1]!.valid.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
