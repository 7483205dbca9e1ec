import { positive } from "./range.ts";

/** Upper left and lower right corner, y downwards: [x₁, y₁, x₂, y₂] with x₁ < x₂ and y₁ < y₂, in pixels. */
export type Box = readonly [x1: number, y1: number, x2: number, y2: number];

/** As torchvision names them: corners; corner and size (COCO); centre and size (YOLO, DETR). */
export const boxFormats = ["xyxy", "xywh", "cxcywh"] as const;
export type BoxFormat = (typeof boxFormats)[number];

/** The same rectangle in another format (`torchvision.ops.box_convert`). */
export function convertBox(box: Box, from: BoxFormat, to: BoxFormat): Box {
  const [a, b, c, d] = box;
  const corners: Box = {
    xyxy: box,
    xywh: [a, b, a + c, b + d] as const,
    cxcywh: [a - c / 2, b - d / 2, a + c / 2, b + d / 2] as const,
  }[from];
  const [x1, y1, x2, y2] = corners;
  const [w, h] = [x2 - x1, y2 - y1];
  return { xyxy: corners, xywh: [x1, y1, w, h] as const, cxcywh: [x1 + w / 2, y1 + h / 2, w, h] as const }[to];
}

/** Areas in px², squared lengths in px², the rest without a unit. */
export interface BoxOverlap {
  intersection: number;
  union: number;
  /** Area of the smallest box around both. */
  hull: number;
  /** Squared distance ρ² between the centres, and squared diagonal c² of the hull. */
  distance2: number;
  diagonal2: number;
  /** 0 to 1. */
  iou: number;
  /** Above −1, up to 1. */
  giou: number;
  /** Above −1, up to 1. */
  diou: number;
  /** How far the aspect ratios are apart, 0 to 1, and its weight. */
  v: number;
  alpha: number;
  /** Above −1.5, up to 1. */
  ciou: number;
  /** 2 IoU / (1 + IoU). */
  dice: number;
}

/**
 * IoU and its kin. Sources: GIoU — Rezatofighi et al. 2019, alg. 1; DIoU and CIoU — Zheng et al. 2020, eq. 7 and 8–11.
 * @throws RangeError unless both boxes have a positive width and height
 */
export function boxOverlap(a: Box, b: Box): BoxOverlap {
  const [wa, ha] = sizeOf("a", a);
  const [wb, hb] = sizeOf("b", b);
  const between = boxIntersection(a, b);
  const around = boxHull(a, b);
  const intersection = between ? area(between) : 0;
  const union = wa * ha + wb * hb - intersection;
  const hull = area(around);
  const distance2 = ((a[0] + a[2] - b[0] - b[2]) / 2) ** 2 + ((a[1] + a[3] - b[1] - b[3]) / 2) ** 2;
  const diagonal2 = (around[2] - around[0]) ** 2 + (around[3] - around[1]) ** 2;
  const iou = intersection / union;
  const diou = iou - distance2 / diagonal2;
  const v = (4 / Math.PI ** 2) * (Math.atan(wb / hb) - Math.atan(wa / ha)) ** 2;
  const alpha = v === 0 ? 0 : v / (1 - iou + v);
  return {
    intersection,
    union,
    hull,
    distance2,
    diagonal2,
    iou,
    giou: iou - (hull - union) / hull,
    diou,
    v,
    alpha,
    ciou: diou - alpha * v,
    dice: (2 * iou) / (1 + iou),
  };
}

/** What both cover; undefined when that has no area. */
export function boxIntersection(a: Box, b: Box): Box | undefined {
  const box = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])] as const;
  return box[0] < box[2] && box[1] < box[3] ? box : undefined;
}

/** The smallest box around both. */
export function boxHull(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function area([x1, y1, x2, y2]: Box): number {
  return (x2 - x1) * (y2 - y1);
}

function sizeOf(name: string, [x1, y1, x2, y2]: Box): [width: number, height: number] {
  return [positive(`the width of ${name}`, x2 - x1), positive(`the height of ${name}`, y2 - y1)];
}
