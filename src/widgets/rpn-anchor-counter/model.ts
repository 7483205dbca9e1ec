import { type AnchorGrid, anchorGrid, anchorSides } from "../../math/detection.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export interface Model extends AnchorGrid {
  /** Sides of the anchors at one cell, in pixels of the image. */
  shapes: readonly { width: number; height: number }[];
  /** Output channels of the two heads: objectness of two classes, four offsets. */
  objectness: number;
  offsets: number;
}

/** The paper's three sizes first; smaller ones follow. */
const sizes = [128, 256, 512, 64, 32];
const ratios = [0.5, 1, 2];

export function model({ width, height, stride, k }: ParamValues<typeof params>): Model {
  const shapes = sizes.flatMap((size) => ratios.map((ratio) => anchorSides(size, ratio))).slice(0, k);
  return { ...anchorGrid(width, height, stride, k), shapes, objectness: 2 * k, offsets: 4 * k };
}
