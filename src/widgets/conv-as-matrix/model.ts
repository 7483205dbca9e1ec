import {
  type Cell,
  cellTerms,
  convolve2d,
  type Grid,
  type Term,
  unitWindow,
  type Window,
} from "../../math/convolution.ts";
import { type Size, tapCount, tapMatrix } from "../../math/convolution-matrix.ts";
import { fittedSize } from "../../math/convolution-size.ts";
import type { ParamValues } from "../kit/params.ts";
import { longest, type params } from "./params.ts";

export type Values = ParamValues<typeof params>;
export type Mode = Values["mode"];

export interface Model {
  mode: Mode;
  /** As shown: what does not go together is replaced, and told in `problems`. */
  n: number;
  k: number;
  s: number;
  p: number;
  /** Shapes [n] or [n][n] as a grid; a signal is a grid of one row. */
  input: Grid;
  kernel: Grid;
  output: Grid;
  /** Output cells along an axis. */
  o: number;
  /** Taps, row by row, where K holds a weight. Shape [outputs][inputs]. */
  taps: (number | undefined)[][];
  /** Places of K that hold a weight, and how many different weights there are. */
  entries: number;
  distinct: number;
  /** The row in question, its output cell, the products that are summed, and the sum. */
  row: number;
  cell: Cell;
  terms: Term[];
  value: number;
  problems: Problems;
}

export interface Problems {
  /** In 2-D there is room for so many rows. */
  n?: { asked: number; most: number };
  /** The kernel is larger than the padded input, or than what is drawn. */
  k?: { asked: number; padded: number; most: number };
  /** A window would lie on zeros alone. */
  p?: { asked: number; kernel: number; most: number };
  /** A list has another length than the sizes ask for. */
  x?: { count: number; needed: number };
  w?: { count: number; needed: number };
}

/** Everything the widget shows, from its state. */
export function model(values: Values): Model {
  const { mode, s } = values;
  const problems: Problems = {};
  const n = Math.min(values.n, longest[mode]);
  if (n < values.n) problems.n = { asked: values.n, most: n };
  const p = Math.min(values.p, values.k - 1);
  const most = mode === "1d" ? n + 2 * p : Math.min(longest["2d"], n + 2 * p);
  const k = Math.min(values.k, most);
  if (k < values.k) problems.k = { asked: values.k, padded: n + 2 * p, most };
  if (p < values.p) problems.p = { asked: values.p, kernel: values.k, most: p };
  const list = (name: "x" | "w", auto: readonly number[]) => {
    const given = values[name];
    if (given === null) return auto;
    if (given.length !== auto.length) problems[name] = { count: given.length, needed: auto.length };
    return auto.map((value, i) => given[i] ?? value);
  };
  const input = gridOf(list("x", defaultInput(mode, n)), n);
  const kernel = gridOf(list("w", defaultKernel(mode, k)), k);
  const [rows, columns] = windows(mode, { stride: s, padding: p, dilation: 1 });
  const output = convolve2d(input, kernel, rows, columns);
  const o = fittedSize(n, { kernelSize: k, ...columns });
  const taps = tapMatrix(sizeOf(input), sizeOf(kernel), rows, columns);
  const row = Math.min(values.row, taps.length - 1);
  const cell = { row: Math.floor(row / o), column: row % o };
  const terms = cellTerms(input, kernel, cell, rows, columns);
  const value = output[cell.row]![cell.column]!;
  return { mode, n, k, s, p, input, kernel, output, o, taps, ...tapCount(taps), row, cell, terms, value, problems };
}

/** 1, 2, 3, … for a signal; 0, 1, 2, … for a picture, in one digit. */
export function defaultInput(mode: Mode, n: number): number[] {
  return Array.from({ length: mode === "1d" ? n : n * n }, (_, i) => (mode === "1d" ? i + 1 : i % 10));
}

/** The ends' difference for a signal; numbered taps for a picture, in one digit. */
export function defaultKernel(mode: Mode, k: number): number[] {
  if (mode === "2d") return Array.from({ length: k * k }, (_, i) => i % 10);
  return Array.from({ length: k }, (_, i) => (i === 0 ? 1 : i === k - 1 ? -1 : 0));
}

/** A signal is neither padded nor moved down. */
export function windows(mode: Mode, window: Window): [rows: Window, columns: Window] {
  return [mode === "1d" ? unitWindow : window, window];
}

function gridOf(values: readonly number[], width: number): number[][] {
  return Array.from({ length: values.length / width }, (_, row) => values.slice(row * width, (row + 1) * width));
}

function sizeOf(grid: Grid): Size {
  return { height: grid.length, width: grid[0]!.length };
}
