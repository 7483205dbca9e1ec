import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { params } from "./index.ts";
import { model, type Values } from "./model.ts";

const defaults = Object.fromEntries(
  Object.entries(params).map(([name, { default: value }]) => [name, value]),
) as Values;

describe("dropout of units", () => {
  it("shows the page's cases", () => {
    expect(model(defaults)).toMatchObject({ mask: [1, 0, 1, 1], y: [2, 0, 6, 8], sum: 30 });
    const quarter = model({ ...defaults, p: 0.25 });
    expect(quarter.mask).toEqual([1, 0, 1, 1]);
    expect(quarter.y.map((value) => value.toFixed(4))).toEqual(["1.3333", "0.0000", "4.0000", "5.3333"]);
    expect(quarter.sum).toBeCloseTo(10, 9);
  });

  it("passes everything when testing, scaled in the original form only", () => {
    expect(model({ ...defaults, mode: "eval" })).toMatchObject({ y: [1, 2, 3, 4], scale: 1 });
    expect(model({ ...defaults, mode: "eval", form: "original" })).toMatchObject({ y: [0.5, 1, 1.5, 2], scale: 0.5 });
  });

  it("multiplies what is kept by the scale it states", () => {
    const some = fc.record({
      mode: fc.constantFrom("train", "eval"),
      form: fc.constantFrom("inverted", "original"),
      p: fc.double({ min: 0, max: 0.95, noNaN: true }),
      seed: fc.nat(99),
    });
    fc.assert(
      fc.property(some, (change) => {
        const { x, mask, y, scale, means } = model({ ...defaults, ...change } as Values);
        for (const [i, value] of x.entries()) expect(y[i]).toBeCloseTo(value * mask[i]! * scale, 9);
        // The first of the masks averaged is the one shown.
        if (change.mode === "train") expect(means[0]).toEqual(y);
      }),
    );
  });
});

describe("dropout of channels and blocks", () => {
  const of = (change: Partial<Values>) => model({ ...defaults, ...change }).maps!;

  it("keeps or drops a channel as a whole", () => {
    const { masks, kept, cells, scale } = of({ what: "channel", p: 0.25 });
    for (const mask of masks) expect(new Set(mask).size).toBe(1);
    expect([cells, kept % 49, scale]).toEqual([196, 0, 1 / 0.75]);
  });

  it("scales blocks by the cells that were really kept", () => {
    const { kept, cells, scale } = of({ what: "block", p: 0.25 });
    expect(kept).toBeLessThan(cells);
    expect(scale * kept).toBeCloseTo(cells, 9);
  });

  it("drops about p, with blocks a little less, as they overlap", () => {
    expect(of({ what: "channel", p: 0.25 }).shares.at(-1)).toBeCloseTo(0.25, 1);
    const blocks = of({ what: "block", p: 0.25 }).shares.at(-1)!;
    expect(blocks).toBeLessThan(0.25);
    expect(blocks).toBeGreaterThan(0.15);
  });

  it("leaves the maps alone when testing", () => {
    expect(of({ what: "block", mode: "eval" })).toMatchObject({ kept: 196, scale: 1 });
  });
});
