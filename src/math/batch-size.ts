import { positive, wholeNumber } from "./range.ts";

export type ScalingRule = "linear" | "sqrt";

/**
 * Learning rate for another batch size: η·B′/B (SGD, Goyal et al. 2017, §2.1) or η·√(B′/B) (Adam, Malladi et al. 2022,
 * who scale β₁, β₂ and ε along with it).
 * @throws RangeError unless all are > 0
 */
export function scaledRate(eta: number, from: number, to: number, rule: ScalingRule): number {
  const ratio = positive("the new batch size", to) / positive("the batch size", from);
  return positive("eta", eta) * (rule === "linear" ? ratio : Math.sqrt(ratio));
}

/**
 * Steps of one epoch; the last, smaller batch counts unless it is dropped.
 * @throws RangeError unless 1 ≤ batch ≤ samples, both whole
 */
export function stepsPerEpoch(samples: number, batch: number, dropLast = false): number {
  wholeNumber("the batch size", batch, 1, wholeNumber("samples", samples, 1));
  return dropLast ? Math.floor(samples / batch) : Math.ceil(samples / batch);
}

/** Rate while warming up: from the base rate in a straight line to the target, which holds from then on. */
export function warmupRate(epoch: number, base: number, target: number, epochs: number): number {
  return epoch >= epochs ? target : base + ((target - base) * epoch) / epochs;
}

/**
 * Variance in which SGD settles on a parabola of curvature a, with gradients of variance σ²/B:
 * Var = (1−ηa)² Var + η²σ²/B, so Var = ησ²/(B·a·(2−ηa)).
 * @throws RangeError unless 0 < ηa < 2: beyond, it does not settle
 */
export function steadyVariance(eta: number, curvature: number, variance: number, batch: number): number {
  const product = positive("eta", eta) * positive("the curvature", curvature);
  if (product >= 2) throw new RangeError(`eta times the curvature must be below 2; it is ${product}`);
  return (eta * variance) / (positive("the batch size", batch) * curvature * (2 - product));
}

/**
 * Steps and examples to a given loss, as multiples of the least possible: S/S_min = 1 + B_noise/B and
 * E/E_min = 1 + B/B_noise. Source: McCandlish et al. 2018, eq. 2.11.
 */
export function costOfBatch(batch: number, noiseScale: number): { steps: number; examples: number } {
  const ratio = positive("the batch size", batch) / positive("the noise scale", noiseScale);
  return { steps: 1 + 1 / ratio, examples: 1 + ratio };
}

/** Every example alike, as in one large batch; or every micro-batch alike, however few examples it has. */
export type Averaging = "examples" | "batches";

/**
 * What each example counts when micro-batches of the given sizes are accumulated, in their order: 1/B of all B examples,
 * or 1/(m·nⱼ) when the means of the m micro-batches are averaged. The weights sum to 1.
 * @throws RangeError unless all sizes are whole and ≥ 1
 */
export function accumulationWeights(sizes: readonly number[], averaging: Averaging): number[] {
  const all = sizes.reduce((sum, size) => sum + wholeNumber("the size of a micro-batch", size, 1), 0);
  return sizes.flatMap((size) => Array(size).fill(averaging === "examples" ? 1 / all : 1 / (sizes.length * size)));
}

/**
 * Loss (or any entry of the gradient) after accumulation, from that of each example.
 * @throws RangeError unless the sizes add up to the number of values
 */
export function accumulated(values: readonly number[], sizes: readonly number[], averaging: Averaging): number {
  const weights = accumulationWeights(sizes, averaging);
  wholeNumber("the number of values", values.length, weights.length, weights.length);
  return values.reduce((sum, value, i) => sum + weights[i]! * value, 0);
}
