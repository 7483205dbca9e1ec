import { expect, it } from "vitest";
import { definition, params } from "./index.ts";
import { model } from "./model.ts";

const defaults = Object.fromEntries(Object.entries(params).map(([name, param]) => [name, param.default]));
const at = (change: object) => model({ ...defaults, ...change } as Parameters<typeof model>[0]);

it("shows the page's impulse, which decays", () => {
  const { h, before, t } = at({});
  expect(h.map((state) => state.toFixed(4))).toEqual(["0.7616", "0.3634", "0.1797"]);
  expect(before).toEqual([0, h[0], h[1]]);
  expect(t).toBe(2);
});

it("shows the last step of a sequence that is shorter than the choice", () => {
  expect(at({ x: [2], t: 8 }).t).toBe(1);
  expect(definition.id).toBe("rnn-unroll");
});

it("keeps an impulse for ever where it is linear and w = 1", () => {
  expect(at({ act: "linear", w: 1 }).h).toEqual([1, 1, 1]);
});
