import { expect, it } from "vitest";
import { params } from "./index.ts";
import { model, type Values } from "./model.ts";

const defaults = Object.fromEntries(
  Object.entries(params).map(([name, { default: value }]) => [name, value]),
) as Values;
const at = (change: Partial<Values>) => model({ ...defaults, ...change });

it("shows the page's three steps", () => {
  expect(at({}).first.weights).toEqual([1, 0.9, 0.80017, 0.70062].map((w) => expect.closeTo(w, 4)));
  expect(at({}).first.free).toEqual([1, 0.9, 0.8, 0.7].map((w) => expect.closeTo(w, 4)));
  expect(at({ optimizer: "adamw" }).first.weights).toEqual([1, 0.89, 0.7811, 0.67329].map((w) => expect.closeTo(w, 4)));
});

it("decays both weights alike in AdamW and SGD, and not in Adam", () => {
  const unequal = { steps: 40, eta: 0.01, lambda: 0.5, g1: 10, g2: 0.0001 } as const;
  const part = (optimizer: Values["optimizer"]) => {
    const { first, second } = at({ ...unequal, optimizer });
    return first.taken / second.taken;
  };
  expect(part("adamw")).toBeCloseTo(1, 3);
  expect(Math.abs(part("adam"))).toBeLessThan(0.1);
});
