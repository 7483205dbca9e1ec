import { dropout, dropoutAtTest, dropoutMask, dropoutVariance, runningMeans } from "../../math/dropout.ts";
import { mulberry32 } from "../../math/random.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export type Values = ParamValues<typeof params>;

/** Masks over which the running means are taken. */
export const draws = 200;

export interface Model {
  x: readonly number[];
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
}

export function model({ mode, form, p, i, seed, x }: Values): Model {
  const training = mode === "train";
  const mask = training ? dropoutMask(x.length, p, mulberry32(seed)) : x.map(() => 1);
  const value = x[i - 1]!;
  return {
    x,
    mask,
    y: training ? dropout(x, mask, p, form) : dropoutAtTest(x, p, form),
    scale: training === (form === "inverted") ? (training ? 1 / (1 - p) : 1 - p) : 1,
    means: runningMeans(x, p, form, draws, seed),
    mean: form === "inverted" ? value : value * (1 - p),
    variance: dropoutVariance(value, p, form),
    sum: x.reduce((total, each) => total + dropoutVariance(each, p, form), 0),
  };
}
