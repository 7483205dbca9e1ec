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
