import fc from "fast-check";
import { expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/pooling.json";
import { params } from "./index.ts";
import { model } from "./model.ts";

const { f1, f2, f3, f4 } = params;
const defaults = {
  C: 2,
  w1: 1,
  w2: 2,
  w3: -1,
  w4: 1.5,
  b: 0.5,
  f1: f1.default,
  f2: f2.default,
  f3: f3.default,
  f4: f4.default,
};

it("shows the page's example", () => {
  const { pooled, cam, score, peak } = model(defaults);
  expect(pooled).toEqual(vectors.cam.pooled);
  expect(cam).toEqual(vectors.cam.map);
  expect(score).toBe(vectors.cam.score);
  expect(peak).toEqual({ row: 1, column: 2, value: 6 });
});

it("comes to the same score by weighing first and by averaging first", () => {
  const values = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 16, maxLength: 16 });
  const weight = fc.integer({ min: -6, max: 6 }).map((n) => n / 2);
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 4 }),
      fc.tuple(values, values, values, values),
      fc.tuple(weight, weight, weight, weight),
      weight,
      (C, [f1, f2, f3, f4], [w1, w2, w3, w4], b) => {
        const { pooled, score } = model({ C, f1, f2, f3, f4, w1, w2, w3, w4, b });
        expect(pooled).toHaveLength(C);
        expect(score).toBeCloseTo(
          pooled.reduce((sum, z, c) => sum + [w1, w2, w3, w4][c]! * z, b),
          9,
        );
      },
    ),
  );
});
