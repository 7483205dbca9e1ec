import { expect, it } from "vitest";
import { params } from "./index.ts";
import { model, type Values } from "./model.ts";

const defaults = Object.fromEntries(
  Object.entries(params).map(([name, { default: value }]) => [name, value]),
) as Values;
const three = { gradients: "steady", eta: 0.1, lambda: 0.1, g1: 0.1, steps: 3 } as const;
const at = (change: Partial<Values>) => model({ ...defaults, ...change });

it("shows the page's three steps", () => {
  expect(at(three).first.weights).toEqual([1, 0.9, 0.80017, 0.70062].map((w) => expect.closeTo(w, 4)));
  expect(at(three).first.free).toEqual([1, 0.9, 0.8, 0.7].map((w) => expect.closeTo(w, 4)));
  expect(at({ ...three, optimizer: "adamw" }).first.weights).toEqual(
    [1, 0.89, 0.7811, 0.67329].map((w) => expect.closeTo(w, 4)),
  );
});

it("decays both weights alike in AdamW and SGD, and not in Adam", () => {
  const part = (optimizer: Values["optimizer"]) => {
    const { first, second } = at({ optimizer });
    return [first.taken, second.taken];
  };
  expect(part("adamw")).toEqual([expect.closeTo(0.1788, 4), expect.closeTo(0.1788, 4)]);
  expect(part("sgd")).toEqual([expect.closeTo(0.17, 1), expect.closeTo(0.18, 1)]);
  expect(part("adam")).toEqual([expect.closeTo(0.0189, 4), expect.closeTo(0.3531, 4)]);
});
