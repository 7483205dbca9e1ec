import type { ReceptiveField } from "../../math/receptive-field.ts";
import type { NamedLayer } from "./layers.ts";

/** A line of picture and table: the layers `from` … `to`, 1-based, shown by the last of them. The input is 0 … 0. */
export interface Row {
  from: number;
  to: number;
}

/** Up to this many layers each has its row. */
export const mostSingleRows = 8;
const mostRows = 11;

/** Rows for these layers; long networks are collapsed into stages, and the selected layer always ends a row. */
export function rowsOf(
  layers: readonly NamedLayer[],
  fields: readonly ReceptiveField[],
  selected: number,
): readonly Row[] {
  const input = { from: 0, to: 0 };
  if (layers.length <= mostSingleRows) return [input, ...layers.map((_, i) => ({ from: i + 1, to: i + 1 }))];
  const ends = stageEnds(layers, fields);
  if (selected > 0 && !ends.includes(selected)) ends.push(selected);
  ends.sort((a, b) => a - b);
  return [input, ...ends.map((to, i) => ({ from: (ends[i - 1] ?? 0) + 1, to }))];
}

/** By the names the authors gave, else by resolution, else evenly. */
function stageEnds(layers: readonly NamedLayer[], fields: readonly ReceptiveField[]): number[] {
  const named = layers.every(({ name }) => name !== "") ? endsOfRuns(layers.map(({ name }) => stageName(name))) : [];
  const resolutions = endsOfRuns(layers.map((_, i) => fields[i + 1]!.jump));
  const fitting = [named, resolutions].find(({ length }) => length > 2 && length <= mostRows);
  if (fitting) return fitting;
  const step = Math.ceil(layers.length / (layers.length <= mostRows ? layers.length : mostSingleRows));
  return layers.map((_, i) => i + 1).filter((end) => end % step === 0 || end === layers.length);
}

function endsOfRuns(keys: readonly (string | number)[]): number[] {
  return keys.flatMap((key, i) => (key === keys[i + 1] ? [] : [i + 1]));
}

/** `conv4_23b` → `conv4`. */
function stageName(name: string): string {
  return name.split("_")[0]!;
}

/** What a row is called by its layers' names; undefined when they have none. */
export function rowName(layers: readonly NamedLayer[], { from, to }: Row): string | undefined {
  const first = layers[from - 1]?.name;
  const last = layers[to - 1]?.name;
  if (!first || !last) return undefined;
  if (from === to) return first;
  const stage = stageName(first);
  if (stage !== stageName(last) || stage === first) return `${first}–${last}`;
  const whole = [layers[from - 2], layers[to]].every((beside) => !beside || stageName(beside.name) !== stage);
  return whole ? `${stage}_x` : `${first}–${last.slice(stage.length + 1)}`;
}
