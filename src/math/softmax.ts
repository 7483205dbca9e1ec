/**
 * Softmax and its cross-entropy, with natural logarithms (nats). Logits of −∞ stand for classes that are ruled out.
 * The largest logit is subtracted first, so that no exponential overflows.
 *
 * Source: I. Goodfellow, Y. Bengio, A. Courville. Deep Learning, 2016, sec. 4.1 and 6.2.2.3; temperature: G. Hinton et
 * al., arXiv:1503.02531, eq. 1.
 */
import { positive, wholeNumber } from "./range.ts";

/** log Σ e^z. −∞ when all logits are. Throws RangeError without logits or when one is NaN or +∞. */
export function logSumExp(logits: readonly number[]): number {
  const largest = largestOf(logits);
  if (largest === Number.NEGATIVE_INFINITY) return largest;
  return largest + Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - largest), 0));
}

/**
 * p_i = e^{z_i/τ} / Σ e^{z_j/τ}, summing to 1.
 * @param temperature τ > 0
 * @throws RangeError when τ is not above 0, or no logit is finite
 */
export function softmax(logits: readonly number[], temperature = 1): number[] {
  return logSoftmax(logits, temperature).map(Math.exp);
}

/** log p_i = z_i/τ − log Σ e^{z_j/τ}. Throws as `softmax`. */
export function logSoftmax(logits: readonly number[], temperature = 1): number[] {
  positive("temperature", temperature);
  const largest = largestOf(logits);
  if (largest === Number.NEGATIVE_INFINITY) throw new RangeError(ruledOut);
  // Subtracting before dividing keeps z/τ finite for any τ.
  const scaled = logits.map((logit) => (logit - largest) / temperature);
  const log = logSumExp(scaled);
  return scaled.map((logit) => logit - log);
}

/**
 * −log p_target, in nats, ≥ 0. Computed as log(1 + Σ_{i ≠ target} e^{(z_i − z_target)/τ}), which keeps its digits when
 * the answer is nearly certain: a loss of 1e−80 is not rounded to 0.
 * @param target class, from 0
 * @returns ∞ when the target is ruled out
 * @throws RangeError as `softmax`, or when there is no such class
 */
export function crossEntropy(logits: readonly number[], target: number, temperature = 1): number {
  wholeNumber("target", target, 0, logits.length - 1);
  positive("temperature", temperature);
  if (largestOf(logits) === Number.NEGATIVE_INFINITY) throw new RangeError(ruledOut);
  if (logits[target] === Number.NEGATIVE_INFINITY) return Number.POSITIVE_INFINITY;
  const others = logits.filter((_, i) => i !== target);
  if (others.length === 0) return 0;
  const ahead = others.map((logit) => Math.min((logit - logits[target]!) / temperature, Number.MAX_VALUE));
  const odds = logSumExp(ahead);
  return Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds)));
}

/** ∂(−log p_target)/∂z_i = (p_i − 1[i = target])/τ; sums to 0. Throws as `crossEntropy`. */
export function crossEntropyGradient(logits: readonly number[], target: number, temperature = 1): number[] {
  const loss = crossEntropy(logits, target, temperature);
  // p − 1 from the loss, again for the digits of a nearly certain answer.
  return softmax(logits, temperature).map((p, i) => (i === target ? Math.expm1(-loss) : p) / temperature);
}

const ruledOut = "every class is ruled out: all logits are −∞";

function largestOf(logits: readonly number[]): number {
  if (logits.length === 0) throw new RangeError("no logits");
  const wrong = logits.findIndex((logit) => !(logit < Number.POSITIVE_INFINITY));
  if (wrong >= 0) throw new RangeError(`logit ${wrong} must be a number below ∞; it is ${logits[wrong]}`);
  return Math.max(...logits);
}
