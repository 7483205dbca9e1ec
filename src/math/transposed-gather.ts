/**
 * The second way to a transposed convolution: an ordinary one over the input with zeros put in. See
 * transposed-convolution.ts for the picture and the source.
 */
import {
  type Cell,
  cellTerms,
  convolve2d,
  type Grid,
  type Term,
  unitWindow,
  type Window,
  widthOf,
} from "./convolution.ts";
import {
  fittedTransposedSize,
  gatherPadding,
  type TransposedLayer,
  type TransposedWindow,
  unitTransposed,
} from "./transposed-convolution.ts";

/** An input value, a zero between two of them, the border of q, or the cells that output padding adds at the end. */
export type StuffedKind = "input" | "inserted" | "border" | "extra";

export interface StuffedCell {
  kind: StuffedKind;
  /** 0 unless the kind is "input". */
  value: number;
  /** Where the value stands in the input; only of kind "input". */
  source?: Cell;
}

/** The cells of one axis before any kernel: their kind, and of an input cell its place. Shape [(i−1)s + 1 + 2q + o_p]. */
export function stuffedAxis(inputSize: number, layer: TransposedLayer): { kind: StuffedKind; source?: number }[] {
  fittedTransposedSize(inputSize, layer);
  const border = gatherPadding(layer);
  const last = (inputSize - 1) * layer.stride;
  return Array.from({ length: last + 1 + 2 * border + layer.outputPadding }, (_, place) => {
    const at = place - border;
    if (at < 0) return { kind: "border" };
    if (at > last) return { kind: at > last + border ? "extra" : "border" };
    if (at % layer.stride !== 0) return { kind: "inserted" };
    return { kind: "input", source: at / layer.stride };
  });
}

/** The grid that the gather view's window moves over. A cell that is border along one axis is border. */
export function stuffedInput(picture: Grid, kernel: Grid, window: TransposedWindow, columns = window): StuffedCell[][] {
  const across = stuffedAxis(widthOf(picture), { kernelSize: widthOf(kernel), ...columns });
  return stuffedAxis(picture.length, { kernelSize: kernel.length, ...window }).map((down) =>
    across.map((along) => {
      if (down.source === undefined || along.source === undefined) {
        return { kind: outer.find((kind) => kind === down.kind || kind === along.kind) ?? "inserted", value: 0 };
      }
      const source = { row: down.source, column: along.source };
      return { kind: "input", value: picture[source.row]![source.column]!, source };
    }),
  );
}

/** The kernel turned by 180°. */
export function rotated(kernel: Grid): number[][] {
  return kernel.map((row) => [...row].reverse()).reverse();
}

/** By gather; equal to `transposeConvolve2d`. Throws RangeError as `fittedTransposedSize`. */
export function gatherTransposed2d(picture: Grid, kernel: Grid, window = unitTransposed, columns = window): number[][] {
  const stuffed = stuffedInput(picture, kernel, window, columns);
  return convolve2d(valuesOf(stuffed), rotated(kernel), gliding(window), gliding(columns));
}

/** The products of one output cell of the gather view; their positions are those of the stuffed grid. */
export function gatherTerms(
  picture: Grid,
  kernel: Grid,
  cell: Cell,
  window: TransposedWindow,
  columns = window,
): Term[] {
  const stuffed = valuesOf(stuffedInput(picture, kernel, window, columns));
  return cellTerms(stuffed, rotated(kernel), cell, gliding(window), gliding(columns));
}

const outer = ["extra", "border", "inserted"] as const satisfies readonly StuffedKind[];

/** Stride 1 and no padding of its own: the border is in the grid already. */
function gliding({ dilation }: Window): Window {
  return { ...unitWindow, dilation };
}

function valuesOf(stuffed: readonly (readonly StuffedCell[])[]): number[][] {
  return stuffed.map((row) => row.map(({ value }) => value));
}
