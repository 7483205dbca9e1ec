import { sigmoid } from "./activations.ts";
import { dot } from "./dot.ts";
import { rnnParameters } from "./rnn.ts";

/** Reset gate, update gate, candidate: the order of the rows in PyTorch. */
export const gruGates = ["r", "z", "n"] as const;
export type GruGate = (typeof gruGates)[number];

type Matrix = readonly (readonly number[])[];

/** Weights of a cell with D inputs and H units, by gate: H×D, H×H, H. */
export interface GruWeights {
  input: Readonly<Record<GruGate, Matrix>>;
  hidden: Readonly<Record<GruGate, Matrix>>;
  bias: Readonly<Record<GruGate, readonly number[]>>;
  /** Second bias of the candidate, inside the reset: PyTorch's b_hn. */
  hiddenBias: readonly number[];
}

/** All that the three conventions need; H numbers each. */
export interface GruStep {
  r: readonly number[];
  z: readonly number[];
  /** Candidate with the reset before the product, tanh(Wx + U(r ⊙ h) + b): Chung; Cho, arXiv v3 (v1 has it after). */
  before: readonly number[];
  /** Candidate with the reset after it, tanh(Wx + b + r ⊙ (Uh + b_hn)): cuDNN, PyTorch. */
  after: readonly number[];
  /** (1 − z) ⊙ h + z ⊙ before: Chung et al. 2014, eq. 5. */
  chung: readonly number[];
  /** z ⊙ h + (1 − z) ⊙ before: Cho et al. 2014 (arXiv v3), eq. 7. */
  cho: readonly number[];
  /** z ⊙ h + (1 − z) ⊙ after: `torch.nn.GRUCell`. */
  torch: readonly number[];
  /** Before σ or tanh. */
  pre: Readonly<Record<"r" | "z" | "before" | "after", readonly number[]>>;
}

/**
 * One step of a GRU in the three common conventions, from the same weights.
 * @throws RangeError when the numbers of rows or columns do not fit
 */
export function gruStep(weights: GruWeights, x: readonly number[], h: readonly number[]): GruStep {
  const { input, hidden, bias, hiddenBias } = weights;
  const H = h.length;
  for (const gate of gruGates)
    for (const { length } of [input[gate], hidden[gate], bias[gate]])
      if (length !== H) throw new RangeError(`weights of ${gate} must have ${H} rows; they have ${length}`);
  if (hiddenBias.length !== H)
    throw new RangeError(`the hidden bias must have ${H} numbers; it has ${hiddenBias.length}`);
  const outside = (gate: GruGate) => h.map((_, unit) => dot(input[gate][unit]!, x) + bias[gate][unit]!);
  const inside = (gate: GruGate, state: readonly number[]) => h.map((_, unit) => dot(hidden[gate][unit]!, state));
  const add = (a: readonly number[], b: readonly number[]) => a.map((value, unit) => value + b[unit]!);
  const mix = (share: readonly number[], a: readonly number[], b: readonly number[]) =>
    share.map((part, unit) => (1 - part) * a[unit]! + part * b[unit]!);

  const [preR, preZ] = [add(outside("r"), inside("r", h)), add(outside("z"), inside("z", h))];
  const [r, z] = [preR.map(sigmoid), preZ.map(sigmoid)];
  const reset = h.map((value, unit) => r[unit]! * value);
  const preBefore = add(outside("n"), inside("n", reset));
  const product = add(inside("n", h), hiddenBias);
  const preAfter = add(
    outside("n"),
    product.map((value, unit) => r[unit]! * value),
  );
  const [before, after] = [preBefore.map(Math.tanh), preAfter.map(Math.tanh)];
  return {
    r,
    z,
    before,
    after,
    chung: mix(z, h, before),
    cho: mix(z, before, h),
    torch: mix(z, after, h),
    pre: { r: preR, z: preZ, before: preBefore, after: preAfter },
  };
}

/** 3H(D + H + 2): two gates and a candidate, each with two biases (`torch.nn.GRU`). */
export function gruParameters(D: number, H: number, biases = 2): number {
  return 3 * rnnParameters(D, H, biases);
}
