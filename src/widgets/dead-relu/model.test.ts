import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputs, leak, model } from "./model.ts";

const page = { b: -3, w: 0.125, n: 64, seed: 1 };

describe("a ReLU unit and its inputs", () => {
  it.each([
    [-3, 0.00135],
    [0, 0.5],
    [1, 0.84134],
  ])("has the brief's share at b = %d with deviation 1", (b, share) => {
    expect(model({ ...page, b }).spread).toBe(1);
    expect(model({ ...page, b }).share).toBeCloseTo(share, 5);
  });

  it("counts as many active inputs as theory says: over many batches, within four deviations", () => {
    for (const b of [-3, -1, 0.5]) {
      const runs = Array.from({ length: 99 }, (_, i) => model({ ...page, b, seed: i + 1 }));
      const mean = runs.reduce((sum, { active }) => sum + active, 0) / runs.length;
      const { share } = runs[0]!;
      expect(Math.abs(mean - inputs * share)).toBeLessThan(4 * Math.sqrt((inputs * share * (1 - share)) / runs.length));
    }
  });

  it("finds no active input about as often as (1 − p)^N says", () => {
    const { none } = model(page);
    expect(none).toBeCloseTo((1 - 0.0013498980316) ** inputs, 9);
    const empty = Array.from({ length: 400 }, (_, seed) => model({ ...page, seed })).filter((one) => one.active === 0);
    expect(Math.abs(empty.length / 400 - none)).toBeLessThan(4 * Math.sqrt((none * (1 - none)) / 400));
  });

  it("puts every input into a bin, those that get through to the right of 0; a leak keeps the slope from 0", () => {
    fc.assert(
      fc.property(
        fc.record({
          b: fc.double({ min: -6, max: 6, noNaN: true }),
          w: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
          n: fc.integer({ min: 16, max: 1024 }),
          seed: fc.integer({ min: 1, max: 99 }),
        }),
        (values) => {
          const { counts, active, share, leaky } = model(values);
          const sum = (list: readonly number[]) => list.reduce((total, count) => total + count, 0);
          expect(sum(counts)).toBe(inputs);
          expect(sum(counts.slice(counts.length / 2))).toBe(active);
          expect(leaky).toBeGreaterThanOrEqual(Math.max(leak, share));
          expect(share).toBeGreaterThan(0);
        },
      ),
      { numRuns: 50 },
    );
  });
});
