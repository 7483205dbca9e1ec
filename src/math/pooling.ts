import { positive, wholeNumber } from "./range.ts";
import type { Extent } from "./receptive-field.ts";

/** Rows of one channel. */
export type FeatureMap = readonly (readonly number[])[];

/**
 * Mean over all cells, z = (1/HW) Σ x. Its gradient gives every cell 1/(HW) of what arrives.
 * Source: Lin, Chen & Yan 2014 (Network in Network), §3.2.
 */
export function globalAveragePool(map: FeatureMap): number {
  const cells = map.flat();
  return cells.reduce((sum, value) => sum + value, 0) / positive("the number of cells", cells.length);
}

/**
 * Generalised mean, ((1/HW) Σ xᵖ)^(1/p): the average at p = 1, towards the maximum as p grows.
 * @throws RangeError when a cell is negative or p < 1
 */
export function generalisedMeanPool(map: FeatureMap, p: number): number {
  if (!(p >= 1)) throw new RangeError(`p must be at least 1; it is ${p}`);
  const cells = map.flat();
  const least = Math.min(...cells);
  if (least < 0) throw new RangeError(`every cell must be ≥ 0; the least is ${least}`);
  // Scaled by the maximum, so that no power overflows.
  const most = Math.max(...cells);
  if (most === 0) return 0;
  return most * (cells.reduce((sum, value) => sum + (value / most) ** p, 0) / cells.length) ** (1 / p);
}

/**
 * Class activation map M = Σ_c w_c F_c. Its mean is the score without the bias: the linear layer and the average
 * change places. Source: Zhou et al. 2016, eq. 1–2.
 */
export function classActivationMap(maps: readonly FeatureMap[], weights: readonly number[]): number[][] {
  const [first = []] = maps;
  return first.map((row, i) =>
    row.map((_, j) => maps.reduce((sum, map, c) => sum + (weights[c] ?? 0) * (map[i]?.[j] ?? 0), 0)),
  );
}

/**
 * Bins of adaptive pooling from `input` cells to `output`: ⌊iH/o⌋ to ⌈(i+1)H/o⌉ − 1. They may overlap
 * (`torch.nn.AdaptiveAvgPool1d`).
 */
export function adaptiveBins(input: number, output: number): Extent[] {
  wholeNumber("the input length", input, 1);
  wholeNumber("the output length", output, 1);
  return Array.from({ length: output }, (_, i) => ({
    first: Math.floor((i * input) / output),
    last: Math.ceil(((i + 1) * input) / output) - 1,
  }));
}

/** Means over `output`×`output` adaptive bins of a map [H][W] (`torch.nn.AdaptiveAvgPool2d`); at 1 the average of all cells. */
export function adaptiveAveragePool(map: FeatureMap, output: number): number[][] {
  const across = adaptiveBins(map[0]?.length ?? 0, output);
  return adaptiveBins(map.length, output).map((rows) =>
    across.map((columns) =>
      globalAveragePool(map.slice(rows.first, rows.last + 1).map((row) => row.slice(columns.first, columns.last + 1))),
    ),
  );
}

/** What each cell receives when 1 arrives at every bin: 1/(cells of the bin), summed over the bins that it is in. */
export function adaptiveAverageGradient(map: FeatureMap, output: number): number[][] {
  // A bin is a product of two intervals, and so is the sum over bins.
  const along = (cells: number) => {
    const bins = adaptiveBins(cells, output);
    return Array.from({ length: cells }, (_, i) =>
      bins.reduce((sum, { first, last }) => (first <= i && i <= last ? sum + 1 / (last - first + 1) : sum), 0),
    );
  };
  const [down, across] = [along(map.length), along(map[0]?.length ?? 0)];
  return down.map((share) => across.map((other) => share * other));
}

/** What each cell receives from the maximum: 1 at the largest, the first one of equals, 0 elsewhere. */
export function maximumGradient(map: FeatureMap): number[][] {
  const cells = map.flat();
  let left = cells.indexOf(Math.max(...cells));
  return map.map((row) => row.map(() => (left-- === 0 ? 1 : 0)));
}

/**
 * ∂z/∂x of the generalised mean z: (x/z)^(p−1)/(HW). Where every cell is 0 there is no derivative, and 0 is given.
 * @throws RangeError as `generalisedMeanPool`
 */
export function generalisedMeanGradient(map: FeatureMap, p: number): number[][] {
  const mean = generalisedMeanPool(map, p);
  const count = map.flat().length;
  return map.map((row) => row.map((value) => (mean === 0 ? 0 : (value / mean) ** (p - 1) / count)));
}

/** Weights and biases of fully connected layers of these widths, one after the other. */
export function denseParameters(...widths: readonly number[]): number {
  return widths.slice(1).reduce((sum, width, i) => sum + width * ((widths[i] ?? 0) + 1), 0);
}
