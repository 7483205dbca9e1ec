import { describe, expect, it } from "vitest";
import { params } from "./index.ts";
import { model, type Values } from "./model.ts";

const defaults = Object.fromEntries(
  Object.entries(params).map(([name, param]) => [name, param.default]),
) as unknown as Values;

describe("the three panels", () => {
  it("are the worked example of the page", () => {
    const { r, z, before, chung, cho, torch, differ } = model(defaults);
    for (const [value, expected] of [
      [r, 0.6225],
      [z, 0.7311],
      [before, 0.8091],
      [chung, 0.6991],
      [cho, 0.51],
      [torch, 0.51],
    ] as const)
      expect(value[0]).toBeCloseTo(expected, 4);
    expect(differ).toEqual({ papers: true, reset: false });
  });

  it("differ in the reset with two units", () => {
    const two = {
      ...defaults,
      H: "2",
      h: [0.6, -0.4],
      W: [0.5, -0.5, 1, 0.2, 1, -1],
      U: [0.3, -0.2, 0.1, 0.4, 0.2, 0.1, -0.3, 0.2, 0.5, 1, -1, 0.5],
    } as const;
    const { cho, torch, differ } = model(two);
    expect(cho[0]).toBeCloseTo(0.647325, 6);
    expect(torch[1]).toBeCloseTo(-0.635563, 6);
    expect(differ).toEqual({ papers: true, reset: true });
  });

  it("agree at z = ½", () => {
    const half = model({ ...defaults, W: [0.5, 0, 0, 0, 1, 0] });
    expect(half.z[0]).toBe(0.5);
    expect(half.differ.papers).toBe(false);
  });
});
