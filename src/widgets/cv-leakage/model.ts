import { leakageTrial, pureNoise, relabelled } from "../../math/leakage.ts";
import { mulberry32 } from "../../math/random.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export const folds = 5;

/** Error rates of several simulations; fewer where each is large, so that a slider can be drawn through all of them. */
export function model({ n, d, m, seed }: ParamValues<typeof params>) {
  const random = mulberry32(seed);
  const keep = Math.min(m, d);
  const count = Math.max(5, Math.min(20, Math.floor(2_500_000 / (n * d))));
  const noise = pureNoise(n, d, random);
  const trials = Array.from({ length: count }, () => leakageTrial(relabelled(noise, random), keep, folds));
  const of = (way: "outside" | "inside") => {
    const sum = trials.reduce((total, trial) => total + trial[way], 0);
    return { sum, mean: sum / (count * n), rates: trials.map((trial) => trial[way] / n) };
  };
  return { keep, count, weakest: trials[0]!.weakest, outside: of("outside"), inside: of("inside") };
}

/** How high each dot stands: on those before it that are within the same fiftieth. */
export function stacked(rates: readonly number[]): { bin: number; level: number }[] {
  const heights = new Map<number, number>();
  return rates.map((rate) => {
    const bin = Math.round(rate * 50) / 50;
    const level = heights.get(bin) ?? 0;
    heights.set(bin, level + 1);
    return { bin, level };
  });
}
