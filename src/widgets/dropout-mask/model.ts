import {
  blockDropRate,
  blockMask,
  dropout,
  dropoutAtTest,
  dropoutMask,
  dropoutVariance,
  runningMeans,
} from "../../math/dropout.ts";
import { mulberry32 } from "../../math/random.ts";
import type { ParamValues } from "../kit/params.ts";
import { channels, type params, side } from "./index.ts";

export type Values = ParamValues<typeof params>;

/** Masks over which the running means are taken. */
export const draws = 200;

export interface Model {
  x: readonly number[];
  /** The unit looked at, from 1: the last one where there are not so many. */
  i: number;
  /** All ones when testing. */
  mask: readonly number[];
  y: readonly number[];
  /** What kept activations are multiplied by. */
  scale: number;
  /** For each mask, the mean so far of every unit. */
  means: readonly (readonly number[])[];
  /** Mean and variance of the unit looked at, over all masks. */
  mean: number;
  variance: number;
  /** Variance of the sum of all units. */
  sum: number;
  /** Where whole channels or blocks are dropped. */
  maps: Maps | undefined;
}

export interface Maps {
  /** Bits of every channel, row by row; all ones when testing. */
  masks: readonly (readonly number[])[];
  kept: number;
  cells: number;
  /** How often a cell begins a block. */
  rate: number;
  /** What is kept is multiplied by this: 1/(1−p) for channels, cells over kept cells for blocks. */
  scale: number;
  /** Share of all cells dropped over the first 1, 2, … `draws` masks. */
  shares: readonly number[];
}

export function model(values: Values): Model {
  const { mode, form, p, seed, x } = values;
  const i = Math.min(values.i, x.length);
  const training = mode === "train";
  const mask = training ? dropoutMask(x.length, p, mulberry32(seed)) : x.map(() => 1);
  const value = x[i - 1]!;
  return {
    x,
    i,
    mask,
    y: training ? dropout(x, mask, p, form) : dropoutAtTest(x, p, form),
    scale: training === (form === "inverted") ? (training ? 1 / (1 - p) : 1 - p) : 1,
    means: runningMeans(x, p, form, draws, seed),
    mean: form === "inverted" ? value : value * (1 - p),
    variance: dropoutVariance(value, p, form),
    sum: x.reduce((total, each) => total + dropoutVariance(each, p, form), 0),
    maps: values.what === "unit" ? undefined : droppedMaps(values),
  };
}

function droppedMaps({ what, mode, p, b, seed }: Values): Maps {
  const cells = channels * side ** 2;
  const drawn = (random: () => number): number[][] =>
    what === "channel"
      ? dropoutMask(channels, p, random).map((bit) => Array.from({ length: side ** 2 }, () => bit))
      : Array.from({ length: channels }, () => blockMask(side, p, b, random));
  const keptOf = (masks: readonly (readonly number[])[]) => masks.flat().filter(Boolean).length;
  const random = mulberry32(seed);
  let dropped = 0;
  const shares = Array.from({ length: draws }, (_, t) => {
    dropped += cells - keptOf(drawn(random));
    return dropped / (cells * (t + 1));
  });
  const masks = mode === "train" ? drawn(mulberry32(seed)) : drawn(() => 1);
  const kept = keptOf(masks);
  return {
    masks,
    kept,
    cells,
    rate: blockDropRate(p, side, b),
    scale: mode === "eval" ? 1 : what === "channel" ? 1 / (1 - p) : kept === 0 ? 0 : cells / kept,
    shares,
  };
}
