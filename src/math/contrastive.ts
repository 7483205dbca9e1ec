/**
 * InfoNCE: which of K keys belongs to the query? A softmax cross-entropy over cosine similarities. K counts the
 * positive. Losses in nats.
 *
 *   ℓ = −log( e^{s₊/τ} / Σ_{i=1}^{K} e^{s_i/τ} ),   s_i = cos(q, k_i)
 *
 * Source: A. van den Oord, Y. Li, O. Vinyals. Representation Learning with Contrastive Predictive Coding,
 * arXiv:1807.03748, eq. 4; with cosine and temperature as in K. He et al. (MoCo), CVPR 2020, eq. 1; the pull of hard
 * negatives: F. Wang, H. Liu, CVPR 2021, eq. 4–5.
 */

import { dot } from "./dot.ts";
import { positive } from "./range.ts";
import { crossEntropy, crossEntropyGradient, softmax } from "./softmax.ts";

export type Vector = readonly number[];

export interface InfoNce {
  /** K, with the positive. */
  candidates: number;
  /** s_i, positive first, −1 … 1. */
  similarities: number[];
  /** s_i/τ. */
  logits: number[];
  /** p_i, summing to 1. */
  probabilities: number[];
  /** ℓ > 0 as soon as there is a negative. */
  loss: number;
  /** log K − ℓ: the bound on mutual information that one query gives. Negative when worse than guessing. */
  bound: number;
  /** ∂ℓ/∂s_i = (p_i − 1[i = +])/τ; sums to 0. */
  gradients: number[];
}

/** The derivatives of ℓ with respect to the vectors as they are given, before they are brought to length 1. */
export interface InfoNceGradient {
  query: number[];
  positive: number[];
  negatives: number[][];
}

/** a·b/(‖a‖‖b‖). Throws RangeError for a zero vector or unequal lengths. */
export function cosineSimilarity(a: Vector, b: Vector): number {
  if (a.length !== b.length) throw new RangeError(`vectors of ${a.length} and ${b.length} components`);
  const cosine = dot(unit(a), unit(b));
  return Math.max(-1, Math.min(1, cosine));
}

/** ∂cos(a, b)/∂a = (b̂ − cos·â)/‖a‖: at a right angle to a, so that only the direction of a is pulled. */
export function cosineGradient(a: Vector, b: Vector): number[] {
  const cosine = cosineSimilarity(a, b);
  const length = Math.hypot(...a);
  const from = unit(a);
  return unit(b).map((component, i) => (component - cosine * from[i]!) / length);
}

/**
 * @param temperature τ > 0
 * @throws RangeError for a zero vector, unequal lengths, or τ not above 0
 */
export function infoNce(
  query: Vector,
  positiveKey: Vector,
  negatives: readonly Vector[],
  temperature: number,
): InfoNce {
  positive("temperature", temperature);
  const similarities = [positiveKey, ...negatives].map((key) => cosineSimilarity(query, key));
  const loss = crossEntropy(similarities, 0, temperature);
  return {
    candidates: similarities.length,
    similarities,
    logits: similarities.map((similarity) => similarity / temperature),
    probabilities: softmax(similarities, temperature),
    loss,
    bound: Math.log(similarities.length) - loss,
    gradients: crossEntropyGradient(similarities, 0, temperature),
  };
}

/** By the chain rule through the cosines. A force is its opposite: the loss falls along it. Throws as `infoNce`. */
export function infoNceGradient(
  query: Vector,
  positiveKey: Vector,
  negatives: readonly Vector[],
  temperature: number,
): InfoNceGradient {
  const { gradients } = infoNce(query, positiveKey, negatives, temperature);
  const keys = [positiveKey, ...negatives];
  const [first, ...rest] = keys.map((key, i) => scaled(cosineGradient(key, query), gradients[i]!));
  const pulls = keys.map((key, i) => scaled(cosineGradient(query, key), gradients[i]!));
  return { query: total(pulls), positive: first!, negatives: rest };
}

/** log K: the loss of guessing, and the most that the bound on mutual information can reach. */
export function guessingLoss(candidates: number): number {
  return Math.log(candidates);
}

/**
 * Smallest and largest loss over all positions on the sphere, at s₊ = 1 and all others −1 and the other way round:
 * log(1 + (K − 1)e^{∓2/τ}).
 */
export function infoNceRange(candidates: number, temperature: number): { least: number; most: number } {
  const reach = 2 / positive("temperature", temperature);
  const negatives = Math.log(candidates - 1);
  return {
    least: Math.log1p(Math.exp(negatives - reach)),
    most: negatives + reach + Math.log1p(Math.exp(-negatives - reach)),
  };
}

/** Point of the unit circle; the angle in radians, anticlockwise as seen with the second axis up. */
export function circlePoint(angle: number): [number, number] {
  return [Math.cos(angle), Math.sin(angle)];
}

/** The part of a vector along the circle at `point`, per radian: how the loss changes as the point is turned. */
export function turning(point: Vector, gradient: Vector): number {
  return point[0]! * gradient[1]! - point[1]! * gradient[0]!;
}

export function unit(vector: Vector): number[] {
  const length = Math.hypot(...vector);
  if (!(length > 0 && Number.isFinite(length))) {
    throw new RangeError(`a vector must be finite and not zero; it is (${vector.join(", ")})`);
  }
  return vector.map((component) => component / length);
}

export function total(vectors: readonly Vector[]): number[] {
  return vectors[0]!.map((_, i) => vectors.reduce((sum, vector) => sum + vector[i]!, 0));
}

export function scaled(vector: Vector, by: number): number[] {
  return vector.map((component) => component * by);
}
