import { overlapCounts, overlapInterior, overlapsEvenly } from "../../math/checkerboard.ts";
import type { Extent } from "../../math/receptive-field.ts";
import type { ParamValues } from "../kit/params.ts";
import type { definition } from "./index.ts";

export type Values = ParamValues<typeof definition.params>;

export interface Model extends Values {
  /** Stamps on each output cell along one axis; a cell of the 2-D output has the product of two. */
  counts: readonly number[];
  /** Cells away from both ends; undefined when the input is too short to have any. */
  interior: Extent | undefined;
  even: boolean;
  /** For each of the s places in a period, the weights that land there: a = r, r + s, r + 2s … */
  groups: readonly (readonly number[])[];
  /** Rows in which stamps can be drawn without lying on each other. */
  lanes: number;
  total: number;
}

export function model(values: Values): Model {
  const { n, k, s } = values;
  const counts = overlapCounts(n, k, s);
  return {
    ...values,
    counts,
    interior: overlapInterior(n, k, s),
    even: overlapsEvenly(k, s),
    groups: Array.from({ length: s }, (_, r) =>
      Array.from({ length: Math.max(0, Math.ceil((k - r) / s)) }, (_, i) => r + i * s),
    ),
    lanes: Math.ceil(k / s),
    total: counts.reduce((sum, count) => sum + count, 0),
  };
}
