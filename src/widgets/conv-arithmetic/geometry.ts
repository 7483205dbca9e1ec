import type { Extent } from "../../math/receptive-field.ts";
import type { Model } from "./model.ts";

/** Distance of the rows, input over output, and what stands below them, in pixels. */
export const rowPitch = 88;
export const foot = 22;
/** The whole input as a bar, over a part of it drawn large. */
export const bar = { y: 46, height: 14 };

/** Height of a row that is drawn as a bar. */
export const thickness = 18;

const usualPitch = 27.6;
/** Below this many pixels single cells can't be told apart, and are bars. */
const leastPitch = 7.5;
/** Up to this many cells the whole padded input is drawn as such; else as a bar, with a part of it as cells. */
const mostWhole = 32;
const margin = 36;
const labelRoom = 92;

export interface Scene {
  kind: "whole" | "part" | "bars";
  /** Pixels above the first row, and where the input's parts are measured. */
  head: number;
  sides: number;
  /** Pixels from cell to cell. */
  pitch: number;
  /** Left edge of a cell of the input; cells before 0 are padding. */
  x(cell: number): number;
  /** Cells of the padded input in the picture. */
  view: Extent;
  /** Output cells in the picture. */
  stops: Extent;
  /** The same for the bar of the whole input. */
  barPitch: number;
  barX(cell: number): number;
}

/** Pixels above the first row: room for dimension lines, and for the bar where there is one. */
export function headOf({ padded }: Model): number {
  return padded <= mostWhole ? 96 : 172;
}

export function sceneOf(model: Model, width: number): Scene {
  const { padded, effective, shown, unused, cell, output } = model;
  const right = unused > 0 ? labelRoom : margin;
  const head = headOf(model);
  const barPitch = Math.min(usualPitch, (width - 2 * 12) / padded);
  const barX = (at: number) => round((width - padded * barPitch) / 2 + (at + shown.p) * barPitch);
  const close = Math.min(usualPitch, (width - 2 * margin) / (effective + (output > 1 ? shown.s : 0)));
  if (padded <= mostWhole || close < leastPitch) {
    const pitch = Math.min(usualPitch, (width - margin - right) / padded);
    const start = (width - padded * pitch - (right - margin)) / 2;
    const x = (at: number) => round(start + (at + shown.p) * pitch);
    return {
      kind: pitch < leastPitch ? "bars" : "whole",
      head,
      sides: head - 62 + (rowPitch - Math.max(pitch, thickness)) / 2,
      pitch,
      x,
      view: { first: -shown.p, last: shown.i + shown.p - 1 },
      stops: { first: 0, last: output - 1 },
      barPitch: pitch,
      barX: x,
    };
  }
  const room = width / close;
  const middle = model.window.first + (effective + 1) / 2 + (cell < output - 1 ? shown.s / 2 : 0);
  const least = -shown.p - margin / close;
  const most = shown.i + shown.p + right / close - room;
  const start = Math.max(least, Math.min(most, middle - room / 2));
  const inView = (first: number, last: number) => ({
    first: Math.max(first, Math.floor(start)),
    last: Math.min(last, Math.ceil(start + room)),
  });
  const offset = centreOf(model, 0) - 0.5;
  return {
    kind: "part",
    head,
    sides: 34,
    pitch: close,
    x: (at) => round((at - start) * close),
    view: inView(-shown.p, shown.i + shown.p - 1),
    stops: {
      first: Math.max(0, Math.ceil((start - 1 - offset) / shown.s)),
      last: Math.min(output - 1, Math.floor((start + room - offset) / shown.s)),
    },
    barPitch,
    barX,
  };
}

/** Upper edge of a row: 0 is the input, 1 the output. */
export function rowTop({ head, pitch, kind }: Scene, row: number): number {
  return head + (row + 0.5) * rowPitch - (kind === "bars" ? thickness : pitch) / 2;
}

/** Middle of an output cell, over the middle of its window, in cells of the input. */
export function centreOf({ shown, effective }: Model, cell: number): number {
  return cell * shown.s - shown.p + effective / 2;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
