import { shuffledOrder } from "../../math/cross-validation.ts";
import { chanceLoss, type Grid, permuted, rotate90 } from "../../math/pretext.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export type Values = ParamValues<typeof params>;

/** A tile by its number, 1 to 9; undefined where nothing is shown. */
export type Tile = number | undefined;

export interface Model {
  /** What the network sees. */
  seen: Grid<Tile>;
  /** Without its colour. */
  grey: boolean;
  /** Classes to choose from, and the loss of guessing. */
  classes: number;
  chance: number;
  /** For a jigsaw, the tile at each place. */
  order: readonly number[];
}

export const picture: Grid<number> = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
];

/** Places around the middle, row by row. */
export const around = [0, 1, 2, 3, 5, 6, 7, 8];

/** Orders that a jigsaw network tells apart (Noroozi & Favaro 2016), and colour bins (Zhang et al. 2016). */
export const jigsawOrders = 1000;
export const colourBins = 313;

export function model({ task, k, seed, place, view, n }: Values): Model {
  const tiles = picture.flat();
  const order = shuffledOrder(9, seed);
  const only = (places: readonly number[]) => rows(tiles.map((tile, i) => (places.includes(i) ? tile : undefined)));
  const corner = [0, 1, 3, 4].map((i) => i + (view % 2) + 3 * Math.floor(view / 2));
  const { seen, classes } = {
    rotation: { seen: rotate90(picture, k), classes: 4 },
    jigsaw: { seen: rows(permuted(tiles, order)), classes: jigsawOrders },
    relative: { seen: only([4, around[place]!]), classes: 8 },
    colour: { seen: picture, classes: colourBins },
    instance: { seen: only(corner), classes: n },
  }[task];
  return { seen, grey: task === "colour", classes, chance: chanceLoss(classes), order };
}

function rows<T>(tiles: readonly T[]): T[][] {
  return [0, 3, 6].map((start) => tiles.slice(start, start + 3));
}
