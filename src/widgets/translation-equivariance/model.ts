import { cellTerms, convolve1d, unitWindow, type Window } from "../../math/convolution.ts";
import { type Border, type Comparison, compareShifts, convolveCircular, shifted } from "../../math/equivariance.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export type Values = ParamValues<typeof params>;
export type Verdict = "same" | "still" | "border" | "length" | "stride" | "chance";

export interface Model extends Comparison {
  values: Values;
  border: Border;
  /** Tx, and f(x). */
  moved: number[];
  convolved: number[];
  /** Cells of f(Tx) and Tf(x) that differ. */
  differing: number;
  /** Why they agree or don't. */
  verdict: Verdict;
  /** The cell that tells most: where they differ most, or else the largest of f(Tx). */
  telling: number;
  /** Products of that cell of f(Tx): value of Tx, weight. */
  terms: { value: number; weight: number }[];
}

/** Everything the widget shows, from its state. */
export function model(values: Values): Model {
  const { x, w, shift, s, p, border } = values;
  const window: Window = { stride: s, padding: p, dilation: 1 };
  const comparison = compareShifts(x, w, { window, shift, border });
  const { difference, shiftedBefore, exact } = comparison;
  const moved = shifted(x, shift, border);
  const differing = difference.filter((each) => each > 0).length;
  const of = differing > 0 ? difference : shiftedBefore.map(Math.abs);
  const telling = of.indexOf(Math.max(...of));
  return {
    values,
    border,
    ...comparison,
    moved,
    convolved: border === "circular" ? convolveCircular(x, w, window) : convolve1d(x, w, window),
    differing,
    verdict: verdictOf(values, exact, differing),
    telling,
    terms: termsOf(moved, values, telling),
  };
}

function verdictOf({ shift, border }: Values, exact: boolean, differing: number): Verdict {
  if (shift === 0) return "still";
  if (!exact) return differing > 0 ? "stride" : "chance";
  if (differing === 0) return "same";
  // Round the ends, the stride has to divide the length too.
  return border === "zero" ? "border" : "length";
}

function termsOf(signal: readonly number[], { w, s, p, border }: Values, cell: number) {
  if (border === "zero") {
    const window = { stride: s, padding: p, dilation: 1 };
    return cellTerms([signal], [w], { row: 0, column: cell }, unitWindow, window);
  }
  const { length } = signal;
  return w.map((weight, tap) => ({ weight, value: signal[(((cell * s - p + tap) % length) + length) % length]! }));
}
