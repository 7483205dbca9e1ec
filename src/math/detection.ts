import { positive, wholeNumber } from "./range.ts";

export interface AnchorGrid {
  /** Cells of the feature map. */
  columns: number;
  rows: number;
  /** Anchors of the image: k at every cell. */
  anchors: number;
}

/**
 * Anchors of one feature map: ⌈W/s⌉ · ⌈H/s⌉ · k, as a backbone that pads to multiples of its stride has ⌈W/s⌉ columns.
 * Source: Ren et al. 2015 (Faster R-CNN), §3.1.
 * @param width @param height of the image, pixels
 * @throws RangeError unless all are whole numbers ≥ 1
 */
export function anchorGrid(width: number, height: number, stride: number, perCell: number): AnchorGrid {
  wholeNumber("width", width, 1);
  wholeNumber("height", height, 1);
  wholeNumber("stride", stride, 1);
  wholeNumber("anchors per cell", perCell, 1);
  const [columns, rows] = [Math.ceil(width / stride), Math.ceil(height / stride)];
  return { columns, rows, anchors: columns * rows * perCell };
}

/**
 * Sides of an anchor of this area and ratio: h/w = ratio, w·h = size².
 * Source: Ren et al. 2015: areas 128², 256², 512², ratios 1:1, 1:2, 2:1.
 */
export function anchorSides(size: number, ratio: number): { width: number; height: number } {
  const root = Math.sqrt(positive("ratio", ratio));
  return { width: positive("size", size) / root, height: size * root };
}

/**
 * x²/(2β) for |x| < β, |x| − β/2 otherwise (`F.smooth_l1_loss`); quadratic near 0, of slope ±1 further out.
 * Source: Girshick 2015 (Fast R-CNN), eq. 3, with β = 1.
 * @throws RangeError unless β > 0
 */
export function smoothL1(x: number, beta = 1): number {
  positive("beta", beta);
  return Math.abs(x) < beta ? (x * x) / (2 * beta) : Math.abs(x) - beta / 2;
}

export function smoothL1Gradient(x: number, beta = 1): number {
  positive("beta", beta);
  return Math.abs(x) < beta ? x / beta : Math.sign(x);
}

/**
 * Fast R-CNN's loss of one region, −log p_u + λ[u ≥ 1] Σ smoothL1(tᵢ − vᵢ): class 0 is background and has no box.
 * Source: Girshick 2015, eq. 1–3.
 */
export function regionLoss(
  probabilities: readonly number[],
  u: number,
  t: readonly number[],
  v: readonly number[],
  lambda = 1,
): { classification: number; box: number; total: number } {
  const p = positive(
    "the probability of the true class",
    probabilities[wholeNumber("u", u, 0, probabilities.length - 1)]!,
  );
  const classification = -Math.log(p);
  const box = u === 0 ? 0 : t.reduce((sum, value, i) => sum + smoothL1(value - (v[i] ?? 0)), 0);
  return { classification, box, total: classification + lambda * box };
}
