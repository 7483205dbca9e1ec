/**
 * How often each output cell of a transposed convolution is stamped. Where the counts differ periodically, even a flat
 * input gives a checkerboard.
 *
 * Source: A. Odena, V. Dumoulin, C. Olah. Deconvolution and Checkerboard Artifacts. Distill, 2016.
 */
import { wholeNumber } from "./range.ts";
import type { Extent } from "./receptive-field.ts";
import { transposeConvolve1d, unitTransposed } from "./transposed-convolution.ts";

/**
 * Stamps on each cell of an axis, without padding. Shape [(n − 1)s + k]; sums to nk. In 2-D the count of a cell is the
 * product of those of its row and its column.
 * @param inputSize n ≥ 1
 * @param kernelSize k ≥ 1
 * @param stride s ≥ 1
 */
export function overlapCounts(inputSize: number, kernelSize: number, stride: number): number[] {
  wholeNumber("input size", inputSize, 1);
  wholeNumber("kernel size", kernelSize, 1);
  return transposeConvolve1d(ones(inputSize), ones(kernelSize), { ...unitTransposed, stride });
}

/** Shape [o][o]. */
export function overlapCounts2d(inputSize: number, kernelSize: number, stride: number): number[][] {
  const counts = overlapCounts(inputSize, kernelSize, stride);
  return counts.map((row) => counts.map((column) => row * column));
}

/**
 * Cells that lie under every stamp that any cell could lie under, away from both ends: from k − 1 to (n − 1)s.
 * Undefined when the input is too short to have any.
 */
export function overlapInterior(inputSize: number, kernelSize: number, stride: number): Extent | undefined {
  const interior = { first: kernelSize - 1, last: (inputSize - 1) * stride };
  return interior.first <= interior.last ? interior : undefined;
}

/** Inside, all counts are k/s when s divides k; otherwise they alternate between ⌊k/s⌋ and ⌈k/s⌉ with period s. */
export function overlapsEvenly(kernelSize: number, stride: number): boolean {
  return kernelSize % wholeNumber("stride", stride, 1) === 0;
}

function ones(length: number): number[] {
  return Array.from({ length }, () => 1);
}
