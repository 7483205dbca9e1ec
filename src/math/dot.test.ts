import fc from "fast-check";
import { expect, test } from "vitest";
import { dot } from "./dot.ts";

const pair = fc
  .integer({ min: 0, max: 8 })
  .chain((n) =>
    fc.tuple(...[0, 1].map(() => fc.array(fc.integer({ min: -99, max: 99 }), { minLength: n, maxLength: n }))),
  );

test("the product of a row and values: of either order, of its squares with itself, linear", () => {
  expect(dot([1, -2, 3], [4, 5, 6])).toBe(12);
  fc.assert(
    fc.property(pair, fc.integer({ min: -9, max: 9 }), ([a = [], b = []], factor) => {
      expect(dot(a, b)).toBe(dot(b, a));
      expect(dot(a, a)).toBe(a.reduce((sum, value) => sum + value ** 2, 0));
      expect(
        dot(
          a.map((value) => factor * value),
          b,
        ),
      ).toBe(factor * dot(a, b) + 0);
    }),
  );
});

test("lengths that differ are named", () => {
  expect(() => dot([1], [1, 2], "x")).toThrow(new RangeError("a row for x must have 2 numbers; it has 1"));
  expect(() => dot([1], [1, 2])).toThrow(new RangeError("a row must have 2 numbers; it has 1"));
});
