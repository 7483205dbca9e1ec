import { activeShare } from "../../math/activations.ts";
import { mulberry32, normal } from "../../math/random.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

/** Inputs of the batch that is drawn. */
export const inputs = 1000;
/** Slope of Leaky ReLU to the left. */
export const leak = 0.01;
/** Of the histogram; even, so that 0 is an edge. */
export const bins = 48;

export function model({ b, w, n, seed }: ParamValues<typeof params>) {
  // w is the root mean square of the weights, so that ‖w‖ = w√n whatever their signs; w·x is normal with that deviation.
  const spread = w * Math.sqrt(n);
  const noise = normal(mulberry32(seed));
  const z = Array.from({ length: inputs }, () => b + spread * noise());
  const share = activeShare(b, spread);
  const reach = Math.ceil(Math.max(2, Math.abs(b) + 4 * spread));
  const counts = Array.from({ length: bins }, () => 0);
  for (const each of z) {
    const bin = Math.floor(((each + reach) / (2 * reach)) * bins);
    counts[Math.max(0, Math.min(bins - 1, bin))]! += 1;
  }
  return {
    spread,
    share,
    /** Inputs of the batch that get through. */
    active: z.filter((each) => each > 0).length,
    /** Probability that none of as many inputs gets through. */
    none: Math.exp(inputs * Math.log1p(-share)),
    leaky: meanLeakySlope(share),
    /** The histogram goes from −reach to reach. */
    reach,
    counts,
  };
}

export function meanLeakySlope(share: number): number {
  return share + leak * (1 - share);
}
