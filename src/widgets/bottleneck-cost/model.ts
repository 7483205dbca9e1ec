import {
  type BlockKind,
  type BlockLayer,
  bottleneckLayers,
  breakEvenWidth,
  invertedLayers,
  plainLayers,
  reducingLayers,
  sandglassLayers,
  totalWeights,
} from "../../math/channel-block.ts";

export interface BlockValues {
  kind: BlockKind;
  C: number;
  m: number;
  t: number;
  out: number;
  k: number;
  H: number;
}

export interface Model {
  layers: BlockLayer[];
  /** Channels of every map, from the input to the output. */
  channels: number[];
  total: number;
  /** A plain k×k from the block's input channels to its output channels. */
  plain: number;
  ratio: number;
  macs: number;
  /** Where a bottleneck costs as much as the plain layer. */
  breakEven: number;
  /** The factor that is drawn: the largest one up to t that divides C, for a sandglass. */
  t: number;
  /** Whether the input is added to the output. */
  shortcut: boolean;
}

export function model({ kind, C, m, t: wanted, out, k, H }: BlockValues): Model {
  let t = wanted;
  while (kind === "sandglass" && C % t !== 0) t -= 1;
  const layers = {
    plain: () => plainLayers(C, k),
    bottleneck: () => bottleneckLayers(C, m, k),
    inverted: () => invertedLayers(C, t, k),
    sandglass: () => sandglassLayers(C, t, k),
    reduce: () => reducingLayers(C, m, out, k),
  }[kind]();
  const total = totalWeights(layers);
  const plain = C * (kind === "reduce" ? out : C) * k ** 2;
  return {
    layers,
    channels: [C, ...layers.map(({ output }) => output)],
    total,
    plain,
    ratio: plain / total,
    macs: total * H ** 2,
    breakEven: breakEvenWidth(C, k),
    t,
    shortcut: kind !== "reduce" && kind !== "plain",
  };
}
