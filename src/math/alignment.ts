/**
 * Alignment and uniformity: the two forces of contrastive learning. Features are brought to length 1.
 *
 *   L_align = E ‖f(x) − f(x⁺)‖²,   L_uniform = log E e^{−2‖f(x) − f(y)‖²}
 *
 * Source: T. Wang, P. Isola. Understanding Contrastive Representation Learning through Alignment and Uniformity on the
 * Hypersphere, ICML 2020, arXiv:2005.10242, sec. 4.1 and fig. 5.
 */
import { cosineSimilarity, type Vector } from "./contrastive.ts";

/** ‖a − b‖² = 2 − 2cos of unit vectors, 0 … 4. Throws RangeError for a cosine outside −1 … 1. */
export function squaredDistance(cosine: number): number {
  if (!(cosine >= -1 && cosine <= 1)) throw new RangeError(`a cosine must be from −1 to 1; it is ${cosine}`);
  return 2 - 2 * cosine;
}

/** Mean squared distance of the positive pairs, 0 … 4. */
export function alignmentLoss(pairs: readonly (readonly [Vector, Vector])[]): number {
  return pairs.reduce((sum, [a, b]) => sum + squaredDistance(cosineSimilarity(a, b)), 0) / pairs.length;
}

/** Over all pairs of different samples, as the paper's code; 0 when all features are one point. At least two. */
export function uniformityLoss(features: readonly Vector[]): number {
  const kernels = features.flatMap((a, i) =>
    features.slice(i + 1).map((b) => Math.exp(-2 * squaredDistance(cosineSimilarity(a, b)))),
  );
  return Math.log(kernels.reduce((sum, kernel) => sum + kernel, 0) / kernels.length);
}
