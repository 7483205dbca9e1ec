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

it("measures about what theory says of a plain network, and states none for the others", () => {
  const { left, expected } = at({ mode: "network", activation: "relu", gain: 1.4, L: 40, width: 96 });
  expect(left ** (1 / 40) / expected!).toBeCloseTo(1, 1);
  expect(at({ mode: "network", norm: true }).expected).toBeUndefined();
  expect(at({ mode: "network", residual: true }).expected).toBeUndefined();
});

it("puts every slope in some bin: a sigmoid's below ¼, a ReLU's at 0 and 1", () => {
  const shares = (activation: Values["activation"]) =>
    at({ mode: "network", activation }).slopes!.map((row) => row.shares);
  for (const row of shares("sigmoid"))
    expect(row.slice(5, 11).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  for (const row of shares("relu")) expect(row[5]! + row[25]!).toBeCloseTo(1, 9);
});

it("lets normalisation hold the activations where a large gain would saturate them", () => {
  const { forward } = at({ mode: "network", activation: "relu", gain: 4, norm: true, L: 40 });
  for (const [, power] of forward!.slice(1)) expect(Math.abs(power)).toBeLessThan(0.5);
});

it("makes the gain immaterial with normalisation, as the page says", () => {
  const relu = { mode: "network", activation: "relu", L: 50 } as const;
  expect(at({ ...relu, gain: 4 }).left / 1.4e21).toBeCloseTo(1, 1);
  for (const gain of [0.5, 1, 4]) expect(at({ ...relu, gain, norm: true }).left).toBeCloseTo(1.13, 2);
});
