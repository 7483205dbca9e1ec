/**
 * Pretext tasks: labels that come for free from the image itself. Grids are rows of tiles, from the upper left.
 *
 * Source: rotation: S. Gidaris et al., ICLR 2018, arXiv:1803.07728; jigsaw: M. Noroozi, P. Favaro, ECCV 2016,
 * arXiv:1603.09246; relative position: C. Doersch et al., ICCV 2015, arXiv:1505.05192.
 */
import { wholeNumber } from "./range.ts";

export type Grid = readonly (readonly number[])[];

/** Turned by k·90° anticlockwise: y[r][c] = x[c][n − 1 − r] for one turn, as torch.rot90(x, k, (0, 1)). */
export function rotated(grid: Grid, turns: number): Grid {
  wholeNumber("k", turns, 0);
  const width = grid[0]?.length ?? 0;
  if (turns % 4 === 0) return grid;
  const once = Array.from({ length: width }, (_, r) => grid.map((row) => row[width - 1 - r]!));
  return rotated(once, (turns % 4) - 1);
}

/** Whether each of 1 … n stands in it once. */
export function isPermutation(places: readonly number[]): boolean {
  return [...places].sort((a, b) => a - b).every((place, i) => place === i + 1);
}

/** Place i holds what was at place `permutation[i]`; places count from 1. Throws RangeError for no permutation. */
export function permuted<T>(items: readonly T[], permutation: readonly number[]): T[] {
  if (permutation.length !== items.length || !isPermutation(permutation)) {
    throw new RangeError(`(${permutation.join(", ")}) is no permutation of 1 to ${items.length}`);
  }
  return permutation.map((place) => items[place - 1]!);
}

/** The permutation that takes it back. */
export function inverse(permutation: readonly number[]): number[] {
  return permuted(
    permutation.map((_, i) => permutation.indexOf(i + 1) + 1),
    permutation.map((_, i) => i + 1),
  );
}

/** Its number among all n! in lexicographic order, from 0. */
export function permutationRank(permutation: readonly number[]): number {
  return permutation.reduce((rank, place, i) => {
    const smaller = permutation.slice(i + 1).filter((later) => later < place).length;
    return rank * (permutation.length - i) + smaller;
  }, 0);
}

export function factorial(n: number): number {
  return Array.from({ length: wholeNumber("n", n, 0) }, (_, i) => i + 1).reduce((product, i) => product * i, 1);
}

/** The tile of a 3×3 grid at a position 0 … 7 around its middle, in reading order. */
export function neighbour(position: number): { row: number; column: number } {
  const place = wholeNumber("position", position, 0, 7) + (position >= 4 ? 1 : 0);
  return { row: Math.floor(place / 3), column: place % 3 };
}

/** ln C: the cross-entropy, in nats, of guessing among C equally frequent labels. */
export function chanceLoss(classes: number): number {
  return Math.log(wholeNumber("classes", classes, 1));
}
