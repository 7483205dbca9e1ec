/**
 * Blocks that change the number of channels on the way, layer by layer, weights only (BN and biases left out).
 *
 * Source: He et al. 2016, fig. 5 (bottleneck); Sandler et al. 2018, table 1 (inverted residual); Zhou et al. 2020, fig. 3
 * (sandglass); Szegedy et al. 2015, §4 (a 1×1 that only reduces).
 */
import { weightCount } from "./convolution-cost.ts";
import { wholeNumber } from "./range.ts";

export const blockKinds = ["plain", "bottleneck", "inverted", "sandglass", "reduce"] as const;
export type BlockKind = (typeof blockKinds)[number];

export interface BlockLayer {
  input: number;
  output: number;
  kernelSize: number;
  depthwise: boolean;
  weights: number;
}

function layer(input: number, output: number, kernelSize: number, depthwise = false): BlockLayer {
  const groups = depthwise ? input : 1;
  const weights = weightCount({ inputChannels: input, outputChannels: output, groups, kernelSize });
  return { input, output, kernelSize, depthwise, weights };
}

/** One k×k from C channels to C: what the others are held against. */
export function plainLayers(channels: number, kernelSize: number): BlockLayer[] {
  return [layer(channels, channels, kernelSize)];
}

/** 1×1 from C to m channels, k×k there, 1×1 back to C. */
export function bottleneckLayers(channels: number, width: number, kernelSize: number): BlockLayer[] {
  return [layer(channels, width, 1), layer(width, width, kernelSize), layer(width, channels, 1)];
}

/** 1×1 from C to tC, depthwise k×k there, a linear 1×1 back to C: 2tC² + tCk². */
export function invertedLayers(channels: number, expansion: number, kernelSize: number): BlockLayer[] {
  const wide = channels * wholeNumber("the expansion", expansion, 1);
  return [layer(channels, wide, 1), layer(wide, wide, kernelSize, true), layer(wide, channels, 1)];
}

/**
 * Depthwise k×k at C, 1×1 down to C/t and back up, depthwise k×k: 2Ck² + 2C²/t.
 * @throws RangeError unless t divides C
 */
export function sandglassLayers(channels: number, reduction: number, kernelSize: number): BlockLayer[] {
  if (channels % wholeNumber("the reduction", reduction, 1) !== 0)
    throw new RangeError(`the reduction must divide ${channels}; it is ${reduction}`);
  const narrow = channels / reduction;
  return [
    layer(channels, channels, kernelSize, true),
    layer(channels, narrow, 1),
    layer(narrow, channels, 1),
    layer(channels, channels, kernelSize, true),
  ];
}

/** 1×1 from C to m channels, then k×k to the output's: GoogLeNet's branches. */
export function reducingLayers(channels: number, width: number, output: number, kernelSize: number): BlockLayer[] {
  return [layer(channels, width, 1), layer(width, output, kernelSize)];
}

export function totalWeights(layers: readonly BlockLayer[]): number {
  return layers.reduce((sum, { weights }) => sum + weights, 0);
}

/**
 * The width m at which a bottleneck costs what a plain k×k of C channels does, the root of m²k² + 2Cm − C²k² = 0;
 * narrower ones save.
 */
export function breakEvenWidth(channels: number, kernelSize: number): number {
  return (channels * (Math.sqrt(1 + kernelSize ** 4) - 1)) / kernelSize ** 2;
}

export interface Hourglass {
  /** Sides of the maps, from the input to the smallest; the way up mirrors them. */
  sides: number[];
  /** Input cells between neighbours of the smallest map. */
  jump: number;
  /** Three a level (skip, before and after the smaller one) and one at the bottom. */
  residualBlocks: number;
}

/**
 * One module that halves its map `depth` times and goes back up. Source: Newell, Yang & Deng 2016, fig. 3 and their code.
 * @throws RangeError when the input cannot be halved so often
 */
export function hourglass(input: number, depth: number): Hourglass {
  wholeNumber("depth", depth, 0);
  if (wholeNumber("the input side", input, 1) % 2 ** depth !== 0)
    throw new RangeError(`${input} cannot be halved ${depth} times`);
  return {
    sides: Array.from({ length: depth + 1 }, (_, i) => input / 2 ** i),
    jump: 2 ** depth,
    residualBlocks: 3 * depth + 1,
  };
}
