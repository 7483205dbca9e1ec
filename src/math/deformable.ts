/**
 * Deformable convolution of one channel: every tap is moved by its own offset before it samples.
 *
 *   y(p₀) = Σ_t w_t · m_t(p₀) · x(p₀ + p_t + Δp_t(p₀))
 *
 * Taps are numbered row by row; an offset is (Δy, Δx) in cells, y down. Masks are 0 … 1, all 1 in version 1.
 *
 * Source: J. Dai et al. Deformable Convolutional Networks, ICCV 2017, eq. 2; X. Zhu et al. Deformable ConvNets v2,
 * CVPR 2019, eq. 1; torchvision.ops.deform_conv2d.
 */
import { neighbours, type Position, sampled, sampledSlope } from "./bilinear.ts";
import { type Cell, convolve2d, type Grid, type Window, widthOf } from "./convolution.ts";
import { wholeNumber } from "./range.ts";

/** What the offset branch predicts for one output cell. Shapes [k_h·k_w]. */
export interface Deformation {
  offsets: readonly Position[];
  masks: readonly number[];
}

export interface SampledTap {
  /** Where the undeformed tap would read, and where this one does. */
  regular: Position;
  position: Position;
  weight: number;
  mask: number;
  value: number;
  /** w·m·x, the tap's part of the sum. */
  product: number;
}

/** The derivatives of one output cell. */
export interface DeformableGradient {
  weights: number[];
  masks: number[];
  offsets: Position[];
  /** Same shape as the picture. */
  picture: number[][];
}

/**
 * The taps of one output cell; its value is the sum of their products.
 * @throws RangeError when there is not one finite offset and one mask a tap
 */
export function deformableTaps(
  picture: Grid,
  kernel: Grid,
  { offsets, masks }: Deformation,
  cell: Cell,
  window: Window,
): SampledTap[] {
  const width = widthOf(kernel);
  const weights = kernel.flat();
  if (offsets.length !== weights.length || masks.length !== weights.length) {
    throw new RangeError(`${weights.length} taps, but ${offsets.length} offsets and ${masks.length} masks`);
  }
  return weights.map((weight, tap) => {
    const regular = {
      y: cell.row * window.stride - window.padding + Math.floor(tap / width) * window.dilation,
      x: cell.column * window.stride - window.padding + (tap % width) * window.dilation,
    };
    const position = { y: regular.y + offsets[tap]!.y, x: regular.x + offsets[tap]!.x };
    const mask = masks[tap]!;
    const value = sampled(picture, position);
    return { regular, position, weight, mask, value, product: weight * mask * value };
  });
}

/**
 * The whole output. Shapes [H][W], [k_h][k_w] → [o_h][o_w].
 * @param at what is predicted for each output cell
 */
export function deformableConvolve(
  picture: Grid,
  kernel: Grid,
  at: (cell: Cell) => Deformation,
  window: Window,
): number[][] {
  // Only the shape of the plain convolution is used: offsets do not change it.
  return convolve2d(picture, kernel, window).map((cells, row) =>
    cells.map((_, column) => total(deformableTaps(picture, kernel, at({ row, column }), { row, column }, window))),
  );
}

/** Sum of the products. */
export function total(taps: readonly SampledTap[]): number {
  return taps.reduce((sum, { product }) => sum + product, 0);
}

/** ∂y(p₀) with respect to weights, masks, offsets and picture. On grid lines as `sampledSlope`. */
export function deformableGradient(picture: Grid, taps: readonly SampledTap[]): DeformableGradient {
  const slopes = picture.map((row) => row.map(() => 0));
  for (const { position, weight, mask } of taps) {
    for (const { row, column, share, inside } of neighbours(picture, position)) {
      if (inside) slopes[row]![column]! += weight * mask * share;
    }
  }
  return {
    weights: taps.map(({ mask, value }) => mask * value),
    masks: taps.map(({ weight, value }) => weight * value),
    offsets: taps.map(({ position, weight, mask }) => {
      const { y, x } = sampledSlope(picture, position);
      return { y: weight * mask * y, x: weight * mask * x };
    }),
    picture: slopes,
  };
}

/** No offset, all masks 1: the plain convolution. */
export function undeformed(taps: number): Deformation {
  return {
    offsets: Array.from({ length: taps }, () => ({ y: 0, x: 0 })),
    masks: Array.from({ length: taps }, () => 1),
  };
}

/** p_t of a k×k kernel around its centre, row by row; −1 … 1 for k = 3. Halves for an even k. */
export function regularTaps(kernelSize: number): Position[] {
  wholeNumber("kernel size", kernelSize, 1);
  const middle = (kernelSize - 1) / 2;
  return Array.from({ length: kernelSize ** 2 }, (_, tap) => ({
    y: Math.floor(tap / kernelSize) - middle,
    x: (tap % kernelSize) - middle,
  }));
}

/**
 * The offsets that scale the taps' pattern about its centre and turn it by an angle in radians, clockwise as seen with
 * y down. A scale of d without a turn is dilation d: Δp_t = (d − 1)p_t.
 */
export function patternOffsets(kernelSize: number, { scale, angle }: { scale: number; angle: number }): Position[] {
  const [cosine, sine] = [scale * Math.cos(angle), scale * Math.sin(angle)];
  return regularTaps(kernelSize).map(({ y, x }) => ({ y: sine * x + cosine * y - y, x: cosine * x - sine * y - x }));
}

/**
 * Channels of the offset branch of a k×k kernel: 2K an offset group, and K more for the masks of version 2.
 * @param offsetGroups how many parts of the channels have offsets of their own, ≥ 1
 */
export function offsetChannels(kernelSize: number, version: 1 | 2, offsetGroups = 1): number {
  return (version === 1 ? 2 : 3) * kernelSize ** 2 * wholeNumber("offset groups", offsetGroups, 1);
}
