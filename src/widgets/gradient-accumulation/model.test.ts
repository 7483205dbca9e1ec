import fc from "fast-check";
import { expect, it } from "vitest";
import { fitted, model } from "./model.ts";

it("shows the page's numbers: 2.5 and 5.5, 4 in place of 3.5", () => {
  const { micro, batches, examples } = model({ averaging: "batches", sizes: [4, 2], losses: [1, 2, 3, 4, 5, 6] });
  expect(micro.map(({ mean }) => mean)).toEqual([2.5, 5.5]);
  expect([batches, examples]).toEqual([4, 3.5]);
});

it("has columns whose area is the average that is chosen", () => {
  const losses = [3, 0, 7, 1];
  for (const averaging of ["batches", "examples"] as const) {
    const shown = model({ averaging, sizes: [1, 3], losses });
    expect(losses.reduce((area, loss, i) => area + loss * shown.weights[i]!, 0)).toBeCloseTo(shown[averaging], 12);
  }
});

it("makes the sizes fit the losses, and leaves sizes alone that do", () => {
  expect(fitted([4, 4], 6)).toEqual([4, 2]);
  expect(fitted([3, 2], 6)).toEqual([3, 2, 1]);
  expect(fitted([12, 3], 6)).toEqual([6]);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 12 }),
      (sizes, n) => {
        expect(fitted(sizes, n).reduce((sum, size) => sum + size, 0)).toBe(n);
        expect(fitted(fitted(sizes, n), n)).toEqual(fitted(sizes, n));
      },
    ),
  );
});
