/**
 * Zero-shot classification by attributes. A class is known by its description, a row of 0s and 1s; what the image shows
 * is known as one probability per attribute; attributes are taken to be independent given the image.
 *
 *   p(y|x) ∝ Π_m p(a_m = a_m^y | x) / p(a_m = a_m^y)
 *
 * Source: C. Lampert, H. Nickisch, S. Harmeling. Learning to Detect Unseen Object Classes by Between-Class Attribute
 * Transfer, CVPR 2009, eq. 2; the harmonic mean: Y. Xian et al., TPAMI 2019, arXiv:1707.00600, eq. 22.
 */
import { logSumExp } from "./softmax.ts";

export interface AttributePrediction {
  /** p(a_m = a_m^y | x) of each class and attribute. Shape [Y][M]. */
  factors: number[][];
  /** log of the product of factors over priors. Shape [Y]. */
  logScores: number[];
  /** Over the given classes, summing to 1. Shape [Y]. */
  posterior: number[];
}

/**
 * @param classes a_m^y, 0 or 1. Shape [Y][M], Y ≥ 1
 * @param present p(a_m = 1 | x), strictly between 0 and 1. Shape [M]
 * @param priors p(a_m = 1), strictly between 0 and 1. Shape [M]
 * @throws RangeError for no class, rows of another length, or a probability of 0 or 1
 */
export function attributePrediction(
  classes: readonly (readonly number[])[],
  present: readonly number[],
  priors: readonly number[],
): AttributePrediction {
  if (classes.length === 0) throw new RangeError("no class is described");
  if (priors.length !== present.length) throw new RangeError(`${present.length} attributes, ${priors.length} priors`);
  for (const probability of [...present, ...priors]) {
    if (!(probability > 0 && probability < 1)) {
      throw new RangeError(`a probability must be strictly between 0 and 1; it is ${probability}`);
    }
  }
  const factors = classes.map((row) => {
    if (row.length !== present.length) throw new RangeError(`${present.length} attributes, a class has ${row.length}`);
    return row.map((has, m) => likelihood(has, present[m]!));
  });
  const logScores = factors.map((row, y) =>
    row.reduce((sum, factor, m) => sum + Math.log(factor / likelihood(classes[y]![m]!, priors[m]!)), 0),
  );
  const all = logSumExp(logScores);
  return { factors, logScores, posterior: logScores.map((score) => Math.exp(score - all)) };
}

function likelihood(has: number, probability: number): number {
  return has === 1 ? probability : 1 - probability;
}

/** 2SU/(S + U), 0 where both are: low as soon as one is. Throws RangeError unless both are from 0 to 1. */
export function harmonicMean(seen: number, unseen: number): number {
  for (const accuracy of [seen, unseen]) {
    if (!(accuracy >= 0 && accuracy <= 1)) throw new RangeError(`an accuracy must be from 0 to 1; it is ${accuracy}`);
  }
  return seen + unseen === 0 ? 0 : (2 * seen * unseen) / (seen + unseen);
}
