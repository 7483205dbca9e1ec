import { expect, it } from "vitest";
import { params } from "./index.ts";
import { model, range, type Values } from "./model.ts";

const defaults = Object.fromEntries(
  Object.entries(params).map(([name, { default: value }]) => [name, value]),
) as Values;
const at = (change: Partial<Values>) => model({ ...defaults, ...change });

it("shows the page's chains", () => {
  expect(at({ L: 10 }).left).toBeCloseTo(9.5e-7, 8);
  expect(at({}).left / 9.0949e-13).toBeCloseTo(1, 4);
  expect(at({ w: 4 }).left).toBe(1);
  expect(at({ activation: "relu", w: 1.1, z: 1, L: 50 }).left).toBeCloseTo(117.39, 2);
  expect(at({ activation: "relu", z: -1 }).left).toBe(0);
});

it("keeps every curve in the picture, from the input to the output", () => {
  for (const change of [
    { z: 4, L: 100 },
    { activation: "relu", z: -1 },
    { activation: "linear", w: 4, L: 100 },
  ] as const) {
    const { gradient } = at(change);
    expect(gradient).toHaveLength((change as { L?: number }).L ? 101 : 21);
    for (const [, power] of gradient) {
      expect(power).toBeGreaterThanOrEqual(range.low);
      expect(power).toBeLessThanOrEqual(range.high);
    }
    expect(gradient.at(-1)).toEqual([gradient.length - 1, expect.closeTo(0)]);
  }
});

it("lets residual connections keep what a plain network loses", () => {
  const plain = at({ mode: "network", L: 60 });
  const residual = at({ mode: "network", L: 60, residual: true });
  expect(Math.log10(plain.left)).toBeLessThan(-15);
  expect(Math.log10(residual.left)).toBeGreaterThan(-3);
});
