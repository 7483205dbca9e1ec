import { type GruGate, type GruStep, gruGates, gruStep } from "../../math/gru.ts";

export interface Values {
  H: "1" | "2";
  x: number;
  gate: GruGate;
  h: readonly number[];
  W: readonly number[];
  U: readonly number[];
  b: readonly number[];
  bhn: readonly number[];
}

export type Convention = "chung" | "cho" | "torch";

export interface Panel {
  convention: Convention;
  /** The candidate that is mixed in. */
  candidate: readonly number[];
  next: readonly number[];
  /** Share of the candidate in the new state. */
  fresh: readonly number[];
}

export interface Model extends GruStep {
  units: number;
  h: readonly number[];
  panels: Panel[];
  /** Whether the papers differ, and whether PyTorch differs from Cho. */
  differ: { papers: boolean; reset: boolean };
}

/** The lists hold two units; with one unit the second is left out. */
export function model({ H, x, h, W, U, b, bhn }: Values): Model {
  const units = Number(H);
  const rows = Array.from({ length: units }, (_, unit) => unit);
  const byGate = <T>(of: (place: number) => T) =>
    Object.fromEntries(gruGates.map((gate, place) => [gate, of(place)])) as Record<GruGate, T>;
  const state = rows.map((unit) => h[unit]!);
  const step = gruStep(
    {
      input: byGate((place) => rows.map((unit) => [W[2 * place + unit]!])),
      hidden: byGate((place) => rows.map((row) => rows.map((column) => U[4 * place + 2 * row + column]!))),
      bias: byGate((place) => rows.map((unit) => b[2 * place + unit]!)),
      hiddenBias: rows.map((unit) => bhn[unit]!),
    },
    [x],
    state,
  );
  const away = (a: readonly number[], other: readonly number[]) =>
    a.some((value, unit) => Math.abs(value - other[unit]!) > 1e-6);
  return {
    ...step,
    units,
    h: state,
    panels: [
      { convention: "chung", candidate: step.before, next: step.chung, fresh: step.z },
      { convention: "cho", candidate: step.before, next: step.cho, fresh: step.z.map((share) => 1 - share) },
      { convention: "torch", candidate: step.after, next: step.torch, fresh: step.z.map((share) => 1 - share) },
    ],
    differ: { papers: away(step.chung, step.cho), reset: away(step.cho, step.torch) },
  };
}
