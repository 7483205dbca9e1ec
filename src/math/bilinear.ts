/**
 * Bilinear sampling of a grid at a fractional position, zero outside. Position (y, x) in cells: row y, column x, cell
 * centres at whole numbers.
 *
 *   x(q) = Σ_r max(0, 1 − |q_y − r_y|) · max(0, 1 − |q_x − r_x|) · x(r)
 *
 * Source: M. Jaderberg et al. Spatial Transformer Networks, NIPS 2015, eq. 5; J. Dai et al., ICCV 2017, eq. 3–4.
 */
import type { Cell, Grid } from "./convolution.ts";

export interface Position {
  y: number;
  x: number;
}

export interface Neighbour extends Cell {
  /** Area of the opposite rectangle, 0 … 1; the four sum to 1. */
  share: number;
  /** 0 outside. */
  value: number;
  inside: boolean;
}

/** Upper left, upper right, lower left, lower right. On a grid line two or three of them have share 0. */
export function neighbours(picture: Grid, { y, x }: Position): readonly [Neighbour, Neighbour, Neighbour, Neighbour] {
  if (!(Number.isFinite(y) && Number.isFinite(x))) throw new RangeError(`position must be finite; it is (${y}, ${x})`);
  const top = Math.floor(y);
  const left = Math.floor(x);
  const down = y - top;
  const right = x - left;
  const at = (row: number, column: number, share: number): Neighbour => {
    const value = picture[row]?.[column];
    return { row, column, share, value: value ?? 0, inside: value !== undefined };
  };
  return [
    at(top, left, (1 - down) * (1 - right)),
    at(top, left + 1, (1 - down) * right),
    at(top + 1, left, down * (1 - right)),
    at(top + 1, left + 1, down * right),
  ];
}

/** Value at a position; 0 from one cell outside on. Throws RangeError when the position is not finite. */
export function sampled(picture: Grid, position: Position): number {
  return neighbours(picture, position).reduce((sum, { share, value }) => sum + share * value, 0);
}

/**
 * ∂x(q)/∂q, per cell: the difference of the right and left neighbours, weighted by the vertical fractions, and
 * likewise down. On a grid line, where the surface has an edge, it is the slope towards larger y and x.
 */
export function sampledSlope(picture: Grid, position: Position): Position {
  const [upperLeft, upperRight, lowerLeft, lowerRight] = neighbours(picture, position).map(({ value }) => value) as [
    number,
    number,
    number,
    number,
  ];
  const down = position.y - Math.floor(position.y);
  const right = position.x - Math.floor(position.x);
  return {
    y: (1 - right) * (lowerLeft - upperLeft) + right * (lowerRight - upperRight),
    x: (1 - down) * (upperRight - upperLeft) + down * (lowerRight - lowerLeft),
  };
}
