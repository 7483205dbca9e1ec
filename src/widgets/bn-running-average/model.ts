import { freshStatistics, updated } from "../../math/batch-norm.ts";
import { mulberry32, normal } from "../../math/random.ts";

/** Of the values that the layer sees: they are normal with this mean and variance. */
export const truth = { mean: 5, variance: 4 };
export const mostSteps = 200;

/** Means of the batches, and the running mean before the first and after each: batch t is the same for every ρ. */
export function history(rho: number, m: number, seed: number): { batches: number[]; running: number[] } {
  const noise = normal(mulberry32(seed));
  const batches = Array.from({ length: mostSteps }, () => truth.mean + Math.sqrt(truth.variance / m) * noise());
  let statistics = freshStatistics;
  const running = [statistics.mean];
  for (const mean of batches) {
    statistics = updated(statistics, mean, truth.variance, m, rho);
    running.push(statistics.mean);
  }
  return { batches, running };
}

/** Where the running mean would be after t steps if every batch had the true mean. */
export function expected(rho: number, t: number): number {
  return truth.mean * (1 - (1 - rho) ** t);
}

/** Deviation of the running mean after many steps: an average with weights ρ(1−ρ)^i of means with variance σ²/m. */
export function spreadAtRest(rho: number, m: number): number {
  return Math.sqrt(((rho / (2 - rho)) * truth.variance) / m);
}
