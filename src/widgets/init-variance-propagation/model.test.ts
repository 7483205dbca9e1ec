import { expect, it } from "vitest";
import { params } from "./index.ts";
import { model, range, type Values } from "./model.ts";

const defaults = Object.fromEntries(
  Object.entries(params).map(([name, { default: value }]) => [name, value]),
) as Values;
const at = (change: Partial<Values>) => model({ ...defaults, ...change });

it("knows what theory says of He's and of Xavier's under ReLU", () => {
  expect(at({}).factor).toBeCloseTo(1, 9);
  expect(at({ scheme: "xavier" }).factor).toBeCloseTo(0.5, 9);
  expect(at({ activation: "tanh" }).factor).toBeUndefined();
});

it("measures what theory says, within a power of ten over 20 layers", () => {
  for (const scheme of ["he", "xavier", "lecun", "torch"] as const) {
    const { forward, theory } = at({ scheme, n: 96 });
    expect(Math.abs(forward.at(-1)![1] - theory!.at(-1)![1])).toBeLessThan(1);
  }
});

it("draws zeros and overflow at the edges, and every unit in some bin", () => {
  expect(at({ scheme: "zeros" }).forward.at(-1)).toEqual([20, range.low]);
  expect(at({ scheme: "unit", activation: "linear", L: 60, n: 96 }).forward.at(-1)).toEqual([60, range.high]);
  for (const scheme of params.scheme.options)
    for (const { shares } of at({ scheme }).histograms)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
});
