import { steadyVariance } from "../../math/batch-size.ts";
import { mulberry32, normal } from "../../math/random.ts";

export const steps = 400;
/** Until the start at 1 is forgotten. */
export const settled = 100;

export interface Values {
  eta: number;
  a: number;
  sigma: number;
  B: number;
  seed: number;
}

/** SGD on ½aw² with gradient noise of variance σ²/B, from w = 1. */
export function model({ eta, a, sigma, B, seed }: Values) {
  const noise = normal(mulberry32(seed));
  const keep = 1 - eta * a;
  const kick = (eta * sigma) / Math.sqrt(B);
  const path = [1];
  for (let t = 0; t < steps; t += 1) path.push(keep * path.at(-1)! - kick * noise());
  const late = path.slice(settled);
  const stable = eta * a < 2;
  return {
    path,
    keep,
    kick,
    product: eta * a,
    variance: stable ? steadyVariance(eta, a, sigma ** 2, B) : undefined,
    measured: late.reduce((sum, w) => sum + w ** 2, 0) / late.length,
  };
}
