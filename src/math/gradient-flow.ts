import { type Activation, activations } from "./activations.ts";
import { normalized, normalizedGradient } from "./normalization.ts";
import { mulberry32, normal } from "./random.ts";
import { positive, wholeNumber } from "./range.ts";

export const chainActivations = ["sigmoid", "tanh", "relu", "gelu", "linear"] as const;
export type ChainActivation = (typeof chainActivations)[number];

/** ReLU's slope at 0 is 0, as libraries have it. */
export const activation: Readonly<Record<ChainActivation, Activation>> = {
  ...activations({ leak: 0, alpha: 1, beta: 1 }),
  linear: { value: (z) => z, slope: () => 1 },
};

/**
 * Product over L scalar layers of the same weight and the same pre-activation, (w·φ′(z))^L.
 * Source: Pascanu, Mikolov & Bengio 2013, §2.1, for a scalar.
 */
export function chainGradient(layers: number, weight: number, z: number, name: ChainActivation): number {
  return (weight * activation[name].slope(z)) ** wholeNumber("layers", layers, 0);
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
  /** Root mean square of ∂L/∂h at the input and after each layer, of a loss that pulls on every output alike. */
  norms: readonly number[];
  /** Root mean square of the activations there. */
  activations: readonly number[];
  /** The activations themselves: of the input, and after each layer. */
  hidden: readonly Float64Array[];
  /** ∂L/∂h itself, at the same places. */
  gradients: readonly Float64Array[];
  /** φ′ at every unit of each layer, the first layer first. */
  slopes: readonly Float64Array[];
}

export interface NetworkOptions {
  layers: number;
  width: number;
  activation: ChainActivation;
  /** Deviation of a weight times √width: 1 is LeCun's, √2 He's. */
  gain: number;
  /** Adds each layer's input to its output. */
  residual: boolean;
  /** Normalises the pre-activations of each layer over its units, to mean 0 and variance 1. */
  layerNorm?: boolean;
  seed: number;
}

/** Of the layer normalisation; PyTorch's. */
const epsilon = 1e-5;

/**
 * A random fully connected network, once forward and once back: h ← φ(Wh), h ← h + φ(Wh), or with layer normalisation
 * of Wh before φ (Ba, Kiros & Hinton 2016, eq. 4, without gain and bias). Inputs and the gradient at the output are
 * standard normal, so with a healthy network both keep their size.
 */
export function networkFlow(options: NetworkOptions): NetworkFlow {
  const { layers, width, activation: name, gain, residual, layerNorm = false, seed } = options;
  wholeNumber("layers", layers, 1);
  wholeNumber("width", width, 1);
  const draw = normal(mulberry32(seed));
  const deviation = gain / Math.sqrt(width);
  const phi = activation[name];
  let h = Float64Array.from({ length: width }, draw);
  const hidden = [h];
  const steps: { weights: Float64Array; slopes: Float64Array; sums: number[] }[] = [];
  for (let layer = 0; layer < layers; layer += 1) {
    const weights = Float64Array.from({ length: width * width }, () => deviation * draw());
    const slopes = new Float64Array(width);
    const next = new Float64Array(width);
    const sums: number[] = [];
    for (let i = 0; i < width; i += 1) {
      let sum = 0;
      for (let j = 0; j < width; j += 1) sum += weights[i * width + j]! * h[j]!;
      sums.push(sum);
    }
    const z = layerNorm ? normalized(sums, epsilon).values : sums;
    for (let i = 0; i < width; i += 1) {
      slopes[i] = phi.slope(z[i]!);
      next[i] = phi.value(z[i]!) + (residual ? h[i]! : 0);
    }
    steps.push({ weights, slopes, sums });
    h = next;
    hidden.push(h);
  }
  let g = Float64Array.from({ length: width }, draw);
  const gradients = [g];
  for (const { weights, slopes, sums } of steps.toReversed()) {
    const next = residual ? g.slice() : new Float64Array(width);
    const back = Array.from(slopes, (slope, i) => g[i]! * slope);
    for (const [i, through] of (layerNorm ? normalizedGradient(sums, back, epsilon) : back).entries()) {
      if (through === 0) continue;
      for (let j = 0; j < width; j += 1) next[j] = next[j]! + weights[i * width + j]! * through;
    }
    g = next;
    gradients.unshift(g);
  }
  return {
    norms: gradients.map(rootMeanSquare),
    activations: hidden.map(rootMeanSquare),
    hidden,
    gradients,
    slopes: steps.map(({ slopes }) => slopes),
  };
}

function rootMeanSquare(x: Float64Array): number {
  return Math.sqrt(x.reduce((sum, value) => sum + value * value, 0) / x.length);
}
