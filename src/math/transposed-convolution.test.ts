import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filters, fitting, fittingTransposed, grid, inner, planes } from "../../tests/arbitraries.ts";
import vectors from "../../tests/fixtures/vectors/transposed-convolution.json";
import { transposeByTensorflow } from "../../tests/tensorflow.ts";
import { convolve, convolve2d } from "./convolution.ts";
import { inputSizes, unusedCells } from "./convolution-size.ts";
import { zeroStuffed } from "./dilation.ts";
import { outputSize } from "./receptive-field.ts";
import {
  fittedTransposedSize,
  gatherPadding,
  stampOf,
  type TransposedLayer,
  transposeConvolve,
  transposeConvolve1d,
  transposeConvolve2d,
  transposedOutputSize,
  unitTransposed,
} from "./transposed-convolution.ts";

const layerOf = (k: number, s: number, p: number, d: number, extra: number): TransposedLayer => ({
  kernelSize: k,
  stride: s,
  padding: p,
  dilation: d,
  outputPadding: extra,
});

describe("fittedTransposedSize", () => {
  // F.conv_transpose2d(torch.zeros(1, 1, i, i), torch.zeros(1, 1, k, k), …).shape[-1]
  it.each([
    [2, 3, 2, 1, 1, 0, 1, 3],
    [2, 3, 2, 1, 1, 1, 1, 4],
    [4, 4, 2, 1, 1, 0, 2, 8],
    [7, 3, 2, 1, 1, 1, 1, 14],
    [5, 3, 1, 0, 2, 0, 4, 9],
    [4, 2, 2, 0, 1, 0, 1, 8],
    [8, 16, 8, 4, 1, 0, 11, 64],
    [3, 3, 3, 0, 1, 0, 2, 9],
  ])("i %i, k %i, s %i, p %i, d %i, o_p %i → q %i, o %i", (i, k, s, p, d, extra, q, o) => {
    expect(fittedTransposedSize(i, layerOf(k, s, p, d, extra))).toBe(o);
    expect(gatherPadding(layerOf(k, s, p, d, extra))).toBe(q);
  });

  it("refuses output padding that the stride or the dilation does not leave room for", () => {
    expect(() => fittedTransposedSize(2, layerOf(3, 2, 1, 1, 2))).toThrow(
      new RangeError("output padding 2 must be smaller than stride 2 or dilation 1"),
    );
    expect(fittedTransposedSize(2, layerOf(3, 1, 0, 3, 2))).toBe(10);
  });

  it("refuses padding that leaves nothing", () => {
    expect(() => fittedTransposedSize(1, layerOf(2, 1, 2, 1, 0))).toThrow(
      new RangeError("padding 2 leaves no output: its size would be -2"),
    );
  });

  it("is undone by the convolution's size as long as o_p < s: they are the sizes that it sends to one", () => {
    fc.assert(
      fc.property(fittingTransposed, ({ layer, size }) => {
        fc.pre(layer.outputPadding < layer.stride);
        const larger = transposedOutputSize(size, layer);
        expect(outputSize(larger, layer)).toBe(size);
        const { first, last } = inputSizes(size, layer);
        expect(larger).toBe(first + layer.outputPadding);
        expect(last).toBe(transposedOutputSize(size, { ...layer, outputPadding: layer.stride - 1 }));
      }),
    );
  });

  it("takes the unused cells as output padding to get back to the very size", () => {
    fc.assert(
      fc.property(fitting, ({ layer, size }) => {
        const back = { ...layer, outputPadding: unusedCells(size, layer) };
        expect(transposedOutputSize(outputSize(size, layer), back)).toBe(size);
      }),
    );
  });
});

const picture = [
  [1, 2],
  [3, 4],
];
const kernel = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
];

describe("transposeConvolve2d", () => {
  // F.conv_transpose2d of [[1,2],[3,4]] with 1 … 9
  it.each([
    [
      1,
      0,
      0,
      [
        [1, 4, 7, 6],
        [7, 23, 33, 24],
        [19, 53, 63, 42],
        [21, 52, 59, 36],
      ],
    ],
    [
      2,
      1,
      0,
      [
        [5, 14, 10],
        [14, 36, 24],
        [15, 34, 20],
      ],
    ],
    [
      2,
      1,
      1,
      [
        [5, 14, 10, 12],
        [14, 36, 24, 30],
        [15, 34, 20, 24],
        [24, 55, 32, 36],
      ],
    ],
  ])("gives the worked values at s %i, p %i, o_p %i", (stride, padding, outputPadding, expected) => {
    expect(transposeConvolve2d(picture, kernel, { stride, padding, dilation: 1, outputPadding })).toEqual(expected);
  });

  // F.conv_transpose2d([[1,2],[3,4]], [[1,2],[3,4]], stride=2, dilation=2)
  it("gives the worked values at dilation 2", () => {
    const window = { stride: 2, padding: 0, dilation: 2, outputPadding: 0 };
    expect(transposeConvolve2d(picture, picture, window)).toEqual([
      [1, 0, 4, 0, 4],
      [0, 0, 0, 0, 0],
      [6, 0, 20, 0, 16],
      [0, 0, 0, 0, 0],
      [9, 0, 24, 0, 16],
    ]);
  });

  it("of a signal sets down one scaled kernel a value", () => {
    expect(transposeConvolve1d([1, 2], [1, 2, 3], { ...unitTransposed, stride: 2 })).toEqual([1, 2, 5, 4, 6]);
  });

  it("is the sum of the stamps that are not cut off", () => {
    fc.assert(
      fc.property(single, ({ layer, input, weights }) => {
        const output = transposeConvolve2d(input, weights, layer).map((row) => row.map(() => 0));
        for (const [row, cells] of input.entries()) {
          for (const column of cells.keys()) {
            const stamps = stampOf(input, weights, { row, column }, layer);
            expect(stamps).toHaveLength(layer.kernelSize ** 2);
            for (const stamp of stamps) {
              expect(stamp.inside).toBe(output[stamp.row]?.[stamp.column] !== undefined);
              if (stamp.inside) output[stamp.row]![stamp.column]! += stamp.product;
            }
          }
        }
        expect(output).toEqual(transposeConvolve2d(input, weights, layer));
      }),
      { numRuns: 50 },
    );
    expect(() => stampOf(picture, kernel, { row: 2, column: 0 }, unitTransposed)).toThrow(
      new RangeError("no input cell (2, 0)"),
    );
  });
});

describe("transposeConvolve", () => {
  it.each(vectors.map((vector) => [`groups ${vector.groups}, ${JSON.stringify(vector.window)}`, vector] as const))(
    "equals PyTorch's F.conv_transpose2d: %s",
    (_, { x, w, window, groups, y }) => {
      expect(transposeConvolve(x, w, { window, groups })).toEqual(y);
    },
  );

  it("equals TensorFlow.js; a dilated kernel there has its zeros written out", () => {
    fc.assert(
      fc.property(grouped, ({ layer, groups, input, weights }) => {
        // More would be asked of it than its own convolution could have dropped; PyTorch takes it when o_p < d.
        fc.pre(layer.outputPadding < layer.stride);
        const wide = weights.map((filter) => filter.map((one) => zeroStuffed(one, layer.dilation)));
        const expected = transposeByTensorflow(input, wide, layer, groups);
        expect(transposeConvolve(input, weights, { window: layer, groups })).toEqual(unsigned(expected));
      }),
      { numRuns: 150 },
    );
  });

  it("is the adjoint of the convolution with the same weights: ⟨Cx, y⟩ = ⟨x, Cᵀy⟩", () => {
    fc.assert(
      fc.property(adjoint, ({ layer, groups, input, weights, output }) => {
        const outputPadding = unusedCells(input[0]!.length, layer);
        const back = transposeConvolve(output, weights, { window: { ...layer, outputPadding }, groups });
        expect(inner(convolve(input, weights, { window: layer, groups }), output)).toBe(inner(input, back));
      }),
    );
  });

  // Both sides 46: x 4×4, w = 1 … 9, s 2, p 1
  it("is the adjoint in the worked case", () => {
    const x = [
      [1, 2, 0, 1],
      [0, 1, 3, 1],
      [2, 1, 0, 0],
      [1, 0, 1, 2],
    ];
    const y = [
      [1, -1],
      [2, 0.5],
    ];
    const window = { stride: 2, padding: 1, dilation: 1 };
    expect(inner([convolve2d(x, kernel, window)], [y])).toBe(46);
    expect(inner([x], [transposeConvolve2d(y, kernel, { ...window, outputPadding: 1 })])).toBe(46);
  });

  it("refuses filters that are not one an input channel", () => {
    expect(() => transposeConvolve([picture, picture], [[kernel]])).toThrow(
      new RangeError("1 filters for 2 input channels"),
    );
  });
});

const single = fittingTransposed.chain(({ layer, size }) =>
  fc.record({
    layer: fc.constant(layer),
    input: grid(size, size),
    weights: grid(layer.kernelSize, layer.kernelSize),
  }),
);

const widths = {
  groups: fc.integer({ min: 1, max: 3 }),
  depth: fc.integer({ min: 1, max: 2 }),
  width: fc.integer({ min: 1, max: 2 }),
};

const grouped = fc
  .record({ fit: fittingTransposed, ...widths })
  .chain(({ fit: { layer, size }, groups, depth, width }) =>
    fc.record({
      layer: fc.constant(layer),
      groups: fc.constant(groups),
      input: planes(groups * depth, size, size),
      weights: filters(groups * depth, width, layer.kernelSize),
    }),
  );

const adjoint = fc.record({ fit: fitting, ...widths }).chain(({ fit: { layer, size }, groups, depth, width }) => {
  const side = outputSize(size, layer);
  return fc.record({
    layer: fc.constant(layer),
    groups: fc.constant(groups),
    input: planes(groups * depth, size, size),
    weights: filters(groups * width, depth, layer.kernelSize),
    output: planes(groups * width, side, side),
  });
});

/** −0 of single precision is 0 here. */
function unsigned(values: number[][][]): number[][][] {
  return values.map((plane) => plane.map((row) => row.map((value) => value + 0)));
}
