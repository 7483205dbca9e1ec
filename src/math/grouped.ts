/**
 * Which channels see which in a grouped convolution: a block-diagonal matrix of channels. Channels count from 0.
 *
 * Source: S. Xie et al. Aggregated Residual Transformations (ResNeXt), CVPR 2017; X. Zhang et al. ShuffleNet, CVPR
 * 2018, sec. 3.1 (shuffle); PyTorch, nn.Conv2d, `groups`.
 */
import { groupWidth } from "./convolution.ts";
import { wholeNumber } from "./range.ts";

export interface Channels {
  inputChannels: number;
  outputChannels: number;
  groups: number;
}

/** "depthwise" is one group an input channel; followed by a 1×1 it would be depthwise separable. */
export type GroupKind = "standard" | "grouped" | "depthwise";

/**
 * mask[c][c′] tells whether output c reads input c′. Shape [C_out][C_in]; C_in·C_out/g entries are true.
 * @throws RangeError when g does not divide both
 */
export function channelMask({ inputChannels, outputChannels, groups }: Channels): boolean[][] {
  const depth = groupWidth("input", inputChannels, groups);
  const width = groupWidth("output", outputChannels, groups);
  return Array.from({ length: outputChannels }, (_, output) =>
    Array.from({ length: inputChannels }, (_, input) => Math.floor(output / width) === Math.floor(input / depth)),
  );
}

/** Connections between channels: C_in·C_out/g. */
export function wireCount({ inputChannels, outputChannels, groups }: Channels): number {
  return groupWidth("input", inputChannels, groups) * outputChannels;
}

export function groupKind({ inputChannels, groups }: Channels): GroupKind {
  if (groups === 1) return "standard";
  return groups === inputChannels ? "depthwise" : "grouped";
}

/** Numbers of groups that are possible: the common divisors, from 1 up. */
export function possibleGroups(inputChannels: number, outputChannels: number): number[] {
  const most = Math.min(wholeNumber("C_in", inputChannels, 1), wholeNumber("C_out", outputChannels, 1));
  return Array.from({ length: most }, (_, i) => i + 1).filter(
    (groups) => inputChannels % groups === 0 && outputChannels % groups === 0,
  );
}

/**
 * ShuffleNet's shuffle: reshape to (g, C/g), transpose, flatten. Element i is the channel that comes to place i.
 * @throws RangeError when g does not divide C
 */
export function shuffledChannels(channels: number, groups: number): number[] {
  const width = groupWidth("input", channels, groups);
  return Array.from({ length: channels }, (_, place) => (place % groups) * width + Math.floor(place / groups));
}

/**
 * reach[c][c′] tells whether output c of the second of two grouped layers depends on input c′ of the first.
 * @param shuffle whether the channels between them are shuffled (by the first layer's g)
 * @throws RangeError when the second does not take what the first gives
 */
export function reachThroughTwo(first: Channels, second: Channels, shuffle: boolean): boolean[][] {
  if (first.outputChannels !== second.inputChannels) {
    throw new RangeError(
      `the first layer gives ${first.outputChannels} channels, the second takes ${second.inputChannels}`,
    );
  }
  const before = channelMask(first);
  const between = shuffle
    ? shuffledChannels(first.outputChannels, first.groups)
    : Array.from({ length: first.outputChannels }, (_, i) => i);
  return channelMask(second).map((reads) =>
    Array.from({ length: first.inputChannels }, (_, input) =>
      reads.some((read, place) => read && before[between[place]!]![input]!),
    ),
  );
}
