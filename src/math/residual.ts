import { bottleneckLayers, totalWeights } from "./channel-block.ts";
import { wholeNumber } from "./range.ts";

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
  wholeNumber("the number of blocks", n, 0);
  const shares = [0.5 ** n];
  for (let k = 1; k <= n; k += 1) shares.push((shares[k - 1]! * (n - k + 1)) / k);
  return shares;
}

/** Weights of ResNet's blocks, without BN. */
export const blockWeights = {
  /** Two 3×3 convolutions of C channels. */
  basic: (channels: number) => 2 * 9 * channels ** 2,
  /** 1×1 from `outer` to `width`, 3×3, 1×1 back. */
  bottleneck: (outer: number, width: number) => totalWeights(bottleneckLayers(outer, width, 3)),
};
