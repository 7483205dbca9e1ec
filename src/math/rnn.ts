import { dot } from "./dot.ts";
import { activation, type ChainActivation } from "./gradient-flow.ts";
import { wholeNumber } from "./range.ts";

/** Weights of a recurrent cell with one input, one unit and one output. */
export interface ScalarCell {
  /** Input to state, state to state, bias of the state. */
  u: number;
  w: number;
  b: number;
  /** State to output, bias of the output. */
  v: number;
  c: number;
}

/** What a cell does at each step; all of the length of the input. */
export interface Unrolled {
  /** Pre-activations u·x_t + w·h_{t−1} + b. */
  a: readonly number[];
  h: readonly number[];
  o: readonly number[];
}

/**
 * h_t = φ(u·x_t + w·h_{t−1} + b) and o_t = v·h_t + c for t = 1 … T, from the state h0 on.
 * Source: Elman 1990; Goodfellow, Bengio & Courville 2016, eq. 10.8 to 10.10, for scalars.
 */
export function unroll(x: readonly number[], cell: ScalarCell, h0: number, name: ChainActivation): Unrolled {
  const { u, w, b, v, c } = cell;
  const a: number[] = [];
  const h: number[] = [];
  for (const value of x) {
    a.push(u * value + w * (h.at(-1) ?? h0) + b);
    h.push(activation[name].value(a.at(-1)!));
  }
  return { a, h, o: h.map((state) => v * state + c) };
}

/**
 * Weights of one layer of D inputs and H units: U is H×D, W is H×H, and so many biases of H numbers
 * (`torch.nn.RNN` has two, b_ih and b_hh).
 * @throws RangeError unless D, H are whole numbers ≥ 1
 */
export function rnnParameters(D: number, H: number, biases = 2): number {
  return wholeNumber("H", H, 1) * (wholeNumber("D", D, 1) + H + wholeNumber("biases", biases, 0));
}

/**
 * Weights of a stack: later layers read the outputs of the one before, of both directions where there are two
 * (`torch.nn.RNN`, `num_layers`, `bidirectional`).
 * @param directions 1 or 2
 */
export function stackedParameters(D: number, H: number, layers: number, directions = 1): number {
  wholeNumber("layers", layers, 1);
  wholeNumber("directions", directions, 1, 2);
  return directions * (rnnParameters(D, H) + (layers - 1) * rnnParameters(directions * H, H));
}

/** What is to be learnt from: a target for each step, and whether the step's error counts. */
export interface Targets {
  y: readonly number[];
  /** 0 or 1 a step. */
  mask: readonly number[];
}

export interface Backward {
  /** ½ Σ mask_t (o_t − y_t)². */
  loss: number;
  /** The two parts of δ_t = ∂L/∂h_t: by the step's own output, and by the next state. */
  local: readonly number[];
  future: readonly number[];
  delta: readonly number[];
  /** φ′(a_t). */
  slope: readonly number[];
  gradient: ScalarCell;
}

/** δ_t = local part + δ_{t+1}·φ′(a_{t+1})·w. Source: Werbos 1990; Goodfellow et al. 2016, eq. 10.21, for scalars. */
export function deltaBefore(local: number, next: number, slope: number, w: number): number {
  return local + next * slope * w;
}

/**
 * Back-propagation through time of a scalar cell. `every` > 0 cuts the way back after each so many steps (truncated
 * BPTT with detached states); 0 goes all the way.
 */
export function backpropagate(
  x: readonly number[],
  cell: ScalarCell,
  h0: number,
  name: ChainActivation,
  { y, mask }: Targets,
  every = 0,
): Backward {
  const { a, h, o } = unroll(x, cell, h0, name);
  const error = o.map((value, t) => (mask[t] ?? 0) * (value - (y[t] ?? 0)));
  const slope = a.map((value) => activation[name].slope(value));
  const local = error.map((value) => value * cell.v);
  const future = x.map(() => 0);
  const delta = [...local];
  for (let t = x.length - 2; t >= 0; t -= 1) {
    if (every > 0 && (t + 1) % every === 0) continue;
    delta[t] = deltaBefore(local[t]!, delta[t + 1]!, slope[t + 1]!, cell.w);
    future[t] = deltaBefore(0, delta[t + 1]!, slope[t + 1]!, cell.w);
  }
  const inner = delta.map((value, t) => value * slope[t]!);
  const ones = x.map(() => 1);
  return {
    loss: dot(error, error) / 2,
    local,
    future,
    delta,
    slope,
    gradient: {
      u: dot(inner, x),
      w: dot(inner, [h0, ...h.slice(0, -1)]),
      b: dot(inner, ones),
      v: dot(error, h),
      c: dot(error, ones),
    },
  };
}
