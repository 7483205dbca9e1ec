import { type Unrolled, unroll } from "../../math/rnn.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export interface Model extends Unrolled {
  /** The state before each step. */
  before: readonly number[];
  /** The step that is shown, from 1: the last one where the sequence is shorter than the choice. */
  t: number;
}

export function model({ x, h0, act, t, ...cell }: ParamValues<typeof params>): Model {
  const unrolled = unroll(x, cell, h0, act);
  return { ...unrolled, before: [h0, ...unrolled.h.slice(0, -1)], t: Math.min(t, x.length) };
}
