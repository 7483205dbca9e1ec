import { type Backward, backpropagate, type Unrolled, unroll } from "../../math/rnn.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export interface Model extends Unrolled, Backward {
  /** Whether the way back from step t + 1 to t (from 0) is cut. */
  cut(t: number): boolean;
  /** Whether every step has a target. A step without one has no loss. */
  matched: boolean;
}

export function model({ x, y, h0, act, loss, every, ...cell }: ParamValues<typeof params>): Model {
  const mask = x.map((_, t) => (t < y.length && (loss === "all" || t === x.length - 1) ? 1 : 0));
  return {
    ...unroll(x, cell, h0, act),
    ...backpropagate(x, cell, h0, act, { y, mask }, every),
    cut: (t) => every > 0 && (t + 1) % every === 0 && t < x.length - 1,
    matched: x.length === y.length,
  };
}
