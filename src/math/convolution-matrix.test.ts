import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitting, grid, inner } from "../../tests/arbitraries.ts";
import vectors from "../../tests/fixtures/vectors/unfold.json";
import { convolve2d, unitWindow } from "./convolution.ts";
import { convolutionMatrix, tapCount, tapMatrix, times, transposed, unfolded } from "./convolution-matrix.ts";
import { unusedCells } from "./convolution-size.ts";
import { transposeConvolve2d } from "./transposed-convolution.ts";

/** A layer, a picture that it fits and a kernel. */
const scene = fitting.chain(({ layer, size }) =>
  fc.record({
    layer: fc.constant(layer),
    picture: grid(size, size),
    kernel: grid(layer.kernelSize, layer.kernelSize),
  }),
);

describe("convolutionMatrix", () => {
  it("of a signal repeats the kernel, one cell further in each row", () => {
    expect(convolutionMatrix({ height: 1, width: 5 }, [[1, 0, -1]])).toEqual([
      [1, 0, -1, 0, 0],
      [0, 1, 0, -1, 0],
      [0, 0, 1, 0, -1],
    ]);
  });

  it("of 3×3 by 2×2 is 4×9 with 16 entries and 4 different weights", () => {
    const taps = tapMatrix({ height: 3, width: 3 }, { height: 2, width: 2 });
    expect(taps).toHaveLength(4);
    expect(taps[0]).toEqual([0, 1, undefined, 2, 3, undefined, undefined, undefined, undefined]);
    expect(tapCount(taps)).toEqual({ entries: 16, distinct: 4 });
  });

  it("times the picture is the convolution", () => {
    fc.assert(
      fc.property(scene, ({ layer, picture, kernel }) => {
        const size = { height: picture.length, width: picture.length };
        const matrix = convolutionMatrix(size, kernel, layer);
        expect(times(matrix, picture.flat())).toEqual(convolve2d(picture, kernel, layer).flat());
      }),
    );
  });

  it("transposed, times the output, is the transposed convolution", () => {
    const withOutput = scene.chain((drawn) => {
      const side = convolve2d(drawn.picture, drawn.kernel, drawn.layer).length;
      return fc.record({ drawn: fc.constant(drawn), output: grid(side, side) });
    });
    fc.assert(
      fc.property(withOutput, ({ drawn: { layer, picture, kernel }, output }) => {
        const size = picture.length;
        const outputPadding = unusedCells(size, layer);
        const matrix = convolutionMatrix({ height: size, width: size }, kernel, layer);
        const back = transposeConvolve2d(output, kernel, { ...layer, outputPadding });
        expect(times(transposed(matrix), output.flat())).toEqual(back.flat());
        expect(inner([convolve2d(picture, kernel, layer)], [output])).toBe(inner([picture], [back]));
      }),
    );
  });

  it("has k² entries a row without padding, at most k² different ones", () => {
    fc.assert(
      fc.property(scene, ({ layer, picture, kernel }) => {
        const size = { height: picture.length, width: picture.length };
        const window = { ...layer, padding: 0 };
        fc.pre(picture.length >= layer.dilation * (layer.kernelSize - 1) + 1);
        const taps = tapMatrix(size, { height: kernel.length, width: kernel.length }, window);
        const { entries, distinct } = tapCount(taps);
        expect(entries).toBe(taps.length * layer.kernelSize ** 2);
        expect(distinct).toBe(layer.kernelSize ** 2);
        const padded = tapMatrix(size, { height: kernel.length, width: kernel.length }, layer);
        expect(tapCount(padded).distinct).toBeLessThanOrEqual(layer.kernelSize ** 2);
      }),
    );
  });

  it("does not multiply what does not fit", () => {
    expect(() => times([[1, 2]], [1])).toThrow(new RangeError("2 columns, but 1 values"));
  });
});

describe("unfolded", () => {
  it.each(vectors.map((vector) => [JSON.stringify(vector.window), vector] as const))(
    "equals PyTorch's F.unfold: %s",
    (_, { x, kernel: [height, width], window, columns }) => {
      expect(unfolded(x, { height: height!, width: width! }, window)).toEqual(columns);
    },
  );

  it("times the kernel as one row is the convolution", () => {
    fc.assert(
      fc.property(scene, ({ layer, picture, kernel }) => {
        const columns = unfolded(picture, { height: kernel.length, width: kernel.length }, layer);
        expect(times(transposed(columns), kernel.flat())).toEqual(convolve2d(picture, kernel, layer).flat());
      }),
    );
    expect(unfolded([[7]], { height: 1, width: 1 }, unitWindow)).toEqual([[7]]);
  });
});
