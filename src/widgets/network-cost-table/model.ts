import { type NetworkRow, networkRows, networkTotals } from "../../math/network-cost.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./params.ts";

export type Values = ParamValues<typeof params>;

export interface Totals {
  parameters: number;
  macs: number;
}

export interface Model {
  preset: Values["preset"];
  /** As asked for, and as shown: the least that the network takes, where that is more. */
  input: number;
  shownInput: number;
  /** The layer that does not fit at the asked size. */
  problem: string | undefined;
  rows: readonly NetworkRow[];
  /** Place of the row in question among the rows. */
  selected: number;
  total: Totals;
  convolutions: Totals;
  linear: Totals;
}

/** Everything the widget shows, from its state. */
export function model({ preset, input, layer }: Values): Model {
  const problem = whatFails(preset, input);
  let shownInput = input;
  while (whatFails(preset, shownInput) !== undefined) shownInput++;
  const rows = networkRows(preset, shownInput);
  const largest = rows.reduce((best, row, i) => (row.parameters > rows[best]!.parameters ? i : best), 0);
  const of = (kind: NetworkRow["kind"]) => networkTotals(rows.filter((row) => row.kind === kind));
  return {
    preset,
    input,
    shownInput,
    problem,
    rows,
    selected: layer === null ? largest : Math.min(layer, rows.length) - 1,
    total: networkTotals(rows),
    convolutions: of("convolution"),
    linear: of("linear"),
  };
}

/** Weights that are multiplied: a convolution's once for each output position, a linear layer's once. */
export function weightsOf({ macs, shape: [, height, width] }: NetworkRow): number {
  return macs / (height * width);
}

/** Name of the layer that an input of this size leaves no room for. */
function whatFails(preset: Values["preset"], input: number): string | undefined {
  try {
    networkRows(preset, input);
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) return error.message.split(":")[0];
    throw error;
  }
}
