import "@tensorflow/tfjs-backend-cpu";
import * as tf from "@tensorflow/tfjs-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../tests/fixtures/vectors/pretext.json" with { type: "json" };
import { alignmentLoss, squaredDistance, uniformityLoss } from "./alignment.ts";
import { circlePoint } from "./contrastive.ts";
import {
  chanceLoss,
  factorial,
  inverse,
  isPermutation,
  neighbour,
  permutationRank,
  permuted,
  rotated,
} from "./pretext.ts";

const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const permutations = fc.shuffledSubarray(nine, { minLength: 9, maxLength: 9 });

describe("pretext tasks", () => {
  it.each(vectors["pretext-gallery"].filter((vector) => "grid" in vector.in))(
    "turn as torch.rot90, case %#",
    (vector) => {
      expect(rotated(vector.in.grid!, vector.in.label!)).toEqual(vector.out.grid);
    },
  );

  it("turn as TensorFlow.js does by transposing and reversing", () => {
    const grid = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    const once = tf.reverse(tf.transpose(tf.tensor2d(grid)), 0);
    expect(rotated(grid, 1)).toEqual(once.arraySync());
    expect(rotated(grid, 2)).toEqual(tf.reverse(tf.tensor2d(grid), [0, 1]).arraySync());
  });

  it("come back after four turns, and by the inverse permutation", () => {
    fc.assert(
      fc.property(fc.nat(20), permutations, (turns, permutation) => {
        const grid = [nine.slice(0, 3), nine.slice(3, 6), nine.slice(6)];
        expect(rotated(rotated(grid, turns), 4 - (turns % 4))).toEqual(grid);
        expect(permuted(permuted(nine, permutation), inverse(permutation))).toEqual(nine);
      }),
    );
  });

  it("number permutations from 0 to 9! − 1", () => {
    expect([permutationRank(nine), permutationRank([...nine].reverse()), factorial(9)]).toEqual([0, 362879, 362880]);
    const three = [
      [1, 2, 3],
      [1, 3, 2],
      [2, 1, 3],
      [2, 3, 1],
      [3, 1, 2],
      [3, 2, 1],
    ];
    expect(three.map(permutationRank)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(() => permuted(nine, [1, 1, 3, 4, 5, 6, 7, 8, 9])).toThrow("no permutation");
    expect(isPermutation([2, 3])).toBe(false);
  });

  it("go round the middle", () => {
    const places = [0, 1, 2, 3, 4, 5, 6, 7].map(neighbour);
    expect(places.some(({ row, column }) => row === 1 && column === 1)).toBe(false);
    expect(new Set(places.map(({ row, column }) => 3 * row + column)).size).toBe(8);
    expect(() => neighbour(8)).toThrow(RangeError);
  });

  it("cost ln C to guess", () => {
    expect(chanceLoss(1281167)).toBeCloseTo(14.0633, 4);
  });
});

describe("alignment and uniformity", () => {
  const views = [
    [1, 0],
    [0.8, 0.6],
    [0, 1],
    [-0.6, 0.8],
  ] as const;

  it("are those of the page", () => {
    expect(
      alignmentLoss([
        [views[0], views[1]],
        [views[2], views[3]],
      ]),
    ).toBeCloseTo(0.4, 12);
    expect(uniformityLoss(views)).toBeCloseTo(-1.6617, 4);
    expect(squaredDistance(0.5)).toBe(1);
  });

  it("are both 0 when all features are one point", () => {
    expect(
      alignmentLoss([
        [
          [1, 0],
          [1, 0],
        ],
      ]),
    ).toBe(0);
    expect(
      uniformityLoss([
        [1, 0],
        [2, 0],
        [3, 0],
      ]),
    ).toBeCloseTo(0, 12);
  });

  it("don't change when everything is turned", () => {
    const angle = fc.double({ min: 0, max: 6, noNaN: true });
    fc.assert(
      fc.property(fc.array(angle, { minLength: 2, maxLength: 8 }), angle, (angles, by) => {
        const at = (turn: number) => uniformityLoss(angles.map((each) => circlePoint(each + turn)));
        expect(at(by)).toBeCloseTo(at(0), 8);
        expect(at(0)).toBeLessThanOrEqual(1e-12);
      }),
    );
  });
});
