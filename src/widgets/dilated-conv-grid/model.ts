import { coverage, gapSequence, griddingRule, parallelCoverage2d, touchedCount } from "../../math/dilation.ts";
import { span } from "../../math/receptive-field.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./params.ts";
import { type PresetId, presetIds, presetKernel, presets } from "./presets.ts";

export type Values = ParamValues<typeof params>;

/** One line of the path tree: the input, a layer of the stack, or a branch. */
export interface Level {
  /** Paths from the output to each cell of its extent; 0 is not touched. */
  counts: readonly number[];
  /** Input cells left of its first cell; halves where the kernel is even. */
  inset: number;
  /** Cells that a path to the chosen column leads through. */
  through: readonly boolean[];
  /** Taps up to the level above it (a branch's: up to the input), by their places in the extents. */
  taps: readonly { from: number; to: number }[];
}

export interface Model {
  mode: Values["mode"];
  /** As asked for, and as shown: branches need a centre, so the kernel is odd there. */
  askedKernel: number;
  kernelSize: number;
  rates: readonly number[];
  preset: PresetId | undefined;
  /** k_e of each layer. */
  spans: readonly number[];
  /** Receptive field after layers 0 … n; of branches, the widest of the first l. */
  fields: readonly number[];
  size: number;
  /** Along one axis, counts and how many are touched. */
  counts: readonly number[];
  touched: number;
  /** Of size². */
  touched2d: number;
  /** Paths to a cell of the square. */
  countAt(row: number, column: number): number;
  most: number;
  row: number;
  column: number;
  levels: readonly Level[];
  /** M₁ … M_n; of a stack of kernels of 3, for which the formula is made. */
  gaps: readonly number[] | undefined;
  commonFactor: number;
}

/** Wider fields are drawn along one axis only. */
export const mostSquare = 255;

/** Everything the widget shows, from its state. */
export function model({ mode, k, d: rates, row, column }: Values): Model {
  const kernelSize = mode === "parallel" && k % 2 === 0 ? k + 1 : k;
  const spans = rates.map((dilation) => span({ kernelSize, dilation, stride: 1, padding: 0 }));
  const fields = [1];
  for (const each of spans) fields.push(mode === "stack" ? fields.at(-1)! + each - 1 : Math.max(fields.at(-1)!, each));
  const size = fields.at(-1)!;
  const branches =
    mode === "parallel"
      ? parallelCoverage2d(
          kernelSize,
          rates.map((rate) => [rate]),
        )
      : undefined;
  const counts = branches ? axisOf(kernelSize, rates, size) : coverage(kernelSize, rates);
  const touched = touchedCount(counts);
  const countAt = (y: number, x: number) => (branches ? branches[y]![x]! : counts[y]! * counts[x]!);
  const most = branches ? Math.max(...branches.map((line) => Math.max(...line))) : Math.max(...counts) ** 2;
  const middle = Math.floor((size - 1) / 2);
  const chosenColumn = Math.min(column ?? middle, size - 1);
  return {
    mode,
    askedKernel: k,
    kernelSize,
    rates,
    preset: presetIds.find((id) => kernelSize === presetKernel && isPreset(id, mode, rates)),
    spans,
    fields,
    size,
    counts,
    touched,
    touched2d: branches ? touchedCount(branches.flat()) : touched ** 2,
    countAt,
    most,
    row: Math.min(row ?? middle, size - 1),
    column: chosenColumn,
    levels:
      mode === "stack"
        ? stackLevels(kernelSize, rates, chosenColumn)
        : branchLevels(kernelSize, rates, counts, chosenColumn),
    gaps: mode === "stack" && kernelSize === 3 ? gapSequence(rates) : undefined,
    commonFactor: griddingRule(kernelSize, rates).commonFactor,
  };
}

/** What the two conditions of HDC say, and what counting says. */
export type Verdict =
  | { kind: "parallel" }
  | { kind: "other-kernel" }
  | { kind: "one-layer"; holes: number }
  | { kind: "passes" }
  /** Both conditions hold and cells are missed: the first rate is not 1. */
  | { kind: "passes-with-holes"; holes: number }
  | { kind: "fails"; gap: boolean; factor: boolean; holes: number };

export function verdict({ mode, gaps, rates, commonFactor, size, touched }: Model): Verdict {
  const holes = size - touched;
  if (mode === "parallel") return { kind: "parallel" };
  if (!gaps) return { kind: "other-kernel" };
  if (rates.length === 1) return { kind: "one-layer", holes };
  const gap = gaps[1]! > 3;
  const factor = commonFactor > 1;
  if (gap || factor) return { kind: "fails", gap, factor, holes };
  return holes > 0 ? { kind: "passes-with-holes", holes } : { kind: "passes" };
}

function isPreset(id: PresetId, mode: Values["mode"], rates: readonly number[]): boolean {
  const preset = presets[id];
  return preset.mode === mode && preset.rates.join() === rates.join();
}

/** The row through the centre of branches in one dimension. */
function axisOf(kernelSize: number, rates: readonly number[], size: number): number[] {
  const counts = Array.from({ length: size }, () => 0);
  for (const rate of rates) {
    for (let tap = 0; tap < kernelSize; tap++) counts[(size - 1) / 2 + (tap - (kernelSize - 1) / 2) * rate]! += 1;
  }
  return counts;
}

function stackLevels(kernelSize: number, rates: readonly number[], column: number): Level[] {
  const all = coverage(kernelSize, rates);
  const levels: Level[] = [inputLevel(all, column)];
  for (const [i, rate] of rates.entries()) {
    const above = levels[i]!;
    const counts = coverage(kernelSize, rates.slice(i + 1));
    const taps = counts.flatMap((count, from) =>
      count === 0 ? [] : Array.from({ length: kernelSize }, (_, tap) => ({ from, to: from + tap * rate })),
    );
    const through = counts.map(() => false);
    for (const { from, to } of taps) if (above.through[to]) through[from] = true;
    levels.push({ counts, inset: (all.length - counts.length) / 2, through, taps });
  }
  return levels;
}

function branchLevels(
  kernelSize: number,
  rates: readonly number[],
  counts: readonly number[],
  column: number,
): Level[] {
  const input = inputLevel(counts, column);
  const inset = (counts.length - 1) / 2;
  const branches = rates.map((rate): Level => {
    const taps = Array.from({ length: kernelSize }, (_, tap) => ({
      from: 0,
      to: inset + (tap - (kernelSize - 1) / 2) * rate,
    }));
    return { counts: [1], inset, through: [taps.some(({ to }) => input.through[to])], taps };
  });
  return [input, ...branches];
}

function inputLevel(counts: readonly number[], column: number): Level {
  return { counts, inset: 0, through: counts.map((count, i) => count > 0 && i === column), taps: [] };
}
