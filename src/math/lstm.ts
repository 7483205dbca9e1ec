import { sigmoid } from "./activations.ts";
import { dot } from "./dot.ts";
import { rnnParameters } from "./rnn.ts";

/** In the order of the rows in PyTorch's stacked weights. */
export const lstmGates = ["i", "f", "g", "o"] as const;
export type LstmGate = (typeof lstmGates)[number];

/** Weights of a cell with D inputs and H units: rows of i first, then f, g and o. */
export interface LstmWeights {
  /** 4H×D. */
  input: readonly (readonly number[])[];
  /** 4H×H. */
  hidden: readonly (readonly number[])[];
  /** 4H; PyTorch's two biases added up. */
  bias: readonly number[];
}

export interface LstmState {
  h: readonly number[];
  c: readonly number[];
}

/** Input, forget and output gate in (0, 1), candidate g in (−1, 1), and the new state; H numbers each. */
export interface LstmStep extends LstmState {
  /** Before σ or tanh, by gate. */
  pre: Readonly<Record<LstmGate, readonly number[]>>;
  i: readonly number[];
  f: readonly number[];
  g: readonly number[];
  o: readonly number[];
}

/**
 * One step: c_t = f ⊙ c_{t−1} + i ⊙ g and h_t = o ⊙ tanh(c_t), with i, f, o = σ(W x_t + U h_{t−1} + b) and g = tanh(…).
 * Source: Gers, Schmidhuber & Cummins 2000, without peepholes; `torch.nn.LSTMCell`.
 * @throws RangeError when the numbers of rows or columns do not fit
 */
export function lstmStep({ input, hidden, bias }: LstmWeights, x: readonly number[], { h, c }: LstmState): LstmStep {
  const H = c.length;
  if (h.length !== H) throw new RangeError(`h and c must be of one length; they are ${h.length} and ${H}`);
  for (const [name, { length }] of Object.entries({ input, hidden, bias }))
    if (length !== 4 * H) throw new RangeError(`${name} must have ${4 * H} rows; it has ${length}`);
  const affine = (row: number) => dot(input[row]!, x, "x") + dot(hidden[row]!, h, "h") + bias[row]!;
  const rows = (gate: number) => c.map((_, unit) => affine(gate * H + unit));
  const pre = { i: rows(0), f: rows(1), g: rows(2), o: rows(3) };
  const [i, f, o] = [pre.i.map(sigmoid), pre.f.map(sigmoid), pre.o.map(sigmoid)];
  const g = pre.g.map(Math.tanh);
  const next = c.map((value, unit) => f[unit]! * value + i[unit]! * g[unit]!);
  return { pre, i, f, g, o, c: next, h: next.map((value, unit) => o[unit]! * Math.tanh(value)) };
}

/** Steps through a sequence of inputs, from a state on. */
export function lstmUnroll(weights: LstmWeights, x: readonly (readonly number[])[], start: LstmState): LstmStep[] {
  const steps: LstmStep[] = [];
  for (const input of x) steps.push(lstmStep(weights, input, steps.at(-1) ?? start));
  return steps;
}

/** ∂h_t/∂c_{t−1} past the gates, o(1 − tanh²c_t)f, a unit each. */
export function stateSlope({ f, o, c }: LstmStep): number[] {
  return c.map((value, unit) => o[unit]! * (1 - Math.tanh(value) ** 2) * f[unit]!);
}

/** 4H(D + H + 2): three gates and a candidate, each with two biases (`torch.nn.LSTM`). */
export function lstmParameters(D: number, H: number, biases = 2): number {
  return 4 * rnnParameters(D, H, biases);
}
