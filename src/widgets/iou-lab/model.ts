import { type Box, type BoxOverlap, boxHull, boxIntersection, boxOverlap } from "../../math/boxes.ts";
import { side } from "./params.ts";

export type Metric = "iou" | "giou" | "diou" | "ciou";
export const metrics: readonly Metric[] = ["iou", "giou", "diou", "ciou"];

export interface Model extends BoxOverlap {
  a: Box;
  b: Box;
  between: Box | undefined;
  around: Box;
  /** Each measure while B is moved sideways: its left edge and the value. */
  curves: Readonly<Record<Metric, readonly (readonly [x: number, y: number])[]>>;
}

export function model({ a, b }: { a: Box; b: Box }): Model {
  const shifts = Array.from({ length: 4 * side + 1 }, (_, i) => i / 4);
  const overlaps = shifts.map((x) => boxOverlap(a, moved(b, x - b[0], 0)));
  const curve = (metric: Metric) => overlaps.map((overlap, i) => [shifts[i]!, overlap[metric]] as const);
  return {
    a,
    b,
    ...boxOverlap(a, b),
    between: boxIntersection(a, b),
    around: boxHull(a, b),
    curves: { iou: curve("iou"), giou: curve("giou"), diou: curve("diou"), ciou: curve("ciou") },
  };
}

export function moved([x1, y1, x2, y2]: Box, dx: number, dy: number): Box {
  return [x1 + dx, y1 + dy, x2 + dx, y2 + dy];
}

/** Moved as far as the picture allows, in halves. */
export function movedInside(box: Box, x1: number, y1: number): Box {
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  const kept = (to: number, length: number) => Math.min(side - length, Math.max(0, half(to)));
  return moved(box, kept(x1, width) - box[0], kept(y1, height) - box[1]);
}

/** With another lower right corner, at least half a unit from the upper left one. */
export function resized([x1, y1]: Box, x2: number, y2: number): Box {
  const kept = (to: number, from: number) => Math.min(side, Math.max(from + 0.5, half(to)));
  return [x1, y1, kept(x2, x1), kept(y2, y1)];
}

function half(value: number): number {
  return Math.round(2 * value) / 2;
}
