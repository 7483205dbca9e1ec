import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlapCounts, overlapCounts2d, overlapInterior, overlapsEvenly } from "./checkerboard.ts";

// n, k, s → counts: k3 s2 and k4 s2 are F.conv_transpose1d of ones, written out
const counts = [
  [3, 2, [1, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 1]],
  [4, 2, [1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1]],
  [5, 2, [1, 1, 2, 2, 3, 2, 3, 2, 3, 2, 3, 2, 2, 1, 1]],
  [2, 2, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
  [3, 3, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
  [5, 3, [1, 1, 1, 2, 2, 1, 2, 2, 1, 2, 2, 1, 2, 2, 1, 2, 2, 1, 1, 1]],
] as const;

const inputs = fc.record({
  n: fc.integer({ min: 2, max: 12 }),
  k: fc.integer({ min: 1, max: 8 }),
  s: fc.integer({ min: 1, max: 4 }),
});

describe("overlapCounts", () => {
  it.each(counts)("of 6 values, k %i, s %i", (kernelSize, stride, expected) => {
    expect(overlapCounts(6, kernelSize, stride)).toEqual(expected);
  });

  it("sum to nk and in 2-D to its square", () => {
    fc.assert(
      fc.property(inputs, ({ n, k, s }) => {
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
        expect(overlapCounts(n, k, s)).toHaveLength((n - 1) * s + Math.max(k, 1));
        expect(sum(overlapCounts(n, k, s))).toBe(n * k);
        expect(sum(overlapCounts2d(n, k, s).flat())).toBe((n * k) ** 2);
      }),
    );
  });

  it("are constant inside exactly when s divides k", () => {
    fc.assert(
      fc.property(inputs, ({ n, k, s }) => {
        const interior = overlapInterior(n, k, s);
        fc.pre(interior !== undefined && interior.last - interior.first + 1 >= s);
        const inside = overlapCounts(n, k, s).slice(interior!.first, interior!.last + 1);
        expect(new Set(inside).size === 1).toBe(overlapsEvenly(k, s));
        expect(Math.min(...inside)).toBe(Math.floor(k / s));
        expect(Math.max(...inside)).toBe(Math.ceil(k / s));
      }),
    );
  });

  it("of 6 values, k 3, s 2 have their interior from 2 to 10", () => {
    expect(overlapInterior(6, 3, 2)).toEqual({ first: 2, last: 10 });
  });

  it("have no interior when the input is too short", () => {
    expect(overlapInterior(2, 5, 2)).toBeUndefined();
  });

  it.each([
    [3, false],
    [4, true],
    [5, false],
  ])("k %i at s 2 is even: %s", (kernelSize, even) => {
    expect(overlapsEvenly(kernelSize, 2)).toBe(even);
  });
});
