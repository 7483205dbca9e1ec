import type { Extent } from "../../math/receptive-field.ts";
import type { Model } from "./model.ts";
import type { Row } from "./rows.ts";

/** Heights of picture and table, in pixels: what stands above the first row, a row, and what stands below the last. */
export const head = 96;
export const foot = 26;
export const singlePitch = 74;
export const stagePitch = 44;

/** A cell's side and distance at the usual scale. */
const usualCell = 19;
const usualStep = 27.6;
/** Below this many pixels a step, cells are drawn as bars. */
const leastStep = 7.5;
const margin = 36;

export interface Scale {
  /** Pixels of the screen for one of the input. */
  step: number;
  /** Side of a cell. */
  cell: number;
  /** Whether single cells can be told apart. */
  cells: boolean;
  /** From a position on the input to one in the picture; the field's centre stands in the middle. */
  x(position: number): number;
}

/** The whole field fits between the margins; small ones are not blown up. */
export function scaleOf({ field, layers }: Model, rows: readonly Row[], width: number): Scale {
  const step = Math.min(usualStep, (width - 2 * margin) / (field.last - field.first + 1));
  const middle = (field.first + field.last) / 2;
  return {
    step,
    cell: Math.min(usualCell, step * 0.7),
    cells: step >= leastStep && rows.length === layers.length + 1,
    x: (position) => round(width / 2 + (position - middle) * step),
  };
}

/** Position of a cell's centre on the input. */
export function centreOf({ fields }: Model, layer: number, cell: number): number {
  return fields[layer]!.centre + cell * fields[layer]!.jump;
}

/** Cells of a layer that stand in the picture whole. */
export function cellsInView({ fields, counts }: Model, layer: number, scale: Scale, width: number): Extent {
  const { centre, jump } = fields[layer]!;
  const position = (x: number) => (x - scale.x(0)) / scale.step;
  const inset = scale.cell / 2 + 1;
  return {
    first: Math.max(0, Math.ceil((position(inset) - centre) / jump)),
    last: Math.min(counts[layer]! - 1, Math.floor((position(width - inset) - centre) / jump)),
  };
}

/** Taps of one layer that lead from a reached cell to one before, padding included; both by their number. */
export function taps({ layers, reached }: Model, layer: number): { from: number; to: number }[] {
  const { kernelSize, stride, padding, dilation } = layers[layer - 1]!;
  const cells = reached[layer];
  if (!cells) return [];
  const found: { from: number; to: number }[] = [];
  for (const [index, count] of cells.paths.entries()) {
    if (count === 0) continue;
    const from = cells.first + index;
    for (let tap = 0; tap < kernelSize; tap++) found.push({ from, to: from * stride - padding + tap * dilation });
  }
  return found;
}

/** Cells of each layer up to the selected one that the field spans if padding counts as cells. */
export function spans({ layers, selected, cell }: Model): Extent[] {
  const found: Extent[] = [];
  let extent = { first: cell, last: cell };
  for (let layer = selected; layer >= 0; layer--) {
    found[layer] = extent;
    const before = layers[layer - 1];
    if (!before) break;
    const { kernelSize, stride, padding, dilation } = before;
    const first = extent.first * stride - padding;
    extent = { first, last: extent.last * stride - padding + dilation * (kernelSize - 1) };
  }
  return found;
}

/** Numbers in paths need no more digits than a screen shows. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
