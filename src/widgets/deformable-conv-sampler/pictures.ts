import type { Grid } from "../../math/convolution.ts";
import { mulberry32 } from "../../math/random.ts";

const square = (side: number, value: (row: number, column: number) => number): Grid =>
  Array.from({ length: side }, (_, row) => Array.from({ length: side }, (_, column) => value(row, column)));

/** What is sampled. Values 0 to 9, but for the ramps, which count row by row. */
export const pictures = {
  ramp: square(5, (row, column) => row * 5 + column),
  ramp7: square(7, (row, column) => row * 7 + column),
  edge: square(7, (_, column) => (column < 3 ? 0 : 9)),
  disc: square(7, (row, column) => ((row - 3) ** 2 + (column - 3) ** 2 <= 6 ? 9 : 0)),
  digit: [
    [0, 0, 0, 0, 0, 0, 0],
    [0, 9, 9, 9, 9, 9, 0],
    [0, 0, 0, 0, 9, 4, 0],
    [0, 0, 0, 9, 4, 0, 0],
    [0, 0, 4, 9, 0, 0, 0],
    [0, 0, 9, 4, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
  ],
} as const satisfies Record<string, Grid>;

export type PictureId = keyof typeof pictures;
export const pictureIds = Object.keys(pictures) as PictureId[];

const random = mulberry32(7);

/** 3×3 weights. */
export const kernels = {
  ones: square(3, () => 1),
  sobel: [
    [-1, 0, 1],
    [-2, 0, 2],
    [-1, 0, 1],
  ],
  counted: square(3, (row, column) => row * 3 + column + 1),
  random: square(3, () => Math.round(40 * random() - 20) / 10),
} as const satisfies Record<string, Grid>;

export type KernelId = keyof typeof kernels;
export const kernelIds = Object.keys(kernels) as KernelId[];
