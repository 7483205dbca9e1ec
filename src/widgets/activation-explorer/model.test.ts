import { expect, it } from "vitest";
import { params } from "./index.ts";
import { model, type Values } from "./model.ts";

const defaults = Object.fromEntries(
  Object.entries(params).map(([name, { default: value }]) => [name, value]),
) as Values;
const at = (change: Partial<Values>) => model({ ...defaults, ...change });

it("shows the page's numbers at x = −1", () => {
  const values = (["sigmoid", "tanh", "leaky", "elu", "selu", "gelu", "silu", "softplus"] as const).map((f) =>
    at({ f, x: -1 }).value.toFixed(5),
  );
  expect(values).toEqual([
    "0.26894",
    "-0.76159",
    "-0.01000",
    "-0.63212",
    "-1.11133",
    "-0.15866",
    "-0.26894",
    "0.31326",
  ]);
});

it("knows the values of all that are compared, in the order of the list", () => {
  const { compared } = at({ f: "silu", other: ["gelu", "mish", "hardswish"], x: -1 });
  expect(compared.map(({ name, at: value }) => [name, value.toFixed(5)])).toEqual([
    ["gelu", "-0.15866"],
    ["mish", "-0.30340"],
    ["hardswish", "-0.33333"],
  ]);
});

it("finds where a function is flat", () => {
  const [left, right] = at({}).flat;
  expect(left).toEqual([-8, expect.closeTo(-4.6, 1)]);
  expect(right).toEqual([expect.closeTo(4.6, 1), 8]);
  expect(at({ f: "relu" }).flat).toEqual([[-8, 0]]);
  // A leak of exactly 0.01 is not below it.
  expect(at({ f: "leaky" }).flat).toEqual([]);
});
