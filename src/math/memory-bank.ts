/**
 * Instance discrimination with a memory bank: every image is a class of its own, and the features stored for the images
 * take the place of class weights. All vectors are brought to length 1. Losses in nats.
 *
 *   P(i|v) = e^{v_i·v/τ} / Z,   Z = Σ_{j=1}^{n} e^{v_j·v/τ},   h(i, v) = P(i|v) / (P(i|v) + m/n)
 *
 * Source: Z. Wu, Y. Xiong, S. Yu, D. Lin. Unsupervised Feature Learning via Non-Parametric Instance Discrimination, CVPR
 * 2018, arXiv:1805.01978, eq. 2–10; the mixed update: the released code, lib/NCEAverage.py.
 */
import { cosineSimilarity, scaled, total, unit, type Vector } from "./contrastive.ts";
import { positive, wholeNumber } from "./range.ts";
import { crossEntropy, logSumExp, softmax } from "./softmax.ts";

export interface InstanceProbabilities {
  /** v_j·v of the unit vectors, −1 … 1. Shape [n]. */
  similarities: number[];
  /** Z, the n-way normaliser; ∞ where it overflows. */
  normaliser: number;
  /** P(j|v), summing to 1. Shape [n]. */
  probabilities: number[];
  /** −log P(j|v). Shape [n]. */
  losses: number[];
}

/**
 * @param bank shape [n][D], n ≥ 1
 * @param feature shape [D]
 * @param temperature τ > 0
 * @throws RangeError for an empty bank, a zero vector, unequal lengths, or τ not above 0
 */
export function instanceProbabilities(
  bank: readonly Vector[],
  feature: Vector,
  temperature: number,
): InstanceProbabilities {
  if (bank.length === 0) throw new RangeError("the memory bank is empty");
  positive("temperature", temperature);
  const similarities = bank.map((entry) => cosineSimilarity(entry, feature));
  return {
    similarities,
    normaliser: Math.exp(logSumExp(similarities.map((similarity) => similarity / temperature))),
    probabilities: softmax(similarities, temperature),
    losses: similarities.map((_, i) => crossEntropy(similarities, i, temperature)),
  };
}

/**
 * h = P/(P + m·P_n) with P_n = 1/n: the probability that a sample came from the data, where m noise samples come with
 * each one of the data. 1/(1 + m) at P = 1/n.
 * @param probability P, 0 ≤ P ≤ 1
 * @throws RangeError when n or m is not a whole number ≥ 1
 */
export function dataPosterior(probability: number, instances: number, noiseSamples: number): number {
  // Each operation is monotone in floating point, so that the posterior rises with P; P/(P + m/n) rounds otherwise.
  return 1 / (1 + wholeNumber("m", noiseSamples, 1) / wholeNumber("n", instances, 1) / probability);
}

/** −log h(data) − Σ log(1 − h(noise)): the NCE loss of one image and its m noise samples, from their P. */
export function nceLoss(data: number, noise: readonly number[], instances: number): number {
  const posterior = (probability: number) => dataPosterior(probability, instances, noise.length);
  return noise.reduce((sum, probability) => sum - Math.log1p(-posterior(probability)), -Math.log(posterior(data)));
}

/** (n/m) Σ e^{s_k/τ}: Z from the similarities of m entries that were drawn at random. */
export function estimatedNormaliser(similarities: readonly number[], instances: number, temperature: number): number {
  positive("temperature", temperature);
  const sum = similarities.reduce((all, similarity) => all + Math.exp(similarity / temperature), 0);
  return (instances / similarities.length) * sum;
}

/**
 * The entry after its image was visited: (μ·old + (1 − μ)·feature), brought to length 1. μ = 0 replaces it.
 * @param momentum 0 ≤ μ < 1
 * @throws RangeError when the mixture is zero: opposite vectors at μ = 1/2
 */
export function updatedEntry(old: Vector, feature: Vector, momentum: number): number[] {
  if (!(momentum >= 0 && momentum < 1)) throw new RangeError(`momentum must be from 0 to below 1; it is ${momentum}`);
  const mixed = total([scaled(unit(old), momentum), scaled(unit(feature), 1 - momentum)]);
  if (Math.hypot(...mixed) < 1e-12) throw new RangeError("the sum is zero and has no direction");
  return unit(mixed);
}

/** ‖new − old‖² of the unit vectors = 2 − 2cos, 0 … 4: what the proximal term weighs with λ. */
export function proximalPenalty(old: Vector, feature: Vector): number {
  return 2 - 2 * cosineSimilarity(old, feature);
}
