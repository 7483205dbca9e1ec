import { wholeNumber } from "./range.ts";

/** Rows of equal length. */
export type Grid<T> = readonly (readonly T[])[];

/**
 * Turned by k · 90° anticlockwise (`torch.rot90(x, k, (0, 1))`), as rotation prediction labels its pictures:
 * Gidaris et al. 2018.
 * @throws RangeError unless k is a whole number
 */
export function rotate90<T>(grid: Grid<T>, k: number): T[][] {
  const turns = ((wholeNumber("k", k, Number.NEGATIVE_INFINITY) % 4) + 4) % 4;
  let turned = grid.map((row) => [...row]);
  for (let turn = 0; turn < turns; turn += 1) {
    const columns = turned[0]?.length ?? 0;
    turned = Array.from({ length: columns }, (_, i) => turned.map((row) => row[columns - 1 - i]!));
  }
  return turned;
}

/**
 * Tiles put in another order: place i shows tile `order[i]`.
 * @throws RangeError when `order` is no permutation
 */
export function permuted<T>(tiles: readonly T[], order: readonly number[]): T[] {
  const isPermutation = order.length === tiles.length && new Set(order).size === order.length;
  if (!isPermutation || order.some((i) => !(i in tiles))) {
    throw new RangeError(`the order must name each of ${tiles.length} tiles once; it is ${order.join(", ")}`);
  }
  return order.map((i) => tiles[i]!);
}

/** The order that undoes it. */
export function inverse(order: readonly number[]): number[] {
  const back = order.map(() => 0);
  for (const [place, tile] of order.entries()) back[tile] = place;
  return back;
}

/** Loss of guessing among n equally likely classes, log n nats. */
export function chanceLoss(n: number): number {
  return Math.log(wholeNumber("n", n, 1));
}

/**
 * Squared distance of two unit vectors with this cosine, 2 − 2c. It is what alignment averages over positive pairs:
 * Wang & Isola 2020, §4.2.
 */
export function squaredDistance(cosine: number): number {
  if (!(Math.abs(cosine) <= 1)) throw new RangeError(`a cosine must be from -1 to 1; it is ${cosine}`);
  return 2 - 2 * cosine;
}
