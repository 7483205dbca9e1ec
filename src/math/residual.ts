import { bottleneckLayers, totalWeights } from "./channel-block.ts";
import { positive, wholeNumber } from "./range.ts";

/** Product of slopes along a plain stack of scalar layers, wⁿ. */
export function plainGradient(slope: number, depth: number): number {
  return slope ** wholeNumber("depth", depth, 0);
}

/**
 * Product along a stack of residual blocks y = x + F(x) with branch slopes fᵢ, ∏(1 + fᵢ).
 * Source: He et al. 2016 (Identity Mappings), eq. 5, for scalars.
 */
export function residualGradient(slopes: readonly number[]): number {
  return slopes.reduce((product, slope) => product * (1 + slope), 1);
}

/** The same as a sum over all 2ⁿ paths: for each set of branches taken, the product of their slopes. n ≤ 20. */
export function residualPaths(slopes: readonly number[]): number[] {
  wholeNumber("the number of blocks", slopes.length, 0, 20);
  return slopes.reduce<number[]>((paths, slope) => paths.flatMap((path) => [path, path * slope]), [1]);
}

/**
 * Share of the 2ⁿ paths that pass through k of n branches, Binomial(n, ½). Source: Veit et al. 2016, §4.2.
 * @returns n + 1 shares that sum to 1
 */
export function pathLengths(n: number): number[] {
  return pathGradients(n, 1);
}

/**
 * Share of the gradient ∏(1 + γ) that comes by paths through k of n branches, each of which multiplies by γ:
 * C(n, k)·γᵏ/(1 + γ)ⁿ, which is Binomial(n, γ/(1 + γ)). Source: the product multiplied out, as Veit et al. 2016, eq. 6.
 * @param gain γ > 0
 * @returns n + 1 shares that sum to 1
 */
export function pathGradients(n: number, gain: number): number[] {
  wholeNumber("the number of blocks", n, 0);
  const shares = [(1 + positive("the gain", gain)) ** -n];
  for (let k = 1; k <= n; k += 1) shares.push((shares[k - 1]! * gain * (n - k + 1)) / k);
  return shares;
}

/** The shortest stretch of shares with one peak that holds at least `part` of them, and how much that is. */
export function narrowest(shares: readonly number[], part: number): { first: number; last: number; held: number } {
  let first = shares.indexOf(Math.max(...shares));
  let last = first;
  let held = shares[first]!;
  while (held < part && last - first < shares.length - 1) {
    const [before = -1, after = -1] = [shares[first - 1], shares[last + 1]];
    if (before >= after) first -= 1;
    else last += 1;
    held += Math.max(before, after);
  }
  return { first, last, held };
}

/** Weights of ResNet's blocks, without BN. */
export const blockWeights = {
  /** Two 3×3 convolutions of C channels. */
  basic: (channels: number) => 2 * 9 * channels ** 2,
  /** 1×1 from `outer` to `width`, 3×3, 1×1 back. */
  bottleneck: (outer: number, width: number) => totalWeights(bottleneckLayers(outer, width, 3)),
};
