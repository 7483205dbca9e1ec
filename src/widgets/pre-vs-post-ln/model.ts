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

interface Net {
  input: readonly number[];
  upstream: readonly number[];
  weights: readonly Matrix[];
}

/** The net drawn last: dragging depth or gain leaves its weights as they are. */
let drawn: { seed: number; depth: number; net: Net } | undefined;

/** The same input, upstream gradient and first layers for every depth. */
function randomNet(depth: number, seed: number): Net {
  if (drawn?.seed !== seed || drawn.depth < depth) drawn = { seed, depth, net: draw(depth, seed) };
  return { ...drawn.net, weights: drawn.net.weights.slice(0, depth) };
}

/** Weights have He's variance 2/D. */
function draw(depth: number, seed: number): Net {
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
