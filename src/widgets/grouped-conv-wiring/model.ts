import { weightCount } from "../../math/convolution-cost.ts";
import {
  channelMask,
  type GroupKind,
  groupKind,
  possibleGroups,
  reachThroughTwo,
  shuffledChannels,
  wireCount,
} from "../../math/grouped.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export type Values = ParamValues<typeof params>;

export interface Model {
  /** The number of groups that is drawn: the one asked for, or the largest possible one below it. */
  groups: number;
  possible: readonly number[];
  /** Whether the number of groups asked for divides both numbers of channels. */
  divides: boolean;
  kind: GroupKind;
  /** mask[c][c′]: output c of the first layer reads input c′. */
  mask: boolean[][];
  /** Of the second layer, in the order in which its inputs stand below the first; absent for one layer. */
  second?: { mask: boolean[][]; order: readonly number[] };
  /** The output that is followed, and the inputs that it depends on. */
  followed: number;
  reached: readonly boolean[];
  wires: number;
  weights: number;
  /** Without groups. */
  ungrouped: number;
}

/** A grouped convolution, or two of the same with or without a shuffle between them. */
export function model({ ci, co, g, k, c, layers }: Values): Model {
  const possible = possibleGroups(ci, co);
  const groups = possible.findLast((each) => each <= g) ?? 1;
  const first = { inputChannels: ci, outputChannels: co, groups };
  const then = { inputChannels: co, outputChannels: co, groups };
  const mask = channelMask(first);
  const followed = Math.min(c, co - 1);
  const shuffle = layers === "shuffled";
  const order = shuffle ? shuffledChannels(co, groups) : Array.from({ length: co }, (_, place) => place);
  const reach = layers === "one" ? mask : reachThroughTwo(first, then, shuffle);
  return {
    groups,
    possible,
    divides: possible.includes(g),
    kind: groupKind(first),
    mask,
    ...(layers === "one" ? {} : { second: { mask: channelMask(then), order } }),
    followed,
    reached: reach[followed] ?? [],
    wires: wireCount(first),
    weights: weightCount({ ...first, kernelSize: k }),
    ungrouped: weightCount({ ...first, groups: 1, kernelSize: k }),
  };
}
