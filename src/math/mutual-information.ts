/**
 * What InfoNCE can tell about mutual information: I(X; Y) ≥ log K − L, and never more than log K. In nats.
 *
 * Source: A. van den Oord et al., arXiv:1807.03748, sec. 2.3 and appendix A.1; B. Poole et al. On Variational Bounds of
 * Mutual Information, ICML 2019, sec. 2.3.
 */
import { wholeNumber } from "./range.ts";

/** I(X; Y) = −½ log(1 − ρ²) of two Gaussian variables with correlation −1 < ρ < 1. */
export function gaussianInformation(correlation: number): number {
  if (!(Math.abs(correlation) < 1)) throw new RangeError(`correlation must lie between −1 and 1; it is ${correlation}`);
  return 0 - 0.5 * Math.log1p(-(correlation ** 2));
}

/** log K − L. Negative for a loss worse than guessing. */
export function informationBound(loss: number, candidates: number): number {
  return Math.log(wholeNumber("K", candidates, 2)) - loss;
}

/** The most that K candidates, the positive among them, can show of an information: min(I, log K). */
export function informationCeiling(information: number, candidates: number): number {
  return Math.min(information, Math.log(wholeNumber("K", candidates, 2)));
}

/** The correlation from which on K candidates no longer suffice: I(ρ) = log K at ρ = √(1 − 1/K²). */
export function ceilingCorrelation(candidates: number): number {
  return Math.sqrt(1 - wholeNumber("K", candidates, 2) ** -2);
}
