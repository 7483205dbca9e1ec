import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digit, filters, fitting, grid, planes } from "../../tests/arbitraries.ts";
import vectors from "../../tests/fixtures/vectors/convolution.json";
import { convolveByTensorflow } from "../../tests/tensorflow.ts";
import { cellTerms, convolve, convolve1d, convolve2d, type Grid, unitWindow } from "./convolution.ts";

const ramp = (height: number, width: number) =>
  Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => row * width + column));

describe("convolve1d and convolve2d", () => {
  // F.conv1d, F.conv2d of PyTorch
  it("give the worked values", () => {
    expect(convolve1d([1, 2, 3, 4, 5], [1, 0, -1])).toEqual([-2, -2, -2]);
    expect(convolve1d([0, 0, 1, 2, 0, 0, 0, 0], [1, 2, 3], { ...unitWindow, padding: 1 })).toEqual([
      0, 3, 8, 5, 2, 0, 0, 0,
    ]);
    expect(
      convolve2d(ramp(3, 3), [
        [0, 1],
        [2, 3],
      ]),
    ).toEqual([
      [19, 25],
      [37, 43],
    ]);
  });

  // F.conv2d(torch.arange(25.).reshape(1, 1, 5, 5), w, dilation=2, padding=2)
  it("read every second cell at dilation 2", () => {
    const sobel = [
      [1, 0, -1],
      [2, 0, -2],
      [1, 0, -1],
    ];
    expect(convolve2d(ramp(5, 5), sobel, { stride: 1, padding: 2, dilation: 2 })).toEqual([
      [-16, -19, -12, 13, 16],
      [-31, -34, -12, 28, 31],
      [-48, -52, -16, 44, 48],
      [-41, -44, -12, 38, 41],
      [-56, -59, -12, 53, 56],
    ]);
  });

  it("take one window for the rows and another for the columns", () => {
    const across = { ...unitWindow, stride: 2 };
    expect(convolve2d(ramp(2, 5), [[1]], unitWindow, across)).toEqual([
      [0, 2, 4],
      [5, 7, 9],
    ]);
  });

  it("refuse ragged rows and kernels that do not fit", () => {
    expect(() => convolve2d([[1, 2], [3]], [[1]])).toThrow(new RangeError("row 1 has 1 cells, row 0 has 2"));
    expect(() => convolve2d([[]], [[1]])).toThrow(new RangeError("input size must be a whole number ≥ 1; it is 0"));
    expect(() => convolve2d([], [[1]])).toThrow(new RangeError("input size must be a whole number ≥ 1; it is 0"));
    expect(() => convolve1d([1, 2], [1, 1, 1])).toThrow(
      new RangeError("effective kernel 3 does not fit the padded input 2: the output would be 0"),
    );
  });
});

describe("cellTerms", () => {
  it("say which tap meets which cell, and what lies outside", () => {
    const terms = cellTerms([[5, 6]], [[1, 2, 3]], { row: 0, column: 0 }, unitWindow, { ...unitWindow, padding: 1 });
    expect(terms).toEqual([
      { tap: { row: 0, column: 0 }, row: 0, column: -1, weight: 1, value: 0, inside: false },
      { tap: { row: 0, column: 1 }, row: 0, column: 0, weight: 2, value: 5, inside: true },
      { tap: { row: 0, column: 2 }, row: 0, column: 1, weight: 3, value: 6, inside: true },
    ]);
  });
});

describe("convolve", () => {
  it.each(vectors.map((vector) => [`groups ${vector.groups}, ${JSON.stringify(vector.window)}`, vector] as const))(
    "equals PyTorch's F.conv2d: %s",
    (_, { x, w, bias, window, groups, y }) => {
      const images = x.map((image) => convolve(image, w, { window, groups, bias }));
      expect(images).toEqual(y);
    },
  );

  // F.conv2d(x, w, groups=2)
  it("keeps groups apart", () => {
    const x = [
      [
        [1, 2],
        [3, 4],
      ],
      [
        [5, 6],
        [7, 8],
      ],
    ];
    const w = [
      [
        [
          [1, 0],
          [0, -1],
        ],
      ],
      [
        [
          [2, 1],
          [0, 1],
        ],
      ],
    ];
    expect(convolve(x, w, { groups: 2 })).toEqual([[[-3]], [[24]]]);
  });

  it("equals TensorFlow.js with any stride, padding, dilation and groups", () => {
    fc.assert(
      fc.property(grouped, ({ layer, groups, input, weights }) => {
        expect(convolve(input, weights, { window: layer, groups })).toEqual(
          unsigned(convolveByTensorflow(input, weights, layer, groups)),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("in groups equals the dense one whose other blocks are 0", () => {
    fc.assert(
      fc.property(grouped, ({ layer, groups, input, weights }) => {
        const depth = input.length / groups;
        const zeros = weights[0]![0]!.map((row) => row.map(() => 0));
        const dense = weights.map((filter, output) => {
          const group = Math.floor((output * groups) / weights.length);
          return input.map((_, plane) => (Math.floor(plane / depth) === group ? filter[plane % depth]! : zeros));
        });
        expect(convolve(input, dense, { window: layer })).toEqual(convolve(input, weights, { window: layer, groups }));
      }),
      { numRuns: 50 },
    );
  });

  it("is linear in the input and in the weights", () => {
    const pair = fitting.chain(({ layer, size }) => {
      const k = layer.kernelSize;
      return fc.tuple(fc.constant(layer), grid(size, size), grid(size, size), grid(k, k), grid(k, k), digit);
    });
    fc.assert(
      fc.property(pair, ([layer, x, other, w, v, factor]) => {
        const mix = (a: Grid, b: Grid) => a.map((row, i) => row.map((value, j) => factor * value + b[i]![j]!));
        expect(convolve2d(mix(x, other), w, layer)).toEqual(mix(convolve2d(x, w, layer), convolve2d(other, w, layer)));
        expect(convolve2d(x, mix(w, v), layer)).toEqual(mix(convolve2d(x, w, layer), convolve2d(x, v, layer)));
      }),
      { numRuns: 50 },
    );
  });

  it("refuses groups that do not divide the channels, and filters of another depth", () => {
    const plane = [[1]];
    expect(() => convolve([plane, plane], [[plane], [plane]], { groups: 3 })).toThrow(
      new RangeError("groups 3 must divide the 2 input channels"),
    );
    expect(() => convolve([plane, plane], [[plane]], { groups: 2 })).toThrow(
      new RangeError("groups 2 must divide the 1 output channels"),
    );
    expect(() => convolve([plane, plane], [[plane]])).toThrow(new RangeError("filter 0 has depth 1, not 2"));
  });
});

const grouped = fc
  .record({
    fit: fitting,
    groups: fc.integer({ min: 1, max: 3 }),
    depth: fc.integer({ min: 1, max: 2 }),
    width: fc.integer({ min: 1, max: 2 }),
  })
  .chain(({ fit: { layer, size }, groups, depth, width }) =>
    fc.record({
      layer: fc.constant(layer),
      groups: fc.constant(groups),
      input: planes(groups * depth, size, size),
      weights: filters(groups * width, depth, layer.kernelSize),
    }),
  );

/** −0 of single precision is 0 here. */
function unsigned(values: number[][][]): number[][][] {
  return values.map((plane) => plane.map((row) => row.map((value) => value + 0)));
}
