/**
 * What a stack of dilated convolutions (stride 1, one kernel size) touches, and the rule against gridding. One axis;
 * in 2-D a cell's count is the product of its row's and its column's.
 *
 * Source: P. Wang et al. Understanding Convolution for Semantic Segmentation. WACV 2018, sec. 3.2, eq. 2 (HDC);
 * F. Yu, V. Koltun, arXiv:1511.07122; parallel branches: L.-C. Chen et al., arXiv:1706.05587 (ASPP).
 */
import type { Grid } from "./convolution.ts";
import { widthOf } from "./convolution.ts";
import { wholeNumber } from "./range.ts";

/** Paths from each offset to the output cell: shape [1 + (k − 1)Σd], symmetric, summing to kⁿ. 0 is a hole. */
export function coverage(kernelSize: number, rates: readonly number[]): number[] {
  wholeNumber("kernel size", kernelSize, 1);
  return rates.reduce(
    (counts, rate) => {
      wholeNumber("dilation", rate, 1);
      const wider: number[] = Array.from({ length: counts.length + (kernelSize - 1) * rate }, () => 0);
      for (const [i, count] of counts.entries()) {
        for (let tap = 0; tap < kernelSize; tap++) wider[i + tap * rate]! += count;
      }
      return wider;
    },
    [1],
  );
}

/** Shape [r][r]. */
export function coverage2d(kernelSize: number, rates: readonly number[]): number[][] {
  const counts = coverage(kernelSize, rates);
  return counts.map((row) => counts.map((column) => row * column));
}

/**
 * Branches side by side on one input, as in ASPP, their centres aligned and their counts added. In 2-D this is no
 * product of axes. Shape [r][r] with r of the widest branch; an even kernel's centre lies between cells, so kernelSize
 * is odd.
 * @throws RangeError for an even kernel or without a branch
 */
export function parallelCoverage2d(kernelSize: number, branches: readonly (readonly number[])[]): number[][] {
  if (kernelSize % 2 === 0) throw new RangeError(`kernel size must be odd for a centre; it is ${kernelSize}`);
  if (branches.length === 0) throw new RangeError("no branch to cover anything");
  const each = branches.map((rates) => coverage2d(kernelSize, rates));
  const size = Math.max(...each.map((counts) => counts.length));
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) =>
      each.reduce((sum, counts) => {
        const inset = (size - counts.length) / 2;
        return sum + (counts[row - inset]?.[column - inset] ?? 0);
      }, 0),
    ),
  );
}

/** Cells that are touched at all. */
export function touchedCount(counts: readonly number[]): number {
  return counts.filter((count) => count > 0).length;
}

/**
 * M₁ … M_n, the largest gap between taps that layers i … n leave, in cells: M_n = r_n and
 * M_i = max(M_{i+1} − 2r_i, 2r_i − M_{i+1}, r_i).
 * @throws RangeError without a rate
 */
export function gapSequence(rates: readonly number[]): number[] {
  const last = rates.at(-1);
  if (last === undefined) throw new RangeError("no dilation rate");
  const gaps = [last];
  for (const rate of rates.slice(0, -1).reverse()) {
    const later = gaps[0]!;
    gaps.unshift(Math.max(later - 2 * rate, 2 * rate - later, rate));
  }
  return gaps;
}

export interface GriddingRule {
  /** M₂, or M₁ of a single layer. */
  gap: number;
  /** Greatest common divisor of the rates: only its multiples are touched. */
  commonFactor: number;
  /**
   * M₂ ≤ k and no common factor. With an odd kernel and a first rate of 1 nothing is then left out; without that rate
   * holes may remain (2, 3 at k = 3), and stacks that fail may have none (1, 3, 1). What is touched, `coverage` says.
   */
  passes: boolean;
}

/** The two conditions of hybrid dilated convolution. */
export function griddingRule(kernelSize: number, rates: readonly number[]): GriddingRule {
  const gaps = gapSequence(rates);
  const gap = gaps[1] ?? gaps[0]!;
  const commonFactor = rates.reduce(divisor);
  return { gap, commonFactor, passes: gap <= kernelSize && commonFactor === 1 };
}

/** The kernel with d − 1 zeros between its weights: an ordinary convolution with it is the dilated one. */
export function zeroStuffed(kernel: Grid, dilation: number): number[][] {
  wholeNumber("dilation", dilation, 1);
  const side = (taps: number) => dilation * (taps - 1) + 1;
  return Array.from({ length: side(kernel.length) }, (_, row) =>
    Array.from({ length: side(widthOf(kernel)) }, (_, column) =>
      row % dilation === 0 && column % dilation === 0 ? kernel[row / dilation]![column / dilation]! : 0,
    ),
  );
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
