import { type Neighbour, neighbours, type Position } from "../../math/bilinear.ts";
import { type Cell, type Grid, unitWindow } from "../../math/convolution.ts";
import { deformableTaps, type SampledTap, total, undeformed } from "../../math/deformable.ts";
import type { ParamValues } from "../kit/params.ts";
import { farthest, type params } from "./params.ts";
import { kernels, type PictureId, pictures } from "./pictures.ts";
import { type PresetId, presetIds, presets, taps as tapCount } from "./presets.ts";

export type Values = ParamValues<typeof params>;

export interface Model {
  /** The preset that this is, if it is one. */
  preset: PresetId | undefined;
  pictureId: PictureId;
  picture: Grid;
  kernel: Grid;
  /** The output cell in question: the middle one. */
  cell: Cell;
  offsets: readonly Position[];
  masks: readonly number[];
  taps: readonly SampledTap[];
  /** The output there, and what it is without offsets and masks. */
  value: number;
  plain: number;
  /** Selected tap, from 0, and the cells between which it samples. */
  selected: number;
  four: readonly Neighbour[];
}

const window = { ...unitWindow, padding: 1 };

/** Everything the widget shows, from its state. */
export function model(values: Values): Model {
  const chosen = presets[values.preset];
  const pictureId = values.x ?? chosen.picture;
  const picture = pictures[pictureId];
  const kernel = kernels[values.w];
  const offsets = values.offsets ? pairs(values.offsets) : chosen.offsets;
  const masks = values.m ?? Array.from({ length: tapCount }, () => chosen.mask);
  const middle = (picture.length - 1) / 2;
  const cell = { row: middle, column: middle };
  const taps = deformableTaps(picture, kernel, { offsets, masks }, cell, window);
  const selected = values.t - 1;
  return {
    preset: presetIds.find((id) => {
      const each = presets[id];
      return (
        each.picture === pictureId &&
        masks.every((mask) => mask === each.mask) &&
        offsets.every(({ y, x }, tap) => y === each.offsets[tap]!.y && x === each.offsets[tap]!.x)
      );
    }),
    pictureId,
    picture,
    kernel,
    cell,
    offsets,
    masks,
    taps,
    value: total(taps),
    plain: total(deformableTaps(picture, kernel, undeformed(tapCount), cell, window)),
    selected,
    four: neighbours(picture, taps[selected]!.position),
  };
}

/** Changes of the state. Each gives the values to set; what is set by hand takes the preset's place. */
export type Edit = Partial<Values>;

/** The offset of one tap, which becomes the selected one, or of all. Beyond the range it stays at its end. */
export function moveTo({ offsets }: Model, moving: number, to: Partial<Position>, all: boolean): Edit {
  const moved = offsets.flatMap(({ y, x }, tap) => {
    const here = all || tap === moving;
    return here ? [inRange(to.y ?? y), inRange(to.x ?? x)] : [y, x];
  });
  return { t: moving + 1, offsets: moved };
}

export function maskTo({ masks, selected }: Model, mask: number, all: boolean): Edit {
  return { m: masks.map((each, tap) => (all || tap === selected ? mask : each)) };
}

function inRange(value: number): number {
  const kept = Math.min(farthest, Math.max(-farthest, value));
  return Number(kept.toFixed(4)) + 0;
}

function pairs(flat: readonly number[]): Position[] {
  return Array.from({ length: flat.length / 2 }, (_, tap) => ({ y: flat[2 * tap]!, x: flat[2 * tap + 1]! }));
}
