import { describe, expect, it } from "vitest";
import { model, truth } from "./model.ts";

const page = { d: 5, k: 10, n: 40, sigma: 0.3, seed: 1 };

describe("the choice of a degree", () => {
  it("is the page's: lowest at 5, the rule takes 3, which is better on new samples", () => {
    const { best, simplest, test } = model(page);
    expect([best, simplest]).toEqual([5, 3]);
    expect(test[4]).toBeCloseTo(0.15, 2);
    expect(test[2]).toBeCloseTo(0.11, 2);
  });

  it("has no error on new samples below the noise", () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      for (const error of model({ ...page, seed }).test) expect(error).toBeGreaterThan(0.09);
    }
  });

  it("counts the error on new samples as it comes out on them", () => {
    const { fit, test } = model(page);
    const squares = fit.map(([at, value]) => (value - truth(at)) ** 2);
    expect(0.09 + squares.reduce((sum, square) => sum + square, 0) / squares.length).toBeCloseTo(test[4]!, 12);
  });

  it("does not depend on the degree that is looked at, and repeats", () => {
    const { fit: _, ...rest } = model({ ...page, d: 9 });
    const { fit: __, ...again } = model(page);
    expect(rest).toEqual(again);
  });
});
