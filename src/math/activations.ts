import { positive } from "./range.ts";

export interface Activation {
  value(x: number): number;
  /** Derivative; at a kink the one that libraries use. */
  slope(x: number): number;
}

/** λ and α of SELU: Klambauer et al. 2017, eq. 14. */
export const selu = { scale: 1.0507009873554805, alpha: 1.6732632423543772 };

export interface ActivationParameters {
  /** Slope of Leaky ReLU to the left. */
  leak: number;
  /** Where ELU tends to, −α. */
  alpha: number;
  /** Sharpness of softplus, > 0. */
  beta: number;
}

export const activationNames = [
  "sigmoid",
  "tanh",
  "relu",
  "leaky",
  "elu",
  "selu",
  "gelu",
  "silu",
  "softplus",
  "mish",
  "hardswish",
] as const;
export type ActivationName = (typeof activationNames)[number];

/**
 * Elementwise activations and their derivatives. Sources: ReLU — Nair & Hinton 2010; Leaky — Maas et al. 2013; ELU —
 * Clevert et al. 2016, eq. 16; SELU — Klambauer et al. 2017, eq. 2; GELU — Hendrycks & Gimpel 2016; SiLU — Elfwing et
 * al. 2017; Mish — Misra 2019, eq. 1; hard-swish — Howard et al. 2019, §5.2.
 * @throws RangeError unless β > 0
 */
export function activations({ leak, alpha, beta }: ActivationParameters): Readonly<Record<ActivationName, Activation>> {
  positive("beta", beta);
  const elu = (a: number, scale = 1): Activation => ({
    value: (x) => scale * (x > 0 ? x : a * Math.expm1(x)),
    slope: (x) => scale * (x > 0 ? 1 : a * Math.exp(x)),
  });
  return {
    sigmoid: { value: sigmoid, slope: (x) => sigmoid(x) * sigmoid(-x) },
    tanh: { value: Math.tanh, slope: (x) => 1 - Math.tanh(x) ** 2 },
    relu: { value: (x) => Math.max(0, x), slope: (x) => (x > 0 ? 1 : 0) },
    leaky: { value: (x) => (x > 0 ? x : leak * x), slope: (x) => (x > 0 ? 1 : leak) },
    elu: elu(alpha),
    selu: elu(selu.alpha, selu.scale),
    gelu: {
      value: (x) => x * normalCdf(x),
      slope: (x) => normalCdf(x) + (x * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI),
    },
    silu: { value: (x) => x * sigmoid(x), slope: (x) => sigmoid(x) * (1 + x * sigmoid(-x)) },
    softplus: { value: (x) => softplus(beta * x) / beta, slope: (x) => sigmoid(beta * x) },
    mish: {
      value: (x) => x * Math.tanh(softplus(x)),
      slope: (x) => Math.tanh(softplus(x)) + x * (1 - Math.tanh(softplus(x)) ** 2) * sigmoid(x),
    },
    hardswish: {
      value: (x) => (x * Math.min(6, Math.max(0, x + 3))) / 6,
      slope: (x) => (x < -3 ? 0 : x > 3 ? 1 : x / 3 + 0.5),
    },
  };
}

/** log(1 + eˣ), without overflow. */
function softplus(x: number): number {
  return Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)));
}

/** 1/(1 + e⁻ˣ), without overflow. */
export function sigmoid(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}

/** The argument of the tanh in the approximation of Φ: √(2/π)(x + 0.044715x³). */
export function tanhArgument(x: number): number {
  return Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3);
}

/**
 * What GELU multiplies x with, from 0 to 1: Φ(x), and two approximations of it, ½(1 + tanh(√(2/π)(x + 0.044715x³))) as
 * GPT-2 and BERT compute it, and σ(1.702x). Source: Hendrycks & Gimpel 2016, §2.
 */
export const geluGates = {
  exact: normalCdf,
  // ½(1 + tanh u) is σ(2u), which keeps its digits where tanh u is nearly −1.
  tanh: (x: number) => sigmoid(2 * tanhArgument(x)),
  sigmoid: (x: number) => sigmoid(1.702 * x),
} as const;

export type GeluApproximation = Exclude<keyof typeof geluGates, "exact">;

/** By how much an approximated GELU is too large at x; the same at −x. */
export function geluError(by: GeluApproximation, x: number): number {
  // On the left, where no gate is near 1 and digits are kept.
  const left = -Math.abs(x);
  return left * (geluGates[by](left) - geluGates.exact(left));
}

/** Where on x ≥ 0 an approximated GELU is furthest off, to about 10⁻⁶; beyond 6 every error is below 10⁻³. */
export function worstGeluError(by: GeluApproximation): { x: number; error: number } {
  const size = (x: number) => Math.abs(geluError(by, x));
  const grid = Array.from({ length: 601 }, (_, i) => i / 100);
  let worst = grid.reduce((most, x) => (size(x) > size(most) ? x : most));
  for (let step = 0.005; step > 1e-7; step /= 2) {
    for (const next of [worst - step, worst + step]) if (size(next) > size(worst)) worst = next;
  }
  return { x: worst, error: geluError(by, worst) };
}

/**
 * Φ(x), the standard normal distribution, to about 10⁻¹⁵: a series for |x| < 3, a continued fraction beyond.
 * Source: Abramowitz & Stegun, 26.2.11 and 26.2.14.
 */
export function normalCdf(x: number): number {
  const z = Math.abs(x);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let tail: number;
  if (z < 3) {
    let term = z;
    let sum = z;
    for (let n = 1; n < 60; n += 1) {
      term *= (z * z) / (2 * n + 1);
      sum += term;
    }
    tail = 0.5 - density * sum;
  } else {
    let fraction = 0;
    for (let n = 80; n > 0; n -= 1) fraction = n / (z + fraction);
    tail = density / (z + fraction);
  }
  return x > 0 ? 1 - tail : tail;
}

/**
 * Φ(b/σ_z): for which part of its inputs a unit's pre-activation z = b + w·x is positive, when the entries of x are
 * independent and standard normal, so that z is normal with mean b. It is also ReLU's mean slope.
 * @param bias b
 * @param deviation σ_z = ‖w‖ > 0
 * @throws RangeError unless deviation > 0 and finite
 */
export function activeShare(bias: number, deviation: number): number {
  return normalCdf(bias / positive("deviation", deviation));
}
