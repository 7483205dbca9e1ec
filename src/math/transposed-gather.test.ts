import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fittingTransposed, grid } from "../../tests/arbitraries.ts";
import { convolve2d } from "./convolution.ts";
import { transposeConvolve2d, unitTransposed } from "./transposed-convolution.ts";
import { gatherTerms, gatherTransposed2d, rotated, stuffedAxis, stuffedInput } from "./transposed-gather.ts";

const kernel = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
];
const picture = [
  [1, 2],
  [3, 4],
];
const letters = { input: "x", inserted: "o", border: ".", extra: "+" };
const drawn = (axis: { kind: keyof typeof letters }[]) => axis.map(({ kind }) => letters[kind]).join("");

describe("stuffedAxis", () => {
  it.each([
    [2, 3, 2, 1, 1, 0, ".xox."],
    [2, 3, 2, 1, 1, 1, ".xox.+"],
    [3, 3, 1, 0, 1, 0, "..xxx.."],
    [3, 3, 3, 0, 1, 2, "..xooxoox..++"],
    [2, 2, 2, 0, 2, 0, "..xox.."],
    [4, 1, 1, 1, 1, 0, "xx"],
    [3, 1, 2, 1, 1, 1, "oxox"],
  ])(
    "i %i, k %i, s %i, p %i, d %i, o_p %i is %s",
    (size, kernelSize, stride, padding, dilation, outputPadding, axis) => {
      expect(drawn(stuffedAxis(size, { kernelSize, stride, padding, dilation, outputPadding }))).toBe(axis);
    },
  );
});

describe("stuffedInput", () => {
  it("keeps every value's place and is border where either axis is", () => {
    const stuffed = stuffedInput(picture, kernel, { stride: 2, padding: 1, dilation: 1, outputPadding: 1 });
    expect(stuffed.map(drawn)).toEqual([".....+", ".xox.+", ".ooo.+", ".xox.+", ".....+", "++++++"]);
    expect(stuffed[3]![1]).toEqual({ kind: "input", value: 3, source: { row: 1, column: 0 } });
  });
});

describe("gather", () => {
  it("equals scatter for any kernel, stride, padding, dilation and output padding", () => {
    const scene = fittingTransposed.chain(({ layer, size }) =>
      fc.tuple(fc.constant(layer), grid(size, size + 1), grid(layer.kernelSize, layer.kernelSize)),
    );
    fc.assert(
      fc.property(scene, ([layer, input, weights]) => {
        expect(gatherTransposed2d(input, weights, layer)).toEqual(transposeConvolve2d(input, weights, layer));
      }),
      { numRuns: 200 },
    );
  });

  // F.conv2d of the padded picture with the kernel as it is: the common error
  it("gives other numbers with the kernel not rotated", () => {
    const stuffed = stuffedInput(picture, kernel, unitTransposed).map((row) => row.map(({ value }) => value));
    expect(convolve2d(stuffed, kernel)).toEqual([
      [9, 26, 23, 14],
      [33, 77, 67, 36],
      [21, 47, 37, 18],
      [9, 18, 11, 4],
    ]);
    expect(convolve2d(stuffed, rotated(kernel))).toEqual(transposeConvolve2d(picture, kernel));
  });

  it("names the products of a cell: at s 2, p 1 the middle of 3×3 is 1·9 + 2·7 + 3·3 + 4·1", () => {
    const window = { stride: 2, padding: 1, dilation: 1, outputPadding: 0 };
    const terms = gatherTerms(picture, kernel, { row: 1, column: 1 }, window).filter(({ value }) => value !== 0);
    expect(terms.map(({ weight, value }) => [value, weight])).toEqual([
      [1, 9],
      [2, 7],
      [3, 3],
      [4, 1],
    ]);
    expect(transposeConvolve2d(picture, kernel, window)[1]![1]).toBe(36);
  });
});
