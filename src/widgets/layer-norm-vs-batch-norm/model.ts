import { batchNorm, layerNorm, normalized, type Table } from "../../math/normalization.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export type Values = ParamValues<typeof params>;

export interface Place {
  row: number;
  column: number;
}

export interface Model {
  table: Table;
  output: Table;
  /** The cell looked at, and the cells that it is compared with, itself among them. */
  at: Place;
  set: readonly Place[];
  mean: number;
  variance: number;
  hat: number;
  /** The row that is nudged; undefined with a single sample. */
  other: number | undefined;
  /** Outputs that are not what they were without the nudge. */
  changed: readonly Place[];
}

/** Numbers of the list fill the table row by row, from the start again where there are too few. */
export function model({ mode, B, D, bump, gamma, beta, epsilon, row, column, x }: Values): Model {
  const rows = Array.from({ length: B }, (_, i) => Array.from({ length: D }, (_, j) => x[(i * D + j) % x.length]!));
  const at = { row: Math.min(row, B - 1), column: Math.min(column, D - 1) };
  const other = B > 1 ? (at.row + 1) % B : undefined;
  const table = rows.map((cells, i) => (i === other ? cells.with(at.column, cells[at.column]! + bump) : cells));
  const norm = mode === "ln" ? layerNorm : batchNorm;
  const [output, before] = [norm(table, epsilon, gamma, beta), norm(rows, epsilon, gamma, beta)];
  const set =
    mode === "ln"
      ? Array.from({ length: D }, (_, j) => ({ row: at.row, column: j }))
      : Array.from({ length: B }, (_, i) => ({ row: i, column: at.column }));
  const { mean, variance, values } = normalized(
    set.map((place) => table[place.row]![place.column]!),
    epsilon,
  );
  const places = output.flatMap((cells, i) => cells.map((_, j) => ({ row: i, column: j })));
  return {
    table,
    output,
    at,
    set,
    mean,
    variance,
    hat: values[mode === "ln" ? at.column : at.row]!,
    other,
    changed: places.filter((place) => output[place.row]![place.column] !== before[place.row]![place.column]),
  };
}
