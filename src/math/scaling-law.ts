/**
 * Scaling laws of language models: the training loss from parameters and tokens, in nats per token.
 *
 *   L(N, D) = E + A/N^α + B/D^β,   C ≈ 6ND
 *
 * Source: J. Hoffmann et al. Training Compute-Optimal Large Language Models, NeurIPS 2022, arXiv:2203.15556, eq. 2, 4 and
 * 10; a second fit of the same data: T. Besiroglu et al., arXiv:2404.10102. C ≈ 6ND: J. Kaplan et al., arXiv:2001.08361,
 * sec. 2.1.
 */
import { positive } from "./range.ts";

export interface LossLaw {
  /** Loss that no model of the family gets below, nats per token. */
  E: number;
  A: number;
  B: number;
  alpha: number;
  beta: number;
}

/** Approach 3 as printed, with rounded exponents. */
export const chinchilla: LossLaw = { E: 1.69, A: 406.4, B: 410.7, alpha: 0.34, beta: 0.28 };
export const replication: LossLaw = { E: 1.8172, A: 482.01, B: 2085.43, alpha: 0.3478, beta: 0.3658 };

export interface PredictedLoss {
  /** L, and what too few parameters and too few tokens add to E. */
  loss: number;
  ofParameters: number;
  ofTokens: number;
}

/** @throws RangeError unless N and D are above 0 */
export function predictedLoss(parameters: number, tokens: number, law: LossLaw = chinchilla): PredictedLoss {
  const ofParameters = law.A / positive("N", parameters) ** law.alpha;
  const ofTokens = law.B / positive("D", tokens) ** law.beta;
  return { loss: law.E + ofParameters + ofTokens, ofParameters, ofTokens };
}

/** C = 6ND FLOPs: two per weight and token forwards, four backwards. */
export function trainingFlops(parameters: number, tokens: number): number {
  return 6 * positive("N", parameters) * positive("D", tokens);
}

/**
 * N and D that make the loss least at C = 6ND: N = G·(C/6)^{β/(α+β)} with G = (αA/βB)^{1/(α+β)}.
 * @throws RangeError unless C is above 0
 */
export function computeOptimal(flops: number, law: LossLaw = chinchilla): { parameters: number; tokens: number } {
  const { A, B, alpha, beta } = law;
  const product = positive("C", flops) / 6;
  const parameters = ((alpha * A) / (beta * B)) ** (1 / (alpha + beta)) * product ** (beta / (alpha + beta));
  return { parameters, tokens: product / parameters };
}
