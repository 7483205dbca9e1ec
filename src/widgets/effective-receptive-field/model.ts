import { effectiveDeviation, effectiveField } from "../../math/effective-field.ts";

export interface Model {
  /** Exact share of each pixel. */
  weights: Float64Array;
  /** The theoretical field, in pixels. */
  size: number;
  /** Standard deviation σ, in pixels. */
  sigma: number;
  /** Width of ±2σ as a part of the theoretical field. */
  share: number;
  /** Share of the weights on pixels whose centre is within ±2σ. */
  within: number;
}

/** `n` layers of stride 1 with `k` equal weights. */
export function model({ n, k }: { n: number; k: number }): Model {
  const weights = effectiveField(n, k);
  const sigma = effectiveDeviation(n, k);
  const middle = (weights.length - 1) / 2;
  const within = weights.reduce((sum, weight, i) => (Math.abs(i - middle) <= 2 * sigma ? sum + weight : sum), 0);
  return { weights, size: weights.length, sigma, share: (4 * sigma) / weights.length, within };
}
