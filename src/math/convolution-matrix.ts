/**
 * Convolution of one channel as a product with a matrix: y = Kx, where x and y are read row by row. K is sparse and
 * tied: Toeplitz for a signal, doubly block Toeplitz for a picture. Its transpose is the transposed convolution.
 *
 * Source: I. Goodfellow, Y. Bengio, A. Courville. Deep Learning, 2016, sec. 9.1; V. Dumoulin, F. Visin,
 * arXiv:1603.07285, sec. 4.1. The unfolded input is that of K. Chellapilla et al., 2006 (im2col).
 */
import { cellTerms, type Grid, unitWindow, type Window, widthOf } from "./convolution.ts";
import { fittedSize } from "./convolution-size.ts";

/** Rows and columns of a grid. */
export interface Size {
  height: number;
  width: number;
}

/**
 * Which weight stands where in K: the tap's number, row by row from 0, or undefined where K is 0 for any weights.
 * Shape [outputs][inputs]. A tap that only ever falls on padding appears nowhere.
 * @throws RangeError when the kernel does not fit
 */
export function tapMatrix(
  input: Size,
  kernel: Size,
  window: Window = unitWindow,
  columns = window,
): (number | undefined)[][] {
  const taps = blank(kernel);
  const picture = blank(input);
  return cellsOf(input, kernel, window, columns).map((cell) => {
    const entries: (number | undefined)[] = Array.from({ length: input.height * input.width });
    for (const { tap, row, column, inside } of cellTerms(picture, taps, cell, window, columns)) {
      if (inside) entries[row * input.width + column] = tap.row * kernel.width + tap.column;
    }
    return entries;
  });
}

/** K itself: the taps' weights, 0 elsewhere. Shape [outputs][inputs]. */
export function convolutionMatrix(input: Size, kernel: Grid, window = unitWindow, columns = window): number[][] {
  const weights = kernel.flat();
  const size = { height: kernel.length, width: widthOf(kernel) };
  return tapMatrix(input, size, window, columns).map((row) =>
    row.map((tap) => (tap === undefined ? 0 : weights[tap]!)),
  );
}

/** Entries that hold a weight, and how many different weights there are among them. */
export function tapCount(taps: readonly (readonly (number | undefined)[])[]): { entries: number; distinct: number } {
  const used = taps.flat().filter((tap) => tap !== undefined);
  return { entries: used.length, distinct: new Set(used).size };
}

/**
 * The unfolded input: column o holds what output cell o sees, so that y = W · columns with the kernel as one row.
 * Shape [k_h·k_w][o_h·o_w], as F.unfold gives it for one channel.
 */
export function unfolded(picture: Grid, kernel: Size, window = unitWindow, columns = window): number[][] {
  const size = { height: picture.length, width: widthOf(picture) };
  const patches = cellsOf(size, kernel, window, columns).map((cell) =>
    cellTerms(picture, blank(kernel), cell, window, columns),
  );
  return Array.from({ length: kernel.height * kernel.width }, (_, tap) => patches.map((terms) => terms[tap]!.value));
}

/** Matrix times vector. Shapes [m][n], [n] → [m]. */
export function times(matrix: Grid, vector: readonly number[]): number[] {
  return matrix.map((row) => {
    if (row.length !== vector.length) throw new RangeError(`${row.length} columns, but ${vector.length} values`);
    return row.reduce((sum, entry, i) => sum + entry * vector[i]!, 0);
  });
}

/** Rows become columns. */
export function transposed(matrix: Grid): number[][] {
  return Array.from({ length: widthOf(matrix) }, (_, column) => matrix.map((row) => row[column]!));
}

function cellsOf(input: Size, kernel: Size, window: Window, columns: Window) {
  const height = fittedSize(input.height, { kernelSize: kernel.height, ...window });
  const width = fittedSize(input.width, { kernelSize: kernel.width, ...columns });
  return Array.from({ length: height * width }, (_, cell) => ({ row: Math.floor(cell / width), column: cell % width }));
}

function blank({ height, width }: Size): number[][] {
  return Array.from({ length: height }, () => Array.from({ length: width }, () => 0));
}
