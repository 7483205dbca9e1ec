import { sigmoid } from "./activations.ts";
import { dot } from "./dot.ts";
import { mulberry32 } from "./random.ts";
import { positive, wholeNumber } from "./range.ts";

/** Inverted dropout scales what is kept while training; the original scales everything while testing. */
export type DropoutForm = "inverted" | "original";

/** @throws RangeError unless 0 ≤ p < 1: at 1 nothing would be left to scale */
function dropProbability(p: number): number {
  if (p >= 0 && p < 1) return p;
  throw new RangeError(`p must be from 0 to below 1; it is ${p}`);
}

/** `n` independent bits, 1 with probability 1 − p; the same for the same generator state. */
export function dropoutMask(n: number, p: number, random: () => number): number[] {
  dropProbability(p);
  return Array.from({ length: n }, () => (random() < p ? 0 : 1));
}

/**
 * Activations while training, x̃ᵢ = mᵢxᵢ/(1−p), or mᵢxᵢ in the original form. The gradient passes the same mask and
 * scale: ∂L/∂xᵢ is `dropout(∂L/∂x̃, mask, p)`. Source: Srivastava et al. 2014, §4; inverted as `torch.nn.Dropout`.
 * @param p probability of being dropped, 0 ≤ p < 1
 */
export function dropout(
  x: readonly number[],
  mask: readonly number[],
  p: number,
  form: DropoutForm = "inverted",
): number[] {
  const scale = form === "inverted" ? 1 / (1 - dropProbability(p)) : 1;
  return x.map((value, i) => value * (mask[i] ?? 0) * scale);
}

/** Activations while testing: unchanged, or (1−p)xᵢ in the original form. */
export function dropoutAtTest(x: readonly number[], p: number, form: DropoutForm = "inverted"): number[] {
  const scale = form === "inverted" ? 1 : 1 - dropProbability(p);
  return x.map((value) => value * scale);
}

/** Variance of one activation under inverted dropout, x²p/(1−p); of the original form, x²p(1−p). */
export function dropoutVariance(x: number, p: number, form: DropoutForm = "inverted"): number {
  dropProbability(p);
  return form === "inverted" ? (x * x * p) / (1 - p) : x * x * p * (1 - p);
}

/**
 * DropBlock: how often a square is dropped at a place that has room for it, γ = p/b² · H²/(H − b + 1)², so that about a
 * share p of the cells goes; a little less, as squares overlap. Source: Ghiasi, Lin & Le 2018, eq. 1.
 * @param side H, of a square map
 * @param block b, of the squares, from 1 to H
 */
export function blockDropRate(p: number, side: number, block: number): number {
  if (wholeNumber("the block", block, 1) > wholeNumber("the side", side, 1))
    throw new RangeError(`the block must be at most ${side}; it is ${block}`);
  return Math.min(1, ((dropProbability(p) / block ** 2) * side ** 2) / (side - block + 1) ** 2);
}

/** One map of bits, row by row: 0 in every dropped square. Squares lie wholly inside the map. */
export function blockMask(side: number, p: number, block: number, random: () => number): number[] {
  const rate = blockDropRate(p, side, block);
  const mask = Array.from({ length: side ** 2 }, () => 1);
  const corners = side - block + 1;
  for (let corner = 0; corner < corners ** 2; corner += 1) {
    if (random() >= rate) continue;
    const [row, column] = [Math.floor(corner / corners), corner % corners];
    for (let cell = 0; cell < block ** 2; cell += 1)
      mask[(row + Math.floor(cell / block)) * side + column + (cell % block)] = 0;
  }
  return mask;
}

/** Means of an activation over the first 1, 2, … `draws` masks. */
export function runningMeans(
  x: readonly number[],
  p: number,
  form: DropoutForm,
  draws: number,
  seed: number,
): number[][] {
  const random = mulberry32(seed);
  const sums = x.map(() => 0);
  return Array.from({ length: draws }, (_, t) => {
    const kept = dropout(x, dropoutMask(x.length, p, random), p, form);
    return kept.map((value, i) => {
      sums[i] = (sums[i] ?? 0) + value;
      return (sums[i] ?? 0) / (t + 1);
    });
  });
}

/** One thinned net: its sum before the output, its output, and how likely its mask is. */
export interface ThinnedNet {
  z: number;
  out: number;
  chance: number;
}

export interface DropoutEnsemble {
  /** By the mask read as a binary number, the first input its lowest digit; 1 is kept. */
  nets: readonly ThinnedNet[];
  /** Output of the whole net, weights as they are: what is used when testing. */
  whole: number;
  /** Mean of the outputs of all 2ⁿ thinned nets, weighted by their probability. */
  arithmetic: number;
  /** Normalised geometric mean, for outputs that are a probability: ∏qᵐ/(∏qᵐ + ∏(1−q)ᵐ). */
  geometric: number | undefined;
}

/**
 * All 2ⁿ masks of one unit with n inputs, output φ(w·x̃). For a linear output the whole net is the arithmetic mean, for
 * a logistic one the normalised geometric mean. Source: Goodfellow et al. 2016, §7.12; Hinton et al. 2012.
 */
export function dropoutEnsemble(
  weights: readonly number[],
  x: readonly number[],
  p: number,
  output: "linear" | "relu" | "sigmoid",
): DropoutEnsemble {
  positive("the number of inputs", x.length);
  const phi = {
    linear: (s: number) => s,
    relu: (s: number) => Math.max(0, s),
    sigmoid,
  }[output];
  const nets = Array.from({ length: 2 ** x.length }, (_, code): ThinnedNet => {
    const mask = x.map((_, i) => (code >> i) & 1);
    const z = dot(weights, dropout(x, mask, p));
    return { z, out: phi(z), chance: mask.reduce((product, bit) => product * (bit ? 1 - p : p), 1) };
  });
  const mean = (of: (out: number) => number) => nets.reduce((sum, { out, chance }) => sum + chance * of(out), 0);
  const logOdds = () => mean(Math.log) - mean((out) => Math.log(1 - out));
  return {
    nets,
    whole: phi(dot(weights, x)),
    arithmetic: mean((out) => out),
    geometric: output === "sigmoid" ? sigmoid(logOdds()) : undefined,
  };
}

/**
 * Variance in training over that in testing, of what inverted dropout passes on and of any weighted sum of it:
 * (1 + pμ²)/(1−p), for independent inputs. A batch normalisation right after remembers the variance of training.
 * Source: X. Li et al. 2019, whose p is the probability of being kept.
 * @param mean μ, of the inputs, in their standard deviations
 */
export function varianceShift(p: number, mean: number): number {
  return (1 + dropProbability(p) * mean ** 2) / (1 - p);
}
