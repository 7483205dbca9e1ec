/**
 * Numbers of a convolution: weights, parameters, multiply-accumulates (1 MAC = 2 FLOPs), bytes. For one image; the
 * bias is no MAC. Square kernels.
 *
 * Source: A. Howard et al. MobileNets, arXiv:1704.04861, eq. 2–5; F. Chollet. Xception, CVPR 2017; PyTorch, nn.Conv2d.
 */
import { groupWidth } from "./convolution.ts";
import type { Channels } from "./grouped.ts";
import { wholeNumber } from "./range.ts";

export interface KernelShape extends Channels {
  kernelSize: number;
}

export interface Cost {
  weights: number;
  macs: number;
}

/** C_out·(C_in/g)·k². Throws RangeError when g does not divide both numbers of channels. */
export function weightCount({ inputChannels, outputChannels, groups, kernelSize }: KernelShape): number {
  wholeNumber("kernel size", kernelSize, 1);
  groupWidth("output", outputChannels, groups);
  return outputChannels * groupWidth("input", inputChannels, groups) * kernelSize ** 2;
}

/** With one bias an output channel, where there is one. */
export function parameterCount(shape: KernelShape, bias: boolean): number {
  return weightCount(shape) + (bias ? shape.outputChannels : 0);
}

/** Every weight is used once an output cell. */
export function macCount(shape: KernelShape, outputCells: number): number {
  return weightCount(shape) * wholeNumber("output cells", outputCells, 0);
}

/** Weights of a fully connected layer between two maps [C][H][W]: every value reads every value. */
export function fullyConnectedWeights(inputs: readonly number[], outputs: readonly number[]): number {
  return [...inputs, ...outputs].reduce((product, side) => product * wholeNumber("side", side, 1), 1);
}

/** Memory of a map (N, C, H, W) in fp32: 4 bytes a value. */
export function activationBytes(shape: readonly number[]): number {
  return fullyConnectedWeights(shape, []) * 4;
}

export interface SeparableCost {
  standard: Cost;
  depthwise: Cost;
  pointwise: Cost;
  /** depthwise + pointwise. */
  separable: Cost;
  /** separable/standard = m(1/C_out + 1/k²), for weights and MACs alike; 1/C_out + 1/k² at m = 1. */
  ratio: number;
}

/**
 * A k×k convolution beside a depthwise one with m outputs an input channel and the 1×1 that mixes them; the same cells
 * before and after, no bias.
 * @param multiplier m ≥ 1
 */
export function separableCost(
  { inputChannels, outputChannels, kernelSize }: Omit<KernelShape, "groups">,
  outputCells: number,
  multiplier = 1,
): SeparableCost {
  wholeNumber("channel multiplier", multiplier, 1);
  const between = inputChannels * multiplier;
  const cost = (shape: KernelShape) => ({ weights: weightCount(shape), macs: macCount(shape, outputCells) });
  const standard = cost({ inputChannels, outputChannels, kernelSize, groups: 1 });
  const depthwise = cost({ inputChannels, outputChannels: between, kernelSize, groups: inputChannels });
  const pointwise = cost({ inputChannels: between, outputChannels, kernelSize: 1, groups: 1 });
  const separable = {
    weights: depthwise.weights + pointwise.weights,
    macs: depthwise.macs + pointwise.macs,
  };
  return { standard, depthwise, pointwise, separable, ratio: separable.weights / standard.weights };
}
