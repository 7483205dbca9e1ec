import { conv, type Field, mostLayers } from "./layers.ts";
import type { Model, Values } from "./model.ts";

/** Changes of the layer list. Each gives the values to set; layers made by hand take the preset's place. */
export type Edit = Partial<Values>;

export function changeField({ layers, selected }: Model, field: Field, value: number): Edit {
  return { layers: layers.map((layer, i) => (i === selected - 1 ? { ...layer, [field]: value } : layer)) };
}

/** A new 3×3 after the selected layer, which becomes the selected one. */
export function add({ layers, selected }: Model): Edit {
  return { ...select(selected + 1, layers.length + 1), layers: layers.toSpliced(selected, 0, conv("", 3, 1, 1)) };
}

export function remove({ layers, selected }: Model): Edit {
  return { ...select(Math.max(1, selected - 1), layers.length - 1), layers: layers.toSpliced(selected - 1, 1) };
}

/** Moves the selected layer one place earlier (−1) or later (1). */
export function move({ layers, selected }: Model, by: -1 | 1): Edit {
  const moved = layers[selected - 1]!;
  const others = layers.toSpliced(selected - 1, 1);
  return { ...select(selected + by, layers.length), layers: others.toSpliced(selected - 1 + by, 0, moved) };
}

export function canAdd(count: number): boolean {
  return count < mostLayers;
}

/** The last layer is selected as such, so that it stays so when the network grows. The cell is the middle one again. */
export function select(layer: number, count: number): Edit {
  return { selected: layer >= count ? null : layer, cell: null };
}
