import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../tests/fixtures/vectors/batch-norm.json";
import { params } from "./index.ts";
import { model, type Values } from "./model.ts";

const defaults = Object.fromEntries(
  Object.entries(params).map(([name, { default: value }]) => [name, value]),
) as Values;
const at = (change: Partial<Values>) => model({ ...defaults, ...change });
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 7));

describe("one channel", () => {
  it.each(vectors.steps)("of $x is PyTorch's, forth and back, in training and after one step in testing", (vector) => {
    const { x, gamma, beta, g } = vector;
    const training = at({ x, gamma, beta, g });
    expect(training.y).toEqual(close(vector.y));
    expect(training.gradient).toEqual(close(vector.gradient));
    expect(training.running.mean).toBeCloseTo(vector.runningMean, 7);
    expect(training.running.variance).toBeCloseTo(vector.runningVariance, 7);
    expect(at({ x, gamma, beta, mode: "eval" }).y).toEqual(close(vector.eval));
  });

  it("makes ±1 of any two different values", () => {
    fc.assert(
      fc.property(fc.integer({ min: -90, max: 90 }), fc.integer({ min: 1, max: 9 }), (a, d) => {
        expect(at({ x: [a, a + d] }).y).toEqual([expect.closeTo(-1, 4), expect.closeTo(1, 4)]);
      }),
    );
  });

  it("says that a single value cannot train, and keeps the statistics", () => {
    expect(at({ x: [7], t: 5 })).toMatchObject({ single: true, running: { mean: 0, variance: 1 }, y: [0] });
    expect(at({ x: [7], mode: "eval" }).single).toBe(false);
  });

  it("comes near the batch's statistics when it is the same at every step", () => {
    const { running } = at({ t: 60 });
    expect(running.mean).toBeCloseTo(2.5, 1);
    expect(running.variance).toBeCloseTo(5 / 3, 2);
  });
});
