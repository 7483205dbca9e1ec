import { type LstmGate, type LstmStep, lstmGates, lstmUnroll, stateSlope } from "../../math/lstm.ts";
import { mostSteps } from "./index.ts";

export interface Values {
  t: number;
  x: number;
  h0: number;
  c0: number;
  gate: LstmGate;
  wx: readonly number[];
  wh: readonly number[];
  b: readonly number[];
}

/** Numbers of one unit at one step. */
export interface Moment {
  pre: Record<LstmGate, number>;
  i: number;
  f: number;
  g: number;
  o: number;
  c: number;
  h: number;
}

export interface Model {
  /** States before the first step and after each. */
  c: number[];
  h: number[];
  /** The step that is looked at. */
  now: Moment;
  before: { c: number; h: number };
  /** What is left of c₀ along the belt: the product of the forget gates so far. */
  kept: number;
  /** ∂h_t/∂c_{t−1}, past the gates. */
  slope: number;
  /** Place of the chosen gate in the lists of weights. */
  place: number;
}

export function model({ t, x, h0, c0, gate, wx, wh, b }: Values): Model {
  const column = (weights: readonly number[]) => weights.map((weight) => [weight]);
  const steps = lstmUnroll(
    { input: column(wx), hidden: column(wh), bias: b },
    Array.from({ length: mostSteps }, () => [x]),
    { h: [h0], c: [c0] },
  );
  const c = [c0, ...steps.map((step) => step.c[0]!)];
  const h = [h0, ...steps.map((step) => step.h[0]!)];
  const now = steps[t - 1]!;
  return {
    c,
    h,
    now: moment(now),
    before: { c: c[t - 1]!, h: h[t - 1]! },
    kept: steps.slice(0, t).reduce((product, { f }) => product * f[0]!, 1),
    slope: stateSlope(now)[0]!,
    place: lstmGates.indexOf(gate),
  };
}

function moment({ pre, i, f, g, o, c, h }: LstmStep): Moment {
  return {
    pre: { i: pre.i[0]!, f: pre.f[0]!, g: pre.g[0]!, o: pre.o[0]! },
    i: i[0]!,
    f: f[0]!,
    g: g[0]!,
    o: o[0]!,
    c: c[0]!,
    h: h[0]!,
  };
}
