import type { NumberParam } from "./params.ts";

/** The places of a slider: the values themselves, or how many times the ratio has been multiplied. */
export interface Track {
  min: number;
  max: number;
  step: number;
  /** Place of a value, and the value at a place. */
  at(value: number): number;
  value(place: number): number;
  /** So many steps on, kept in the range. */
  moved(value: number, steps: number): number;
}

export function trackOf({ min, max, step, ratio, integer }: NumberParam): Track {
  const kept = (value: number) => Math.min(max, Math.max(min, value));
  if (ratio === undefined) {
    const same = (value: number) => value;
    return { min, max, step, at: same, value: same, moved: (value, steps) => kept(precise(value + steps * step, 12)) };
  }
  const at = (value: number) => precise(Math.log(value / min) / Math.log(ratio), 6);
  const value = (place: number) => {
    const exact = min * ratio ** place;
    return kept(integer ? Math.round(exact) : precise(exact, 2));
  };
  return { min: 0, max: at(max), step: 1, at, value, moved: (from, steps) => value(Math.round(at(from)) + steps) };
}

/** Without the dust that adding tenths leaves. */
function precise(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
