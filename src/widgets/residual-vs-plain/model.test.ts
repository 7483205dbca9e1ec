import { expect, it } from "vitest";
import { floor, model } from "./model.ts";

it("shows the page's examples", () => {
  const { plain, residual } = model({ n: 20, w: 0.5, f: 0.05 });
  expect(plain).toBeCloseTo(9.5367e-7, 11);
  expect(residual).toBeCloseTo(2.6533, 4);
  expect(model({ n: 50, w: 0.9, f: -0.05 }).residual).toBeCloseTo(0.0769, 4);
});

it("draws what has vanished at the bottom, and sums over paths where they are few", () => {
  const { curves, paths } = model({ n: 3, w: 0, f: 0.2 });
  expect(curves.plain.map(([, power]) => power)).toEqual([0, floor, floor, floor]);
  expect(paths).toHaveLength(8);
  expect(paths?.reduce((sum, path) => sum + path, 0)).toBeCloseTo(1.2 ** 3, 9);
  expect(model({ n: 4, w: 0, f: 0.2 }).paths).toBeUndefined();
});
