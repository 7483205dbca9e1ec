import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/pretext.json";
import { chanceLoss, inverse, permuted, rotate90, squaredDistance } from "./pretext.ts";
import { mulberry32 } from "./random.ts";

const grid = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
];
const order = fc.shuffledSubarray([...Array(9).keys()], { minLength: 9 });

describe("reference vectors", () => {
  it.each(vectors.rotations)("torch.rot90, k = $k", ({ k, grid: expected }) =>
    expect(rotate90(grid, k)).toEqual(expected),
  );
  it.each(vectors.chance)("log $n", ({ n, loss }) => expect(chanceLoss(n)).toBeCloseTo(loss, 8));
});

it("four quarter turns, or one forth and one back, change nothing", () => {
  fc.assert(
    fc.property(fc.integer({ min: -8, max: 8 }), (k) => {
      expect(rotate90(rotate90(grid, k), 4 - k)).toEqual(grid);
      expect(rotate90(grid, k + 4)).toEqual(rotate90(grid, k));
    }),
  );
});

it("an order and its inverse restore the tiles; repeats are refused", () => {
  const tiles = grid.flat();
  fc.assert(
    fc.property(order, (o) => {
      expect(permuted(permuted(tiles, o), inverse(o))).toEqual(tiles);
    }),
  );
  expect(() => permuted([1, 2, 3], [0, 0, 1])).toThrow("the order must name each of 3 tiles once; it is 0, 0, 1");
});

it("the squared distance is that of the vectors", () => {
  fc.assert(
    fc.property(fc.nat(9999), (seed) => {
      const random = mulberry32(seed);
      const unit = () => {
        const v = [random() - 0.5, random() - 0.5, random() - 0.5];
        const length = Math.hypot(...v);
        return v.map((x) => x / length);
      };
      const [a, b] = [unit(), unit()];
      const cosine = a.reduce((sum, x, i) => sum + x * b[i]!, 0);
      expect(squaredDistance(Math.max(-1, Math.min(1, cosine)))).toBeCloseTo(
        a.reduce((sum, x, i) => sum + (x - b[i]!) ** 2, 0),
        9,
      );
    }),
  );
  expect(() => squaredDistance(1.5)).toThrow("a cosine must be from -1 to 1; it is 1.5");
});
