/**
 * Transposed convolution, in the two ways that give the same numbers.
 *
 *   scatter: every input value stamps the kernel, stamps s apart:   y[is − p + ad] += x[i]·w[a]
 *   gather:  s − 1 zeros between the values, a border of q = d(k − 1) − p, then an ordinary convolution of stride 1
 *            and dilation d with the kernel rotated by 180°; output padding adds cells to the border's end
 *
 *        q        s − 1      q      o_p
 *     [· · ·] x₀ [○ ○] x₁ [· · ·]  [+]        a negative q cuts cells off instead
 *
 * Single channels are grids [H][W], images [C][H][W], weights [C_in][C_out/g][k_h][k_w].
 *
 * Source: V. Dumoulin, F. Visin. arXiv:1603.07285, ch. 4, relationship 14 and its dilated form; PyTorch,
 * nn.ConvTranspose2d.
 */
import { added, type Cell, type Grid, groupWidth, unitWindow, type Window, widthOf } from "./convolution.ts";
import { wholeNumber } from "./range.ts";
import type { Layer } from "./receptive-field.ts";

export interface TransposedWindow extends Window {
  /** o_p: cells more at the end, ≥ 0 and below max(s, d). They are computed, not filled with zeros. */
  outputPadding: number;
}

export type TransposedLayer = Pick<Layer, "kernelSize"> & TransposedWindow;

/** One product that is added to one output cell. */
export interface Stamp extends Cell {
  /** Input cell and place in the kernel that meet here. */
  input: Cell;
  tap: Cell;
  product: number;
  /** False where p cut the cell off. */
  inside: boolean;
}

/** No gap, nothing cut off. */
export const unitTransposed: TransposedWindow = { ...unitWindow, outputPadding: 0 };

/** o = (i − 1)s − 2p + d(k − 1) + o_p + 1. At most 0 when p leaves nothing. */
export function transposedOutputSize(inputSize: number, layer: TransposedLayer): number {
  const { kernelSize, stride, padding, dilation, outputPadding } = layer;
  return (inputSize - 1) * stride - 2 * padding + dilation * (kernelSize - 1) + outputPadding + 1;
}

/** q = d(k − 1) − p: border of the gather view, in cells. Negative: cells are cut off. */
export function gatherPadding({ kernelSize, padding, dilation }: Omit<Layer, "stride">): number {
  return dilation * (kernelSize - 1) - padding;
}

/**
 * Cells of the output, where there must be one.
 * @throws RangeError when a number is out of range or p leaves no output
 */
export function fittedTransposedSize(inputSize: number, layer: TransposedLayer): number {
  const { kernelSize, stride, padding, dilation, outputPadding } = layer;
  wholeNumber("input size", inputSize, 1);
  wholeNumber("kernel size", kernelSize, 1);
  wholeNumber("stride", stride, 1);
  wholeNumber("padding", padding, 0);
  wholeNumber("dilation", dilation, 1);
  wholeNumber("output padding", outputPadding, 0);
  if (outputPadding >= Math.max(stride, dilation)) {
    throw new RangeError(
      `output padding ${outputPadding} must be smaller than stride ${stride} or dilation ${dilation}`,
    );
  }
  const size = transposedOutputSize(inputSize, layer);
  if (size >= 1) return size;
  throw new RangeError(`padding ${padding} leaves no output: its size would be ${size}`);
}

/** What one input cell adds, and where: k_h·k_w products, row by row. */
export function stampOf(picture: Grid, kernel: Grid, input: Cell, window: TransposedWindow, columns = window): Stamp[] {
  const { height, width } = outputOf(picture, kernel, window, columns);
  const value = picture[input.row]?.[input.column];
  if (value === undefined) throw new RangeError(`no input cell (${input.row}, ${input.column})`);
  return kernel.flatMap((weights, a) =>
    weights.map((weight, b) => {
      const row = input.row * window.stride - window.padding + a * window.dilation;
      const column = input.column * columns.stride - columns.padding + b * columns.dilation;
      const inside = row >= 0 && row < height && column >= 0 && column < width;
      return { row, column, input, tap: { row: a, column: b }, product: value * weight, inside };
    }),
  );
}

/** By scatter. Shapes [H][W], [k_h][k_w] → [o_h][o_w]. Throws RangeError as `fittedTransposedSize`. */
export function transposeConvolve2d(
  picture: Grid,
  kernel: Grid,
  window = unitTransposed,
  columns = window,
): number[][] {
  const { height, width } = outputOf(picture, kernel, window, columns);
  const output = Array.from({ length: height }, () => Array.from({ length: width }, () => 0));
  for (const [row, cells] of picture.entries()) {
    for (const column of cells.keys()) {
      for (const stamp of stampOf(picture, kernel, { row, column }, window, columns)) {
        if (stamp.inside) output[stamp.row]![stamp.column]! += stamp.product;
      }
    }
  }
  return output;
}

/** Shapes [n], [k] → [o]. */
export function transposeConvolve1d(
  signal: readonly number[],
  kernel: readonly number[],
  window = unitTransposed,
): number[] {
  return transposeConvolve2d([signal], [kernel], unitTransposed, window)[0]!;
}

/**
 * All channels, in g groups. With the weights of a convolution, [C_out][C_in/g][k_h][k_w], it is that convolution's
 * transpose: what goes in are its outputs.
 * @param planes shape [C_in][H][W]
 * @param weights shape [C_in][C_out/g][k_h][k_w]
 * @returns shape [C_out][o_h][o_w]
 * @throws RangeError when g does not divide C_in, or there is not one filter an input channel
 */
export function transposeConvolve(
  planes: readonly Grid[],
  weights: readonly (readonly Grid[])[],
  { window = unitTransposed, groups = 1 }: { window?: TransposedWindow; groups?: number } = {},
): number[][][] {
  const depth = groupWidth("input", planes.length, groups);
  if (weights.length !== planes.length) {
    throw new RangeError(`${weights.length} filters for ${planes.length} input channels`);
  }
  const width = weights[0]!.length;
  return Array.from({ length: width * groups }, (_, channel) => {
    const group = Math.floor(channel / width);
    const own = Array.from({ length: depth }, (_, i) => group * depth + i);
    return added(own.map((input) => transposeConvolve2d(planes[input]!, weights[input]![channel % width]!, window)));
  });
}

function outputOf(picture: Grid, kernel: Grid, window: TransposedWindow, columns: TransposedWindow) {
  return {
    height: fittedTransposedSize(picture.length, { kernelSize: kernel.length, ...window }),
    width: fittedTransposedSize(widthOf(picture), { kernelSize: widthOf(kernel), ...columns }),
  };
}
