import fc from "fast-check";
import type { Grid } from "../src/math/convolution.ts";
import type { Layer } from "../src/math/receptive-field.ts";
import type { TransposedLayer } from "../src/math/transposed-convolution.ts";

/** Whole numbers, so that sums are exact in single precision too. */
export const digit = fc.integer({ min: -9, max: 9 });

export const layer: fc.Arbitrary<Layer> = fc.record({
  kernelSize: fc.integer({ min: 1, max: 4 }),
  stride: fc.integer({ min: 1, max: 4 }),
  padding: fc.integer({ min: 0, max: 4 }),
  dilation: fc.integer({ min: 1, max: 3 }),
});

/** A layer and an input side that it fits. */
export const fitting = layer.chain((drawn) => {
  const least = Math.max(1, drawn.dilation * (drawn.kernelSize - 1) + 1 - 2 * drawn.padding);
  return fc.record({ layer: fc.constant(drawn), size: fc.integer({ min: least, max: least + 6 }) });
});

/** A transposed layer, with any output padding that is allowed, and an input side that gives an output. */
export const fittingTransposed = layer.chain((drawn) => {
  const { kernelSize, stride, padding, dilation } = drawn;
  const most = Math.max(stride, dilation) - 1;
  return fc.integer({ min: 0, max: most }).chain((outputPadding) => {
    const missing = 2 * padding - dilation * (kernelSize - 1) - outputPadding;
    const least = Math.max(1, Math.ceil(missing / stride) + 1);
    const whole: TransposedLayer = { ...drawn, outputPadding };
    return fc.record({ layer: fc.constant(whole), size: fc.integer({ min: least, max: least + 3 }) });
  });
});

export function grid(height: number, width: number, value: fc.Arbitrary<number> = digit): fc.Arbitrary<number[][]> {
  return fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: height, maxLength: height });
}

/** Shape [C][H][W]. */
export function planes(channels: number, height: number, width: number): fc.Arbitrary<number[][][]> {
  return fc.array(grid(height, width), { minLength: channels, maxLength: channels });
}

/** Shape [A][B][k][k]. */
export function filters(count: number, depth: number, kernelSize: number): fc.Arbitrary<number[][][][]> {
  return fc.array(planes(depth, kernelSize, kernelSize), { minLength: count, maxLength: count });
}

/** ⟨a, b⟩ over all cells of all channels. */
export function inner(a: readonly Grid[], b: readonly Grid[]): number {
  const [left, right] = [a.flat(2), b.flat(2)];
  return left.reduce((sum, value, i) => sum + value * (right[i] ?? Number.NaN), 0);
}
