import { networkFlow } from "../../math/gradient-flow.ts";
import { histogram } from "../../math/histogram.ts";
import { deviation, momentFactor } from "../../math/initialization.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export type Values = ParamValues<typeof params>;
type Line = readonly (readonly [layer: number, power: number])[];

export interface Histogram {
  layer: number;
  /** Share of the units in each bin. */
  shares: readonly number[];
}

export interface Model {
  sigma: number;
  /** What theory multiplies the second moment by at each layer; for linear and ReLU layers. */
  factor: number | undefined;
  /** Root mean square of the activations, and of the gradient, as powers of ten relative to where they start. */
  forward: Line;
  backward: Line;
  theory: Line | undefined;
  /** Size of the last layer's activations and of the first layer's gradient. */
  forwardLeft: number;
  backwardLeft: number;
  histograms: readonly Histogram[];
}

export const range = { low: -12, high: 12 };
const bins = 24;
/** Histograms go from −3 to 3 deviations of the input. */
export const edge = 3;

export function model({ scheme, activation, L, n, seed }: Values): Model {
  const sigma = deviation(scheme, { in: n, out: n });
  const { norms, activations, hidden } = networkFlow({
    layers: L,
    width: n,
    activation,
    gain: sigma * Math.sqrt(n),
    residual: false,
    seed,
  });
  const factor =
    activation === "relu" || activation === "linear" ? momentFactor(n, sigma, activation === "relu") : undefined;
  const layers = [...new Set([0, 1, Math.round(L / 2), L])];
  return {
    sigma,
    factor,
    forward: activations.map((size, layer) => [layer, power(size / activations[0]!)] as const),
    backward: norms.map((size, layer) => [layer, power(size / norms.at(-1)!)] as const),
    theory:
      factor === undefined
        ? undefined
        : activations.map((_, layer) => [layer, power(Math.sqrt(factor ** layer))] as const),
    forwardLeft: activations.at(-1)! / activations[0]!,
    backwardLeft: norms[0]! / norms.at(-1)!,
    histograms: layers.map((layer) => ({ layer, shares: histogram(hidden[layer]!, -edge, edge, bins) })),
  };
}

function power(size: number): number {
  return Math.min(range.high, Math.max(range.low, Math.log10(size)));
}
