import { describe, expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/initialization.json" with { type: "json" };
import { model } from "./model.ts";

describe("the layer that is shown", () => {
  it("has the fans and deviations of PyTorch's layers", () => {
    for (const { ci, co, k, g, in: fanIn, he, xavier, bound } of vectors.fans) {
      const shown = model({ layer: "conv", in: ci, out: co, k, g });
      expect(shown.own.in).toBe(fanIn);
      expect(shown.deviations.he).toBeCloseTo(he, 9);
      if (xavier !== undefined) expect(shown.deviations.xavier).toBeCloseTo(xavier, 9);
      expect(shown.deviations.torch * Math.sqrt(3)).toBeCloseTo(bound, 9);
    }
  });

  it("has PyTorch's own fan-out of a depthwise layer, 4608", () => {
    expect(model({ layer: "conv", in: 512, out: 512, k: 3, g: 512 }).torch).toEqual({ in: 9, out: 4608 });
  });

  it("swaps PyTorch's fans of a transposed convolution", () => {
    const { own, torch } = model({ layer: "transposed", in: 128, out: 64, k: 4, g: 1 });
    expect([own.in, own.out]).toEqual([torch.out, torch.in]);
  });

  it("takes the next smaller number of groups that divides", () => {
    expect(model({ layer: "conv", in: 64, out: 96, k: 3, g: 5 }).g).toBe(4);
  });
});
