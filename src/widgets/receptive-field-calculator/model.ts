import {
  clip,
  type Extent,
  fieldOfCell,
  outputSizes,
  type ReceptiveField,
  receptiveFields,
  smallestInput,
  span,
} from "../../math/receptive-field.ts";
import { type Reached, reachedCells } from "../../math/receptive-paths.ts";
import type { ParamValues } from "../kit/params.ts";
import type { NamedLayer } from "./layers.ts";
import type { params } from "./params.ts";
import { type PresetId, preset, presetIds } from "./presets.ts";

export type Values = ParamValues<typeof params>;

/** The first layer whose kernel does not fit on what the layers before leave of the image. */
export interface DoesNotFit {
  layer: number;
  /** Cells before it and the cells that its kernel spans, beside its padding on both sides. */
  available: number;
  needed: number;
  padding: number;
  /** The least side of the image with which all layers fit. */
  least: number;
}

export interface Model {
  layers: readonly NamedLayer[];
  /** The preset that the layers are, if they are one. */
  preset: PresetId | undefined;
  /** r, j, c of layers 0 … n. */
  fields: readonly ReceptiveField[];
  /** Layer in question, 0 when there is none. */
  selected: number;
  /** As asked for. */
  size: number;
  problem: DoesNotFit | undefined;
  /** Side of the image that the picture shows: the least possible where the one asked for is too small. */
  shownSize: number;
  /** Cells of layers 0 … n on the shown image. */
  counts: readonly number[];
  cell: number;
  /** Pixels the cell would see without a border, and those it sees; undefined when it sees padding only. */
  field: Extent;
  visible: Extent | undefined;
  /** Cells of layers 0 … selected that the cell depends on. */
  reached: readonly (Reached | undefined)[];
}

export const usualSize = 224;

/** Everything the widget shows, from its state. */
export function model(values: Values): Model {
  const chosen = preset(values.preset);
  const layers = values.layers ?? chosen.layers;
  const size = values.size ?? chosen.size ?? usualSize;
  const selected = Math.min(values.selected ?? layers.length, layers.length);
  const fields = receptiveFields(layers);
  const problem = doesNotFit(layers, size);
  const shownSize = problem?.least ?? size;
  const counts = outputSizes(layers, shownSize);
  const cells = counts[selected]!;
  const cell = Math.min(values.cell ?? Math.floor((cells - 1) / 2), cells - 1);
  const field = fieldOfCell(fields[selected]!, cell);
  const reached = reachedCells(layers.slice(0, selected), shownSize, cell);
  const visible = reached[0] && { first: reached[0].first, last: reached[0].last };
  return {
    layers,
    preset: values.layers ? presetIds.find((id) => sameLayers(preset(id).layers, layers)) : values.preset,
    fields,
    selected,
    size,
    problem,
    shownSize,
    counts,
    cell,
    field,
    visible,
    reached,
  };
}

/** How many pixels of an extent there are. */
export function length({ first, last }: Extent): number {
  return last - first + 1;
}

/** How much of a layer's field can at most be seen on an image of this side. */
export function clippedSize({ size }: ReceptiveField, imageSize: number): number {
  return length(clip({ first: 0, last: size - 1 }, imageSize)!);
}

function doesNotFit(layers: readonly NamedLayer[], size: number): DoesNotFit | undefined {
  const counts = outputSizes(layers, size);
  if (counts.at(-1)! >= 1) return undefined;
  const layer = counts.length - 1;
  const { padding } = layers[layer - 1]!;
  const available = counts[layer - 1]!;
  return { layer, available, needed: span(layers[layer - 1]!), padding, least: smallestInput(layers) };
}

function sameLayers(a: readonly NamedLayer[], b: readonly NamedLayer[]): boolean {
  return (
    a.length === b.length &&
    a.every((layer, i) => Object.entries(layer).every(([name, value]) => b[i]![name as keyof NamedLayer] === value))
  );
}
