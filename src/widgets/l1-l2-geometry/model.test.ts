import fc from "fast-check";
import { expect, it } from "vitest";
import { valleyLoss } from "../../math/regularization.ts";
import { params } from "./index.ts";
import { contour, model, type Values } from "./model.ts";

const defaults = Object.fromEntries(
  Object.entries(params).map(([name, { default: value }]) => [name, value]),
) as Values;
const at = (change: Partial<Values>) => model({ ...defaults, ...change });

it("shows the page's examples", () => {
  expect(at({}).solution).toEqual([1, 0]);
  expect(at({ norm: "l2" }).solution).toEqual([expect.closeTo(0.894, 3), expect.closeTo(0.447, 3)]);
  expect(at({ t: 2 }).solution).toEqual([expect.closeTo(1.5), expect.closeTo(0.5)]);
  expect(at({ t: 3 })).toMatchObject({ solution: [2, 1], inside: true, alpha: 0 });
});

it("finds a corner exactly when the weaker pull is at most the stronger, and equal pulls on an edge", () => {
  const weight = fc.integer({ min: -30, max: 30 }).map((n) => n / 10);
  fc.assert(
    fc.property(weight, weight, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 18 }), (a1, a2, k, turn) => {
      const { solution, pull, inside } = at({ a1, a2, kappa: Math.max(1, k / 2), angle: turn * 5 });
      if (inside) return;
      const [w1, w2] = solution;
      if (w1 !== 0 && w2 !== 0) {
        expect(Math.abs(pull[0])).toBeCloseTo(Math.abs(pull[1]), 5);
        expect(Math.sign(pull[0])).toBe(Math.sign(w1));
      } else expect(Math.abs(pull[w1 === 0 ? 0 : 1])).toBeLessThanOrEqual(Math.abs(pull[w1 === 0 ? 1 : 0]) + 1e-6);
    }),
  );
});

it("keeps a solution at its corner for every pull within the cone, and none outside", () => {
  const weight = fc.integer({ min: -30, max: 30 }).map((n) => n / 10);
  const norm = fc.constantFrom("l1" as const, "max" as const, "half" as const);
  fc.assert(
    fc.property(norm, weight, weight, fc.integer({ min: 2, max: 20 }), (norm, a1, a2, k) => {
      const { cone, pull } = at({ norm, a1, a2, kappa: k / 2, angle: 30 });
      if (!cone || (pull[0] === 0 && pull[1] === 0)) return;
      const off = Math.atan2(pull[1], pull[0]) - cone.middle;
      expect(Math.abs(Math.atan2(Math.sin(off), Math.cos(off)))).toBeLessThanOrEqual(cone.half + 1e-6);
    }),
  );
});

it("has more zeros with spikes, none with a square", () => {
  expect(at({ norm: "half", t: 2 }).solution).toEqual([2, 0]);
  expect(at({ norm: "max" }).solution).toEqual([1, 1]);
  expect(at({ norm: "max" }).alpha).toBe(1);
});

it("draws contours of equal loss", () => {
  const { valley } = at({ kappa: 6, angle: 40 });
  for (const point of contour(valley, 0.7)) expect(valleyLoss(valley, point)).toBeCloseTo(0.7, 9);
});
