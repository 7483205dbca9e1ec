/**
 * NT-Xent: every one of 2N views looks for its partner among the other 2N − 1. Rows 2k and 2k + 1 are the two views of
 * image k. Losses in nats.
 *
 *   ℓ_{i,j} = −log( e^{s_ij/τ} / Σ_{k ≠ i} e^{s_ik/τ} ),   L = (1/2N) Σ_k (ℓ_{2k,2k+1} + ℓ_{2k+1,2k})
 *
 * The positive stays in the denominator; only the view's similarity to itself is left out.
 *
 * Source: T. Chen et al. A Simple Framework for Contrastive Learning of Visual Representations, ICML 2020, eq. 1 and
 * algorithm 1.
 */
import { cosineGradient, cosineSimilarity, scaled, total, type Vector } from "./contrastive.ts";
import { positive, wholeNumber } from "./range.ts";
import { crossEntropy, crossEntropyGradient, softmax } from "./softmax.ts";

export interface NtXent {
  /** s_ij with 1 on the diagonal; symmetric. Shape [2N][2N]. */
  similarities: number[][];
  /** Row i: the softmax over the others; 0 on the diagonal. Shape [2N][2N]; no longer symmetric. */
  probabilities: number[][];
  /** ℓ of each view for its partner. Shape [2N]. */
  losses: number[];
  /** Their mean. */
  loss: number;
}

/** The other view of the same image. */
export function partner(view: number): number {
  return view % 2 === 0 ? view + 1 : view - 1;
}

/**
 * @param views shape [2N][D], N ≥ 1
 * @param temperature τ > 0
 * @throws RangeError for an odd number of views, a zero vector, unequal lengths, or τ not above 0
 */
export function ntXent(views: readonly Vector[], temperature: number): NtXent {
  positive("temperature", temperature);
  if (views.length < 2 || views.length % 2 !== 0) {
    throw new RangeError(`views must come in pairs, at least one; there are ${views.length}`);
  }
  const similarities = views.map((a) => views.map((b) => cosineSimilarity(a, b)));
  const rows = similarities.map(withoutSelf);
  const losses = rows.map((row, i) => crossEntropy(row, partner(i), temperature));
  return {
    similarities,
    probabilities: rows.map((row) => softmax(row, temperature)),
    losses,
    loss: losses.reduce((sum, loss) => sum + loss, 0) / losses.length,
  };
}

/**
 * ∂L/∂z_i, with respect to the vectors as given. A view is pulled twice by each other one: as the one that looks and as
 * one that is looked at. Shape [2N][D]. Throws as `ntXent`.
 */
export function ntXentGradient(views: readonly Vector[], temperature: number): number[][] {
  const { similarities } = ntXent(views, temperature);
  const slopes = similarities.map((row, i) => crossEntropyGradient(withoutSelf(row, i), partner(i), temperature));
  return views.map((view, i) => {
    const pulls = views.map((other, k) =>
      scaled(
        i === k ? view.map(() => 0) : cosineGradient(view, other),
        (slopes[i]![k]! + slopes[k]![i]!) / views.length,
      ),
    );
    return total(pulls);
  });
}

/** log(2N − 1): the loss when all similarities are equal. */
export function ntXentUniform(images: number): number {
  return Math.log(2 * wholeNumber("images", images, 1) - 1);
}

/** log(1 + (2N − 2)e^{−2/τ}): no arrangement goes below it. */
export function ntXentLeast(images: number, temperature: number): number {
  return Math.log1p((2 * wholeNumber("images", images, 1) - 2) * Math.exp(-2 / positive("temperature", temperature)));
}

function withoutSelf(row: readonly number[], i: number): number[] {
  return row.map((similarity, k) => (k === i ? Number.NEGATIVE_INFINITY : similarity));
}
