import { accumulated, accumulationWeights } from "../../math/batch-size.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export function model({ averaging, sizes: asked, losses }: ParamValues<typeof params>) {
  const sizes = fitted(asked, losses.length);
  let start = 0;
  const micro = sizes.map((n) => {
    const own = losses.slice(start, start + n);
    start += n;
    const sum = own.reduce((total, loss) => total + loss, 0);
    return { n, sum, mean: sum / n };
  });
  return {
    sizes,
    micro,
    weights: accumulationWeights(sizes, averaging),
    examples: accumulated(losses, sizes, "examples"),
    batches: accumulated(losses, sizes, "batches"),
    asked: asked.reduce((sum, n) => sum + n, 0),
  };
}

/** Sizes that add up to `n`: the rest is a micro-batch of its own, and what is too much is left out. */
export function fitted(sizes: readonly number[], n: number): number[] {
  const found: number[] = [];
  let left = n;
  for (const size of [...sizes, n]) {
    if (left === 0) break;
    found.push(Math.min(size, left));
    left -= found.at(-1)!;
  }
  return found;
}
