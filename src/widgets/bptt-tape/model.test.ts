import { expect, it } from "vitest";
import { params } from "./index.ts";
import { model } from "./model.ts";

const defaults = Object.fromEntries(Object.entries(params).map(([name, param]) => [name, param.default]));
const at = (change: object) => model({ ...defaults, ...change } as Parameters<typeof model>[0]);

it("shows the page's case", () => {
  const { delta, gradient } = at({});
  expect(delta.map((value) => value.toFixed(4))).toEqual(["-0.1722", "-0.3969", "-0.8203"]);
  expect(gradient.w).toBeCloseTo(-0.5508, 4);
  expect(gradient.u).toBeCloseTo(-0.0723, 4);
});

it("keeps the last term alone when every step is cut", () => {
  const { gradient, delta } = at({ every: 1 });
  expect(delta.slice(0, 2)).toEqual([0, 0]);
  expect(gradient.w).toBeCloseTo(-0.2885, 4);
});

it("counts no loss where there is no target", () => {
  const { matched, loss } = at({ y: [1, 1] });
  expect({ matched, loss }).toEqual({ matched: false, loss: 0 });
});
