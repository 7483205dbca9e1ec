import { proximalStep, softThreshold, subgradientStep } from "../../math/regularization.ts";
import type { ParamValues } from "../kit/params.ts";
import { params } from "./index.ts";

/** Both paths from the start, over all steps that can be shown; and the last step of each. */
export function model({ a, alpha, eta, start, t }: ParamValues<typeof params>) {
  const path = (step: typeof proximalStep) => {
    const places = [start];
    while (places.length <= params.t.max) places.push(step(places.at(-1)!, eta, { a, alpha }));
    return places;
  };
  const [prox, sub] = [path(proximalStep), path(subgradientStep)];
  const last = (places: readonly number[]) => ({ before: places[Math.max(0, t - 1)]!, after: places[t]! });
  return {
    prox,
    sub,
    lastProx: last(prox),
    lastSub: last(sub),
    target: softThreshold(a, alpha),
    /** Lengths of the subgradient's steps close to 0, on a's side and on the other, where 0 is the solution. */
    swing: Math.abs(a) < alpha ? ([eta * (alpha - Math.abs(a)), eta * (alpha + Math.abs(a))] as const) : undefined,
  };
}
