import fc from "fast-check";
import { expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/pooling.json";
import { params } from "./index.ts";
import { model } from "./model.ts";

const defaults = { w1: 1, w2: 2, b: 0.5, f1: params.f1.default, f2: params.f2.default };

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
    fc.property(values, values, weight, weight, weight, (f1, f2, w1, w2, b) => {
      const { pooled, score } = model({ f1, f2, w1, w2, b });
      expect(score).toBeCloseTo(b + w1 * pooled[0]! + w2 * pooled[1]!, 9);
    }),
  );
});
