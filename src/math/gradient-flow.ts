import { mulberry32, normal } from "./random.ts";
import { positive, wholeNumber } from "./range.ts";

export const chainActivations = ["sigmoid", "tanh", "relu", "gelu", "linear"] as const;
export type ChainActivation = (typeof chainActivations)[number];

/** Value and slope of an activation. ReLU's slope at 0 is 0, as libraries have it. */
export const activation: Readonly<Record<ChainActivation, (z: number) => { value: number; slope: number }>> = {
  sigmoid: (z) => {
    const value = 1 / (1 + Math.exp(-z));
    return { value, slope: value * (1 - value) };
  },
  tanh: (z) => {
    const value = Math.tanh(z);
    return { value, slope: 1 - value * value };
  },
  relu: (z) => (z > 0 ? { value: z, slope: 1 } : { value: 0, slope: 0 }),
  gelu: (z) => {
    const cdf = normalCdf(z);
    return { value: z * cdf, slope: cdf + (z * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI) };
  },
  linear: (z) => ({ value: z, slope: 1 }),
};

/**
 * Product over L scalar layers of the same weight and the same pre-activation, (w·φ′(z))^L.
 * Source: Pascanu, Mikolov & Bengio 2013, §2.1, for a scalar.
 */
export function chainGradient(layers: number, weight: number, z: number, name: ChainActivation): number {
  return (weight * activation[name](z).slope) ** wholeNumber("layers", layers, 0);
}

/**
 * Scales a gradient down to norm c, keeping its direction: g·min(1, c/(‖g‖ + 10⁻⁶)) (`clip_grad_norm_`).
 * Source: Pascanu, Mikolov & Bengio 2013, alg. 1; the 10⁻⁶ is PyTorch's.
 */
export function clipByNorm(g: readonly number[], c: number): number[] {
  const scale = Math.min(1, positive("c", c) / (Math.hypot(...g) + 1e-6));
  return g.map((value) => value * scale);
}

/** Cuts every component to −c … c: the direction changes. */
export function clipByValue(g: readonly number[], c: number): number[] {
  positive("c", c);
  return g.map((value) => Math.min(c, Math.max(-c, value)));
}

export interface NetworkFlow {
  /** ‖∂L/∂h‖ at the input and after each layer, of a loss that pulls on every output alike. */
  norms: readonly number[];
  /** Root mean square of the activations there. */
  activations: readonly number[];
}

export interface NetworkOptions {
  layers: number;
  width: number;
  activation: ChainActivation;
  /** Deviation of a weight times √width: 1 is LeCun's, √2 He's. */
  gain: number;
  /** Adds each layer's input to its output. */
  residual: boolean;
  seed: number;
}

/**
 * A random fully connected network, once forward and once back: h ← φ(Wh), or h ← h + φ(Wh). Inputs and the gradient at
 * the output are standard normal, so with a healthy network both keep their size.
 */
export function networkFlow({ layers, width, activation: name, gain, residual, seed }: NetworkOptions): NetworkFlow {
  wholeNumber("layers", layers, 1);
  wholeNumber("width", width, 1);
  const draw = normal(mulberry32(seed));
  const deviation = gain / Math.sqrt(width);
  const phi = activation[name];
  let h = Float64Array.from({ length: width }, draw);
  const activations = [rootMeanSquare(h)];
  const steps: { weights: Float64Array; slopes: Float64Array }[] = [];
  for (let layer = 0; layer < layers; layer += 1) {
    const weights = Float64Array.from({ length: width * width }, () => deviation * draw());
    const slopes = new Float64Array(width);
    const next = new Float64Array(width);
    for (let i = 0; i < width; i += 1) {
      let z = 0;
      for (let j = 0; j < width; j += 1) z += weights[i * width + j]! * h[j]!;
      const { value, slope } = phi(z);
      slopes[i] = slope;
      next[i] = value + (residual ? h[i]! : 0);
    }
    steps.push({ weights, slopes });
    h = next;
    activations.push(rootMeanSquare(h));
  }
  let g = Float64Array.from({ length: width }, draw);
  const norms = [rootMeanSquare(g)];
  for (const { weights, slopes } of steps.toReversed()) {
    const next = new Float64Array(width);
    for (let i = 0; i < width; i += 1) {
      const through = g[i]! * slopes[i]!;
      if (residual) next[i] = next[i]! + g[i]!;
      if (through === 0) continue;
      for (let j = 0; j < width; j += 1) next[j] = next[j]! + weights[i * width + j]! * through;
    }
    g = next;
    norms.unshift(rootMeanSquare(g));
  }
  return { norms, activations };
}

function rootMeanSquare(x: Float64Array): number {
  return Math.sqrt(x.reduce((sum, value) => sum + value * value, 0) / x.length);
}

/** Φ(z), by the complementary error function (Numerical Recipes, 2nd ed., §6.2: relative error below 1.2·10⁻⁷). */
function normalCdf(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.5 * x);
  const c = [
    1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277,
  ];
  const poly = c.reduceRight((sum, each) => each + t * sum, 0);
  const erfc = t * Math.exp(-x * x - 1.26551223 + t * poly);
  return z > 0 ? 1 - erfc / 2 : erfc / 2;
}
