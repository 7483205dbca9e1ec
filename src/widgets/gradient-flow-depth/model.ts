import { activation, networkFlow } from "../../math/gradient-flow.ts";
import { histogram } from "../../math/histogram.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export type Values = ParamValues<typeof params>;

export interface Model {
  /** φ′(z) and what one layer multiplies by, of the chain. */
  slope: number;
  factor: number;
  /** Size of the gradient at the input, where it is 1 at the output. */
  left: number;
  /** log₁₀ of the gradient's size at layers 0 … L, within the picture. */
  gradient: readonly (readonly [layer: number, power: number])[];
  /** Of the activations on the way forth; of a network only. */
  forward: readonly (readonly [layer: number, power: number])[] | undefined;
  /** φ′ of all units, in the first, a middle and the last layer; of a network only. */
  slopes: readonly { layer: number; shares: readonly number[] }[] | undefined;
  /** Mean of φ′² over all units and layers of a network. */
  meanSquare: number | undefined;
  /** What a wide plain network multiplies the gradient by at each layer, g·√(mean φ′²), and the line of it. */
  expected: number | undefined;
  theory: readonly (readonly [layer: number, power: number])[] | undefined;
}

export const range = { low: -20, high: 20 };
/** Of the histograms of φ′: GELU's goes a little below 0 and above 1. */
export const slopeRange = { low: -0.25, high: 1.25 };
const bins = 30;
/** Powers of ten within which training works. */
export const healthy = { low: -3, high: 3 };

export function model(values: Values): Model {
  const { mode, L, w, z, activation: name } = values;
  const slope = activation[name].slope(z);
  const factor = w * slope;
  if (mode === "chain") {
    const at = (layer: number) => factor ** (L - layer);
    return {
      slope,
      factor,
      left: at(0),
      gradient: powers(Array.from({ length: L + 1 }, (_, l) => at(l))),
      forward: undefined,
      slopes: undefined,
      meanSquare: undefined,
      expected: undefined,
      theory: undefined,
    };
  }
  const { gain, width, residual, norm: layerNorm, seed } = values;
  const flow = networkFlow({ layers: L, width, activation: name, gain, residual, layerNorm, seed });
  const { norms, activations, slopes } = flow;
  const { low, high } = slopeRange;
  const squares = slopes.map((layer) => layer.reduce((sum, slope) => sum + slope ** 2, 0) / width);
  const meanSquare = squares.reduce((sum, square) => sum + square, 0) / L;
  const expected = residual || layerNorm ? undefined : gain * Math.sqrt(meanSquare);
  return {
    slope,
    factor,
    left: norms[0]! / norms.at(-1)!,
    gradient: powers(norms.map((norm) => norm / norms.at(-1)!)),
    forward: powers(activations.map((size) => size / activations[0]!)),
    slopes: [...new Set([1, Math.ceil(L / 2), L])].map((layer) => ({
      layer,
      shares: histogram(slopes[layer - 1]!, low, high, bins),
    })),
    meanSquare,
    expected,
    theory: expected === undefined ? undefined : powers(norms.map((_, layer) => expected ** (L - layer))),
  };
}

function powers(sizes: readonly number[]): (readonly [number, number])[] {
  const { low, high } = range;
  return sizes.map((size, layer) => [layer, Math.min(high, Math.max(low, Math.log10(Math.abs(size))))] as const);
}
