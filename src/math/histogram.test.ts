import { bin } from "d3-array";
import fc from "fast-check";
import { expect, it } from "vitest";
import { histogram } from "./histogram.ts";

it("counts as d3 does, as shares of one", () => {
  const values = fc.array(
    fc.integer({ min: -300, max: 299 }).map((n) => (n + 0.5) / 100),
    { minLength: 1, maxLength: 40 },
  );
  const edges = Array.from({ length: 23 }, (_, i) => -3 + (i + 1) / 4);
  fc.assert(
    fc.property(values, (given) => {
      const counts = bin()
        .domain([-3, 3])
        .thresholds(edges)(given)
        .map(({ length }) => length / given.length);
      expect(histogram(given, -3, 3, 24)).toEqual(counts.map((share) => expect.closeTo(share, 9)));
    }),
  );
});

it("puts what lies outside, and what is no number, at the ends", () => {
  expect(histogram([-9, 9, Number.NaN, Number.POSITIVE_INFINITY], 0, 1, 2)).toEqual([0.25, 0.75]);
});
