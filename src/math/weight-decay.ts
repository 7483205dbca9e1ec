import { positive, wholeNumber } from "./range.ts";

export const decayOptimizers = ["sgd", "momentum", "adam", "adamw"] as const;
export type DecayOptimizer = (typeof decayOptimizers)[number];

export interface DecayOptions {
  optimizer: DecayOptimizer;
  /** Learning rate η and decay λ. `sgd`, `momentum` and `adam` add λw to the gradient, `adamw` shrinks w by 1 − ηλ. */
  eta: number;
  lambda: number;
  /** Gradient of the loss without the penalty, of the same size at every step. */
  gradient: number;
  /** Whether its sign flips at each step: noise without a drift. */
  alternating?: boolean;
}

/** As in PyTorch: momentum 0.9, β₁ = 0.9, β₂ = 0.999, ϵ = 10⁻⁸. */
const [mu, beta1, beta2, epsilon] = [0.9, 0.9, 0.999, 1e-8];

/**
 * A single weight over some steps, the start included. Source: Loshchilov & Hutter 2019, alg. 1 and 2;
 * `torch.optim.SGD`, `Adam` (whose `weight_decay` is L2) and `AdamW`.
 */
export function decayed(start: number, steps: number, options: DecayOptions): number[] {
  const { optimizer, eta, lambda, alternating = false } = options;
  wholeNumber("steps", steps, 0);
  let [w, buffer, m, v] = [start, 0, 0, 0];
  const weights = [w];
  for (let t = 1; t <= steps; t += 1) {
    const gradient = alternating && t % 2 === 0 ? -options.gradient : options.gradient;
    const g = optimizer === "adamw" ? gradient : gradient + lambda * w;
    if (optimizer === "sgd") w -= eta * g;
    else if (optimizer === "momentum") {
      buffer = t === 1 ? g : mu * buffer + g;
      w -= eta * buffer;
    } else {
      m = beta1 * m + (1 - beta1) * g;
      v = beta2 * v + (1 - beta2) * g * g;
      if (optimizer === "adamw") w *= 1 - eta * lambda;
      w -= (eta * (m / (1 - beta1 ** t))) / (Math.sqrt(v / (1 - beta2 ** t)) + epsilon);
    }
    weights.push(w);
  }
  return weights;
}

/** Steps after which decay alone halves a weight, log 2 / −log(1 − ηλ). */
export function halfLife(eta: number, lambda: number): number {
  return Math.LN2 / -Math.log1p(-eta * lambda);
}

interface InvariantOptions {
  eta: number;
  lambda: number;
  /** ‖∇L‖ at ‖w‖ = 1. */
  gradient: number;
}

/**
 * Lengths of a weight vector under SGD with decay, where the loss does not depend on its length (a norm follows): the
 * gradient is then at right angles to w and ‖∇L‖ = g/‖w‖, so ‖w‖² ← (1 − ηλ)²‖w‖² + η²g²/‖w‖².
 * Source: van Laarhoven 2017, §3.
 * @returns steps + 1 lengths, the first included
 * @throws RangeError unless the first length is above 0
 */
export function normsUnderDecay(first: number, steps: number, { eta, lambda, gradient }: InvariantOptions): number[] {
  positive("the length", first);
  const norms = [first];
  for (let t = 0; t < wholeNumber("steps", steps, 0); t += 1) {
    const norm = norms.at(-1)!;
    norms.push(Math.hypot((1 - eta * lambda) * norm, (eta * gradient) / norm));
  }
  return norms;
}

/** The length at which both balance: ‖w‖⁴ = ηg²/(λ(2 − ηλ)). */
export function balancedNorm({ eta, lambda, gradient }: InvariantOptions): number {
  return ((eta * gradient ** 2) / (positive("lambda", lambda) * (2 - eta * lambda))) ** 0.25;
}
