import { decayed } from "../../math/weight-decay.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export type Values = ParamValues<typeof params>;

export interface Run {
  /** The weight from 1 on, after 0, 1, … steps; and what it were without decay. */
  weights: readonly number[];
  free: readonly number[];
  /** How much of the start decay has taken away. */
  taken: number;
}

export interface Model {
  first: Run;
  second: Run;
  /** What the penalty adds to the gradient at the start, and what Adam divides it by. */
  penalty: number;
}

export function model({ optimizer, gradients, eta, lambda, g1, g2, steps }: Values): Model {
  const alternating = gradients === "alternating";
  const run = (gradient: number): Run => {
    const weights = decayed(1, steps, { optimizer, eta, lambda, gradient, alternating });
    const free = decayed(1, steps, { optimizer, eta, lambda: 0, gradient, alternating });
    return { weights, free, taken: free.at(-1)! - weights.at(-1)! };
  };
  return { first: run(g1), second: run(g2), penalty: lambda };
}
