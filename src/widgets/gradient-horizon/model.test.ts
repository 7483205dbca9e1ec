import { expect, it } from "vitest";
import { params } from "./index.ts";
import { model } from "./model.ts";

const defaults = Object.fromEntries(Object.entries(params).map(([name, param]) => [name, param.default]));
const at = (change: object) => model({ ...defaults, ...change } as Parameters<typeof model>[0]);

it("shows the page's gains", () => {
  expect(at({}).left).toBeCloseTo(0.00515, 5);
  expect(at({}).half).toBeCloseTo(6.58, 2);
  expect(at({ W: [1.1, 0, 0, 1.1] }).left).toBeCloseTo(117.39, 2);
  expect(at({ W: [0.5, 2, 0, 0.5], steps: 10 }).left).toBeCloseTo(0.039, 3);
  expect(at({ W: [1, 0, 0, 1], slope: 0.42, steps: 10 }).left).toBeCloseTo(1.7e-4, 5);
});

it("stays in the picture where nothing or too much is left", () => {
  for (const { norms, least, most, range } of [at({ slope: 0 }), at({ W: [2, 2, 2, 2], steps: 100 })])
    for (const [, power] of [...norms, ...least, ...most]) {
      expect(power).toBeGreaterThanOrEqual(range.low);
      expect(power).toBeLessThanOrEqual(range.high);
    }
});

it("has room for the curve, whole powers of ten apart", () => {
  const hump = at({ W: [0.5, 2, 0, 0.5], steps: 10 });
  expect(hump.range).toEqual({ low: -2, high: 1, ticks: [-2, -1, 0, 1] });
  expect(hump.most.at(-1)![1]).toBe(1);
  expect(at({ slope: 0 }).range.ticks).toEqual([-10, -5, 0]);
});

it("draws ellipses whose longer half-axis is the norm, and leaves out a last one that would not fit", () => {
  const { ellipses, sigma } = model({ W: [0.5, 2, 0, 0.5], slope: 1, steps: 10 });
  const longest = Math.max(...ellipses.first[0]!.map(([x, y]) => Math.hypot(x, y)));
  expect(longest / sigma).toBeCloseTo(1, 2);
  expect(ellipses.reach).toBeGreaterThanOrEqual(longest);
  expect(ellipses.last).toBeDefined();
  expect(model({ W: [1.1, 0, 0, 1.1], slope: 1, steps: 50 }).ellipses.last).toBeUndefined();
  expect(model({ W: [1.1, 0, 0, 1.1], slope: 1, steps: 1 }).ellipses.first).toEqual([]);
});
