/**
 * Convolution as the libraries mean it: cross-correlation, the kernel is not turned round.
 *
 *   y[c, i, j] = b[c] + Σ W[c, c′, a, b] · x[c′, is + ad − p, js + bd − p],  x = 0 outside
 *
 * Single channels are grids [H][W], images [C][H][W], weights [C_out][C_in/g][k_h][k_w]; a batch is one call an image.
 * The window is that of the rows and, unless another is given, of the columns too.
 *
 * Source: I. Goodfellow, Y. Bengio, A. Courville. Deep Learning, 2016, eq. 9.6; PyTorch, nn.Conv2d.
 */
import { fittedSize } from "./convolution-size.ts";
import { wholeNumber } from "./range.ts";
import type { Layer } from "./receptive-field.ts";

/** Rows of equal length, at least one cell. Shape [H][W]. */
export type Grid = readonly (readonly number[])[];

/** How a kernel moves along one axis. */
export type Window = Omit<Layer, "kernelSize">;

export interface Cell {
  row: number;
  column: number;
}

/** One product of an output cell's sum. The position is that of the input and may lie outside, where the value is 0. */
export interface Term extends Cell {
  /** Place in the kernel. */
  tap: Cell;
  weight: number;
  value: number;
  inside: boolean;
}

/** Every neighbour, no border. */
export const unitWindow: Window = { stride: 1, padding: 0, dilation: 1 };

/** The k_h·k_w products of one output cell, row by row. Their sum is the cell's value. */
export function cellTerms(picture: Grid, kernel: Grid, cell: Cell, window: Window, columns = window): Term[] {
  return kernel.flatMap((weights, a) => {
    const row = cell.row * window.stride - window.padding + a * window.dilation;
    return weights.map((weight, b) => {
      const column = cell.column * columns.stride - columns.padding + b * columns.dilation;
      const value = picture[row]?.[column];
      return { tap: { row: a, column: b }, row, column, weight, value: value ?? 0, inside: value !== undefined };
    });
  });
}

/** Shapes [H][W], [k_h][k_w] → [o_h][o_w]. Throws RangeError when the kernel does not fit. */
export function convolve2d(picture: Grid, kernel: Grid, window = unitWindow, columns = window): number[][] {
  const height = fittedSize(picture.length, { kernelSize: kernel.length, ...window });
  const width = fittedSize(widthOf(picture), { kernelSize: widthOf(kernel), ...columns });
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => sumOf(cellTerms(picture, kernel, { row, column }, window, columns))),
  );
}

/** Shapes [n], [k] → [o]. Throws RangeError when the kernel does not fit. */
export function convolve1d(signal: readonly number[], kernel: readonly number[], window = unitWindow): number[] {
  return convolve2d([signal], [kernel], unitWindow, window)[0]!;
}

/**
 * All channels, in g groups: output channel c sees the C_in/g inputs of its own group alone.
 * @param planes shape [C_in][H][W]
 * @param weights shape [C_out][C_in/g][k_h][k_w]
 * @param bias shape [C_out]; 0 when left out
 * @returns shape [C_out][o_h][o_w]
 * @throws RangeError when g does not divide both numbers of channels or the weights have another depth
 */
export function convolve(
  planes: readonly Grid[],
  weights: readonly (readonly Grid[])[],
  { window = unitWindow, groups = 1, bias }: { window?: Window; groups?: number; bias?: readonly number[] } = {},
): number[][][] {
  const depth = groupWidth("input", planes.length, groups);
  const width = groupWidth("output", weights.length, groups);
  return weights.map((filter, channel) => {
    if (filter.length !== depth) throw new RangeError(`filter ${channel} has depth ${filter.length}, not ${depth}`);
    const first = Math.floor(channel / width) * depth;
    const parts = filter.map((kernel, plane) => convolve2d(planes[first + plane]!, kernel, window));
    return added(parts, bias?.[channel] ?? 0);
  });
}

/** Channels of one side in one group. Throws RangeError when g does not divide them. */
export function groupWidth(side: "input" | "output", channels: number, groups: number): number {
  wholeNumber("groups", groups, 1);
  if (channels % groups === 0 && channels > 0) return channels / groups;
  throw new RangeError(`groups ${groups} must divide the ${channels} ${side} channels`);
}

/** Sum of grids of one shape, and a constant. */
export function added(parts: readonly Grid[], constant = 0): number[][] {
  return parts[0]!.map((cells, row) =>
    cells.map((_, column) => parts.reduce((sum, part) => sum + part[row]![column]!, constant)),
  );
}

/** @throws RangeError when there is no row or the rows differ in length */
export function widthOf(grid: Grid): number {
  const width = grid[0]?.length ?? 0;
  const other = grid.findIndex((cells) => cells.length !== width);
  if (other >= 0) throw new RangeError(`row ${other} has ${grid[other]!.length} cells, row 0 has ${width}`);
  return width;
}

function sumOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight, value }) => sum + weight * value, 0);
}
