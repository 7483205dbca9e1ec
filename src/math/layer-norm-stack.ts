/**
 * A stream through residual branches F(x) = g·W·ReLU(x) with layer normalisation before or after each, as it is at
 * initialisation: γ = 1, β = 0, ϵ = 10⁻⁵.
 *
 * Source: Xiong et al. 2020, §3 (the two orders; theorem 1 for the last layer's gradient, lemma 2 for the stream).
 */

import { dot } from "./dot.ts";
import { normalized, normalizedGradient } from "./normalization.ts";
import { positive } from "./range.ts";

export type NormOrder = "pre" | "post";
/** Rows of numbers; D×D here. */
export type Matrix = readonly (readonly number[])[];

export interface StackPass {
  /** Variance over the features of the stream at the input and after each of L layers. */
  variances: readonly number[];
  /** Length of the gradient at each branch's output, from the first layer to the last. */
  gradients: readonly number[];
  output: readonly number[];
}

const epsilon = 1e-5;

/**
 * `pre`: x ← x + F(LN(x)), and one more LN at the end. `post`: x ← LN(x + F(x)).
 * @param x D features of one token
 * @param weights W of each layer
 * @param upstream the gradient at the output, D numbers
 */
export function layerNormStack(
  order: NormOrder,
  x: readonly number[],
  weights: readonly Matrix[],
  gain: number,
  upstream: readonly number[],
): StackPass {
  const norm = (values: readonly number[]) => normalized(values, epsilon).values;
  const variance = (values: readonly number[]) => normalized(values, epsilon).variance;
  // What enters the branch, and what stands after the sum, of each layer.
  const entering: (readonly number[])[] = [];
  const streams = [x];
  const sums: (readonly number[])[] = [];
  for (const matrix of weights) {
    const stream = streams.at(-1)!;
    const input = order === "pre" ? norm(stream) : stream;
    const active = input.map(relu);
    const sum = matrix.map((row, i) => stream[i]! + gain * dot(row, active));
    entering.push(input);
    sums.push(sum);
    streams.push(order === "pre" ? sum : norm(sum));
  }
  const last = streams.at(-1)!;
  let gradient: readonly number[] = order === "pre" ? normalizedGradient(last, upstream, epsilon) : upstream;
  const gradients: number[] = [];
  for (let l = weights.length - 1; l >= 0; l -= 1) {
    if (order === "post") gradient = normalizedGradient(sums[l]!, gradient, epsilon);
    gradients.unshift(Math.sqrt(dot(gradient, gradient)));
    const back = branchGradient(weights[l]!, entering[l]!, gain, gradient);
    const through = order === "pre" ? normalizedGradient(streams[l]!, back, epsilon) : back;
    gradient = gradient.map((value, i) => value + through[i]!);
  }
  return { variances: streams.map(variance), gradients, output: order === "pre" ? norm(last) : last };
}

/**
 * What a wide stack has on average, with weights of variance 2/D, input of variance 1 and upstream of length 1: each
 * branch adds g² to the variance of its sum, and a gradient at a sum of variance v has length 1/√v. Pre: v = 1 + l·g²
 * after layer l. Post: v = 1 + g² before every norm.
 * @param layer 1 … L
 */
export function wideStack(order: NormOrder, layer: number, gain: number): { variance: number; gradient: number } {
  const added = positive("the gain", gain) ** 2;
  const sum = 1 + (order === "pre" ? positive("the layer", layer) : 1) * added;
  return { variance: order === "pre" ? sum : 1, gradient: 1 / Math.sqrt(sum) };
}

/** g·Wᵀ·gradient where the ReLU lets it through. */
function branchGradient(matrix: Matrix, input: readonly number[], gain: number, gradient: readonly number[]): number[] {
  const back = input.map(() => 0);
  for (const [i, row] of matrix.entries())
    for (let j = 0; j < back.length; j += 1) if (input[j]! > 0) back[j]! += gain * row[j]! * gradient[i]!;
  return back;
}

function relu(value: number): number {
  return Math.max(0, value);
}
