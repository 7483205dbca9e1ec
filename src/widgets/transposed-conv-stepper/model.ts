import { type Cell, cellTerms, type Grid, unitWindow } from "../../math/convolution.ts";
import { fittedSize } from "../../math/convolution-size.ts";
import { span } from "../../math/receptive-field.ts";
import {
  gatherPadding,
  type Stamp,
  stampOf,
  transposeConvolve2d,
  transposedOutputSize,
} from "../../math/transposed-convolution.ts";
import { rotated, type StuffedCell, stuffedInput } from "../../math/transposed-gather.ts";
import type { ParamValues } from "../kit/params.ts";
import type { Field, params } from "./params.ts";
import { type PresetId, presetIds, presets, type Setting } from "./presets.ts";
import { squareOf } from "./values.ts";

export type Values = ParamValues<typeof params>;

/** A value that the others rule out, and the nearest that they allow, which the picture shows. */
export type Problem =
  | { kind: "output-padding"; field: "op"; asked: number; shown: number; most: number }
  | { kind: "no-output"; field: "p"; asked: number; shown: number; size: number };

/** One product of the chosen cell. */
export interface Part {
  input: Cell;
  tap: Cell;
  weight: number;
  value: number;
}

export interface Model {
  /** The numbers asked for, and those that the picture shows. */
  asked: Setting;
  shown: Setting;
  problem: Problem | undefined;
  preset: PresetId | undefined;
  view: Values["view"];
  /** False: the second view without turning the kernel, which gives other numbers. */
  turned: boolean;
  /** o, q, and the cells of the input with zeros put in, without a border. */
  outputSize: number;
  border: number;
  spread: number;
  /** What a convolution of the same k, s, p, d makes of the output: i again, unless o_p is s or more. */
  back: number;
  input: Grid;
  kernel: Grid;
  /** The kernel as the second view has it. */
  window: Grid;
  /** Input with zeros and border, for the second view. */
  stuffed: readonly (readonly StuffedCell[])[];
  /** Stamps, or cells of the output. */
  steps: number;
  step: number;
  /** False: everything is done. */
  stepping: boolean;
  /** The stamp put last, while stepping. */
  stamp: { input: Cell; products: readonly Stamp[] } | undefined;
  /** How many stamps lie on each cell so far, from cell −p on. */
  counts: Grid;
  /** Cells computed so far; undefined where none is yet. */
  output: readonly (readonly (number | undefined)[])[];
  cell: Cell;
  parts: readonly Part[];
  /** The chosen cell so far, and what it is in the end if all is done right. */
  sum: number;
  right: number;
}

/** Everything the widget shows, from its state. */
export function model(values: Values): Model {
  const asked = settingOf(values);
  const problem = problemOf(asked);
  const shown = problem ? allowed(asked) : asked;
  const turned = values.view === "scatter" || values.turned;
  const { inputSize } = shown;
  const input = squareOf(inputSize, values.x);
  const kernel = squareOf(shown.kernelSize, values.w);
  const outputSize = transposedOutputSize(inputSize, shown);

  const steps = values.view === "scatter" ? inputSize ** 2 : outputSize ** 2;
  const step = Math.min(values.step ?? steps, steps);
  const stepping = step < steps;
  const stamps = values.view === "scatter" ? step : inputSize ** 2;
  const middle = Math.floor((outputSize - 1) / 2) * (outputSize + 1);
  const number = values.view === "insert" && stepping ? step - 1 : (values.cell ?? middle);
  const cell = cellAt(Math.min(number, outputSize ** 2 - 1), outputSize);

  // Going over the kernel unturned is the same as stamping it turned.
  const done = transposeConvolve2d(only(input, stamps), turned ? kernel : rotated(kernel), shown);
  const stuffed = stuffedInput(input, kernel, shown);
  const window = turned ? rotated(kernel) : kernel;
  const parts = partsOf(stuffed, window, cell, shown, turned).filter(
    (part) => part.input.row * inputSize + part.input.column < stamps,
  );
  const last = cellAt(step - 1, inputSize);
  return {
    asked,
    shown,
    problem,
    preset: presetIds.find((id) => sameSetting(presets[id], asked)),
    view: values.view,
    turned,
    outputSize,
    border: gatherPadding(shown),
    spread: (inputSize - 1) * shown.stride + 1,
    back: fittedSize(outputSize, shown),
    input,
    kernel,
    window,
    stuffed,
    steps,
    step,
    stepping,
    stamp:
      values.view === "scatter" && stepping
        ? { input: last, products: stampOf(input, kernel, last, shown) }
        : undefined,
    counts: stampCounts(shown, stamps, outputSize),
    output:
      values.view === "insert"
        ? done.map((row, i) => row.map((value, j) => (i * outputSize + j < step ? value : undefined)))
        : done,
    cell,
    parts,
    sum: parts.reduce((sum, { weight, value }) => sum + weight * value, 0),
    right: transposeConvolve2d(input, kernel, shown)[cell.row]![cell.column]!,
  };
}

/** Number of a cell, row by row. */
export function numberOf({ row, column }: Cell, width: number): number {
  return row * width + column;
}

function cellAt(number: number, width: number): Cell {
  return { row: Math.floor(number / width), column: number % width };
}

const names = {
  i: "inputSize",
  k: "kernelSize",
  s: "stride",
  p: "padding",
  d: "dilation",
  op: "outputPadding",
} as const satisfies Record<Field, keyof Setting>;

/** The number that a field's control stands for. */
export function fieldOf(setting: Setting, field: Field): number {
  return setting[names[field]];
}

function settingOf(values: Values): Setting {
  const setting: Setting = { ...presets[values.preset] };
  for (const field of Object.keys(names) as Field[]) setting[names[field]] = values[field] ?? setting[names[field]];
  return setting;
}

function problemOf(asked: Setting): Problem | undefined {
  const shown = allowed(asked);
  if (shown.outputPadding !== asked.outputPadding) {
    const most = shown.outputPadding;
    return { kind: "output-padding", field: "op", asked: asked.outputPadding, shown: most, most };
  }
  if (shown.padding === asked.padding) return undefined;
  const size = transposedOutputSize(asked.inputSize, asked);
  return { kind: "no-output", field: "p", asked: asked.padding, shown: shown.padding, size };
}

/** Output padding below the larger of stride and dilation, and no more padding than leaves one cell. */
function allowed(asked: Setting): Setting {
  const outputPadding = Math.min(asked.outputPadding, Math.max(asked.stride, asked.dilation) - 1);
  const full = transposedOutputSize(asked.inputSize, { ...asked, padding: 0, outputPadding });
  return { ...asked, outputPadding, padding: Math.min(asked.padding, Math.floor((full - 1) / 2)) };
}

function sameSetting(a: Setting, b: Setting): boolean {
  return Object.values(names).every((name) => a[name] === b[name]);
}

/** The input with its first values only, the others 0. */
function only(input: Grid, count: number): Grid {
  return input.map((row, i) =>
    row.map((value, j) => (numberOf({ row: i, column: j }, row.length) < count ? value : 0)),
  );
}

/** The products under the window that come from the input; zeros add nothing. Taps are those of the kernel itself. */
function partsOf(
  stuffed: Model["stuffed"],
  window: Grid,
  cell: Cell,
  { kernelSize, dilation }: Setting,
  turned: boolean,
): Part[] {
  const grid = stuffed.map((row) => row.map(({ value }) => value));
  const own = (tap: number) => (turned ? kernelSize - 1 - tap : tap);
  return cellTerms(grid, window, cell, { ...unitWindow, dilation }).flatMap(({ row, column, tap, weight, value }) => {
    const input = stuffed[row]?.[column]?.source;
    return input ? [{ input, tap: { row: own(tap.row), column: own(tap.column) }, weight, value }] : [];
  });
}

/** Cells before 0 that padding cut off are counted too: shape [p + max(o, full − p)], the same both ways. */
function stampCounts(setting: Setting, stamps: number, outputSize: number): number[][] {
  const { inputSize, kernelSize, stride, dilation, padding } = setting;
  const side = Math.max((inputSize - 1) * stride + span(setting), outputSize + padding);
  const counts = Array.from({ length: side }, () => Array.from({ length: side }, () => 0));
  for (let number = 0; number < stamps; number++) {
    const { row, column } = cellAt(number, inputSize);
    for (let a = 0; a < kernelSize; a++) {
      for (let b = 0; b < kernelSize; b++) counts[row * stride + a * dilation]![column * stride + b * dilation]! += 1;
    }
  }
  return counts;
}
