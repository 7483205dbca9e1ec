import { cellTerms, convolve2d, type Grid, type Term } from "../../math/convolution.ts";
import { fittedSize } from "../../math/convolution-size.ts";
import { zeroStuffed } from "../../math/dilation.ts";
import { span } from "../../math/receptive-field.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./params.ts";
import { type PresetId, presetIds, presets } from "./presets.ts";

export type Values = ParamValues<typeof params>;

/** A kernel that spans more than the padded input, and the least padding with which it fits. */
export interface DoesNotFit {
  padding: number;
  inputSize: number;
  dilation: number;
  needed: number;
  least: number;
  /** The largest dilation that fits with the padding asked for. */
  mostDilation: number;
}

export interface Model {
  inputSize: number;
  dilation: number;
  /** As asked for, and as shown. */
  askedPadding: number;
  padding: number;
  problem: DoesNotFit | undefined;
  preset: PresetId | undefined;
  view: Values["view"];
  input: Grid;
  kernel: Grid;
  /** With d − 1 zeros between the weights: k_e on a side. */
  stuffed: Grid;
  effectiveSize: number;
  output: Grid;
  outputSize: number;
  row: number;
  column: number;
  /** The nine products of the chosen cell, row by row. */
  terms: readonly Term[];
  /** Sums of the kernel's rows, and of all. */
  rowSums: readonly number[];
  value: number;
}

export const kernelSize = 3;

/** Everything the widget shows, from its state. */
export function model(values: Values): Model {
  const { i: inputSize, d: dilation, p: askedPadding, x, w, view } = values;
  const kernel = [w.slice(0, 3), w.slice(3, 6), w.slice(6)];
  const problem = doesNotFit(inputSize, dilation, askedPadding);
  const padding = problem?.least ?? askedPadding;
  const window = { stride: 1, padding, dilation };
  const layer = { kernelSize, ...window };
  const input = square(inputSize, x);
  const output = convolve2d(input, kernel, window);
  const outputSize = fittedSize(inputSize, layer);
  const middle = Math.floor((outputSize - 1) / 2);
  const row = Math.min(values.row ?? middle, outputSize - 1);
  const column = Math.min(values.column ?? middle, outputSize - 1);
  const terms = cellTerms(input, kernel, { row, column }, window);
  return {
    inputSize,
    dilation,
    askedPadding,
    padding,
    problem,
    preset: presetIds.find((id) => isPreset(id, values)),
    view,
    input,
    kernel,
    stuffed: zeroStuffed(kernel, dilation),
    effectiveSize: span(layer),
    output,
    outputSize,
    row,
    column,
    terms,
    rowSums: kernel.map((_, a) =>
      terms.filter(({ tap }) => tap.row === a).reduce((sum, { weight, value }) => sum + weight * value, 0),
    ),
    value: output[row]![column]!,
  };
}

function doesNotFit(inputSize: number, dilation: number, padding: number): DoesNotFit | undefined {
  const needed = span({ kernelSize, dilation, stride: 1, padding });
  const available = inputSize + 2 * padding;
  if (needed <= available) return undefined;
  const least = Math.ceil((needed - inputSize) / 2);
  return { padding, inputSize, dilation, needed, least, mostDilation: Math.floor((available - 1) / (kernelSize - 1)) };
}

function square(side: number, kind: Values["x"]): Grid {
  const middle = Math.floor((side * side) / 2);
  return Array.from({ length: side }, (_, row) =>
    Array.from({ length: side }, (_, column) => {
      const place = row * side + column;
      return kind === "ramp" ? place : Number(place === middle);
    }),
  );
}

function isPreset(id: PresetId, values: Values): boolean {
  return Object.entries(presets[id]).every(([name, value]) => String(values[name as keyof Values]) === String(value));
}
