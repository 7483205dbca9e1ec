import { wholeNumber } from "./range.ts";

/** What a BN layer remembers of training, for one channel. */
export interface RunningStatistics {
  mean: number;
  variance: number;
}

/** A fresh layer's. */
export const freshStatistics: RunningStatistics = { mean: 0, variance: 1 };

/**
 * One training step's update: (1−ρ)·old + ρ·new, the variance by the unbiased estimate m/(m−1)·σ². ρ is PyTorch's
 * `momentum`; Keras calls 1−ρ so. Source: Ioffe & Szegedy 2015, alg. 2, as in `torch.nn.BatchNorm1d`.
 * @param variance of the batch, biased
 * @param m values per channel, at least 2: of one value the unbiased variance is undefined, and PyTorch raises an error
 * @throws RangeError unless m ≥ 2 and 0 ≤ ρ ≤ 1
 */
export function updated(
  running: RunningStatistics,
  mean: number,
  variance: number,
  m: number,
  rho: number,
): RunningStatistics {
  wholeNumber("m", m, 2);
  if (!(rho >= 0 && rho <= 1)) throw new RangeError(`rho must be from 0 to 1; it is ${rho}`);
  return {
    mean: (1 - rho) * running.mean + rho * mean,
    variance: (1 - rho) * running.variance + (rho * variance * m) / (m - 1),
  };
}

export interface Affine {
  gamma: number;
  beta: number;
  epsilon: number;
}

/** In testing: a fixed line, the same for every sample. */
export function evaluated(x: number, { mean, variance }: RunningStatistics, { gamma, beta, epsilon }: Affine): number {
  return (gamma * (x - mean)) / Math.sqrt(variance + epsilon) + beta;
}

/** Weight and bias that do the work of a linear layer (w, b) and the BN after it, in testing. */
export function folded(w: number, b: number, { mean, variance }: RunningStatistics, { gamma, beta, epsilon }: Affine) {
  const scale = gamma / Math.sqrt(variance + epsilon);
  return { weight: scale * w, bias: scale * (b - mean) + beta };
}
