import { chanceLoss, type Grid, inverse, neighbour, permutationRank, permuted, rotated } from "../../math/pretext.ts";
import { mulberry32 } from "../../math/random.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export type Values = ParamValues<typeof params>;

export interface Crop {
  x: number;
  y: number;
  size: number;
}

export interface Model {
  /** Number of the tile, 1 … 9, at each place of what the network sees. */
  tiles: Grid;
  /** What the network is to answer. */
  label: string;
  classes: number;
  accuracy: number;
  loss: number;
  /** The tile beside the middle one. */
  beside: { row: number; column: number };
  /** Two views, as parts of the picture from 0 to 1. */
  crops: readonly [Crop, Crop];
  back: readonly number[];
  /** Of the permutation among all 9!, from 0. */
  rank: number;
}

const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Labels of each task: 4 turns; 1000 of 9! permutations; 8 places; 313 colours a pixel; the images of ImageNet. */
export const labels = { rotation: 4, jigsaw: 1000, patch: 8, colour: 313, instance: 1281167 } as const;

export function model({ task, k, perm, pos, i, seed }: Values): Model {
  const random = mulberry32(seed);
  const crop = (): Crop => {
    const size = 0.35 + 0.4 * random();
    return { x: (1 - size) * random(), y: (1 - size) * random(), size };
  };
  const tiles =
    task === "rotation" ? rotated(rows(nine), k) : task === "jigsaw" ? rows(permuted(nine, perm)) : rows(nine);
  const classes = labels[task];
  return {
    tiles,
    label: {
      rotation: String(k),
      jigsaw: perm.join(" "),
      patch: String(pos),
      colour: "",
      instance: String(i),
    }[task],
    classes,
    accuracy: 1 / classes,
    loss: chanceLoss(classes),
    beside: neighbour(pos),
    crops: [crop(), crop()],
    back: inverse(perm),
    rank: permutationRank(perm),
  };
}

function rows(items: readonly number[]): Grid {
  return [items.slice(0, 3), items.slice(3, 6), items.slice(6)];
}
