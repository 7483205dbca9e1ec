import { layerNormStack, type Matrix, type NormOrder, wideStack } from "../../math/layer-norm-stack.ts";
import { normalized } from "../../math/normalization.ts";
import { mulberry32, normal } from "../../math/random.ts";

/** Features of the stream. */
export const width = 64;

export type Model = ReturnType<typeof model>;

export function model({ L, gain, seed }: { L: number; gain: number; seed: number }) {
  const { input, upstream, weights } = randomNet(L, seed);
  const layers = [...Array(L).keys()].map((l) => l + 1);
  const one = (order: NormOrder) => {
    const { variances, gradients } = layerNormStack(order, input, weights, gain, upstream);
    const wide = layers.map((layer) => wideStack(order, layer, gain));
    return { variances, gradients, wide, last: wide.at(-1)! };
  };
  return { pre: one("pre"), post: one("post") };
}

/** The same input, upstream gradient and first layers for every depth; weights have He's variance 2/D. */
function randomNet(depth: number, seed: number): { input: readonly number[]; upstream: number[]; weights: Matrix[] } {
  const noise = normal(mulberry32(seed));
  const vector = () => Array.from({ length: width }, noise);
  const input = normalized(vector(), 1e-5).values;
  const direction = vector();
  const length = Math.hypot(...direction);
  const upstream = direction.map((value) => value / length);
  const deviation = Math.sqrt(2 / width);
  const row = () => vector().map((value) => value * deviation);
  return { input, upstream, weights: Array.from({ length: depth }, () => Array.from({ length: width }, row)) };
}
