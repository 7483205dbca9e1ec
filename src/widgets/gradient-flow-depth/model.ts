import { activation, networkFlow } from "../../math/gradient-flow.ts";
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
}

export const range = { low: -20, high: 20 };
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
    };
  }
  const { gain, width, residual, seed } = values;
  const { norms, activations } = networkFlow({ layers: L, width, activation: name, gain, residual, seed });
  return {
    slope,
    factor,
    left: norms[0]! / norms.at(-1)!,
    gradient: powers(norms.map((norm) => norm / norms.at(-1)!)),
    forward: powers(activations.map((size) => size / activations[0]!)),
  };
}

function powers(sizes: readonly number[]): (readonly [number, number])[] {
  const { low, high } = range;
  return sizes.map((size, layer) => [layer, Math.min(high, Math.max(low, Math.log10(Math.abs(size))))] as const);
}
