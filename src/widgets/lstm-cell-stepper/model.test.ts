import { describe, expect, it } from "vitest";
import { params } from "./index.ts";
import { model, type Values } from "./model.ts";

const defaults = Object.fromEntries(
  Object.entries(params).map(([name, param]) => [name, param.default]),
) as unknown as Values;

describe("the cell that is shown", () => {
  it("is the worked example of the page", () => {
    const { now, kept } = model(defaults);
    expect(now.i).toBeCloseTo(0.6295, 4);
    expect(now.f).toBeCloseTo(0.7311, 4);
    expect(now.g).toBeCloseTo(0.7857, 4);
    expect(now.o).toBeCloseTo(0.6295, 4);
    expect(now.c).toBeCloseTo(1.0794, 4);
    expect(now.h).toBeCloseTo(0.4992, 4);
    expect(kept).toBe(now.f);
  });

  it("keeps σ(1)^10 = 0.0436 of the first state after ten steps with a forget bias of 1", () => {
    expect(model({ ...defaults, t: 10 }).kept).toBeCloseTo(0.0436, 4);
  });

  it("counts with all gates open: c grows by nearly 1 a step, h stays below 1", () => {
    const { c, h } = model({ ...defaults, wx: [0, 0, 0, 0], wh: [0, 0, 0, 0], b: [5, 5, 5, 5], h0: 0, c0: 0 });
    for (const [t, state] of c.slice(1).entries()) {
      const grown = state - c[t]!;
      expect(grown).toBeGreaterThan(0.8);
      expect(grown).toBeLessThan(1);
    }
    expect(Math.max(...h)).toBeLessThan(1);
  });
});
