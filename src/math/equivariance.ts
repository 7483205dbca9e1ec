/**
 * Does it matter whether a signal is shifted before a convolution or after it? f(Tx) beside Tf(x).
 *
 * Source: R. Zhang. Making Convolutional Networks Shift-Invariant Again. ICML 2019, sec. 3.1.
 */
import { convolve1d, type Window } from "./convolution.ts";
import { wholeNumber } from "./range.ts";

/** What is read beyond the ends: zeros, or the signal over again. */
export type Border = "zero" | "circular";

export interface Comparison {
  /** f(Tx): shifted first. */
  shiftedBefore: number[];
  /** Tf(x): the output shifted by δ/s cells, rounded where s does not divide δ. */
  shiftedAfter: number[];
  /** Cells that the output is shifted by; the same as δ only at stride 1. */
  outputShift: number;
  /** False where s does not divide δ: then no whole shift of the output corresponds to the input's. */
  exact: boolean;
  /** |f(Tx) − Tf(x)| cell by cell. */
  difference: number[];
}

/** Moves a signal to the right by `by` cells, to the left when negative: (Tx)_i = x_{i − by}. */
export function shifted(signal: readonly number[], by: number, border: Border): number[] {
  const { length } = signal;
  return signal.map((_, i) => signal[border === "circular" ? modulo(i - by, length) : i - by] ?? 0);
}

/**
 * Convolution that reads round the ends: y_i = Σ w_a x[(is + ad − p) mod n], with ⌈n/s⌉ cells.
 * Here p only says which tap lies over cell 0.
 */
export function convolveCircular(signal: readonly number[], kernel: readonly number[], window: Window): number[] {
  wholeNumber("stride", window.stride, 1);
  wholeNumber("signal length", signal.length, 1);
  return Array.from({ length: Math.ceil(signal.length / window.stride) }, (_, cell) =>
    kernel.reduce((sum, weight, tap) => {
      const at = cell * window.stride - window.padding + tap * window.dilation;
      return sum + weight * signal[modulo(at, signal.length)]!;
    }, 0),
  );
}

/**
 * Compares both orders for a shift by δ cells. With a circular border and s dividing δ and n the difference is 0.
 * @throws RangeError when the kernel does not fit (zero border) or the shift is no whole number
 */
export function compareShifts(
  signal: readonly number[],
  kernel: readonly number[],
  { window, shift, border }: { window: Window; shift: number; border: Border },
): Comparison {
  wholeNumber("shift", shift, -signal.length, signal.length);
  const convolved = (x: readonly number[]) =>
    border === "circular" ? convolveCircular(x, kernel, window) : convolve1d(x, kernel, window);
  const outputShift = Math.round(shift / window.stride);
  const shiftedBefore = convolved(shifted(signal, shift, border));
  const shiftedAfter = shifted(convolved(signal), outputShift, border);
  return {
    shiftedBefore,
    shiftedAfter,
    outputShift,
    exact: shift % window.stride === 0,
    difference: shiftedBefore.map((value, i) => Math.abs(value - shiftedAfter[i]!)),
  };
}

function modulo(value: number, length: number): number {
  return ((value % length) + length) % length;
}
