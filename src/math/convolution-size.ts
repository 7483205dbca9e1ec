/**
 * Sizes of a convolution along one axis. Cells count from 0; lengths are cells of the layer's input.
 * kernelSize k, stride s, dilation d ≥ 1 and padding p ≥ 0 are whole numbers.
 *
 * Source: V. Dumoulin, F. Visin. A guide to convolution arithmetic for deep learning. arXiv:1603.07285, relationship 15.
 */
import { wholeNumber } from "./range.ts";
import { type Extent, type Layer, outputSize, span } from "./receptive-field.ts";

/**
 * Cells of the output, where there must be one: o = ⌊(i + 2p − d(k − 1) − 1)/s⌋ + 1.
 * @throws RangeError when a number is out of range or the kernel does not fit
 */
export function fittedSize(inputSize: number, layer: Layer): number {
  wholeNumber("input size", inputSize, 1);
  wholeNumber("kernel size", layer.kernelSize, 1);
  wholeNumber("stride", layer.stride, 1);
  wholeNumber("padding", layer.padding, 0);
  wholeNumber("dilation", layer.dilation, 1);
  const size = outputSize(inputSize, layer);
  if (size >= 1) return size;
  const padded = inputSize + 2 * layer.padding;
  throw new RangeError(
    `effective kernel ${span(layer)} does not fit the padded input ${padded}: the output would be ${size}`,
  );
}

/**
 * The s input sizes that give the same output: from (o − 1)s + k_e − 2p to os + k_e − 1 − 2p. Sizes below 1 occur
 * where the padding alone is long enough.
 * @throws RangeError when outputCells < 1
 */
export function inputSizes(outputCells: number, layer: Layer): Extent {
  wholeNumber("output size", outputCells, 1);
  const first = (outputCells - 1) * layer.stride + span(layer) - 2 * layer.padding;
  return { first, last: first + layer.stride - 1 };
}

/** Cells of the padded input at its end that no window reaches: (i + 2p − k_e) mod s. */
export function unusedCells(inputSize: number, layer: Layer): number {
  fittedSize(inputSize, layer);
  return (inputSize + 2 * layer.padding - span(layer)) % layer.stride;
}

/** Cells under the window at one stop, from its first to its last tap; below 0 and from i on lies padding. */
export function windowAt(cell: number, layer: Layer): Extent {
  const first = cell * layer.stride - layer.padding;
  return { first, last: first + span(layer) - 1 };
}

/** Padding on each side that keeps the size at stride 1: d(k − 1)/2. A half means that the sides must differ by one. */
export function samePadding({ kernelSize, dilation }: Pick<Layer, "kernelSize" | "dilation">): number {
  return (dilation * (kernelSize - 1)) / 2;
}

/**
 * TensorFlow's "SAME", for any stride: o = ⌈i/s⌉ and P = max((o − 1)s + k_e − i, 0) cells, the odd one at the end.
 * Source: TensorFlow, tf.nn.convolution, "Notes on padding".
 */
export function tensorflowSamePadding(
  inputSize: number,
  layer: Omit<Layer, "padding">,
): { outputSize: number; before: number; after: number } {
  wholeNumber("input size", inputSize, 1);
  const cells = Math.ceil(inputSize / layer.stride);
  const total = Math.max((cells - 1) * layer.stride + span({ ...layer, padding: 0 }) - inputSize, 0);
  const before = Math.floor(total / 2);
  return { outputSize: cells, before, after: total - before };
}
