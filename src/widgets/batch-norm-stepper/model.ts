import { type Affine, evaluated, freshStatistics, type RunningStatistics, updated } from "../../math/batch-norm.ts";
import { normalized, normalizedGradient } from "../../math/normalization.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export type Values = ParamValues<typeof params>;

export interface Model {
  x: readonly number[];
  /** Of the batch; the variance biased. */
  mean: number;
  variance: number;
  hat: readonly number[];
  y: readonly number[];
  /** After 0, 1, … steps on this same batch. */
  history: readonly RunningStatistics[];
  running: RunningStatistics;
  /** What is normalised with: the batch's own, or the running ones. */
  used: RunningStatistics;
  /** Gradients at the output and at the input, one for each value. */
  g: readonly number[];
  gradient: readonly number[];
  /** Which value is looked at, from 0. */
  at: number;
  /** Of one value there is no variance to train with. */
  single: boolean;
}

export function model({ mode, t, gamma, beta, rho, epsilon, i, x, g: given }: Values): Model {
  const training = mode === "train";
  const affine: Affine = { gamma, beta, epsilon };
  const { mean, variance, values } = normalized(x, epsilon);
  const single = x.length < 2;
  const history = [freshStatistics];
  for (let step = 0; step < t; step += 1) {
    const last = history[step]!;
    history.push(single ? last : updated(last, mean, variance, x.length, rho));
  }
  const running = history[t]!;
  const used = training ? { mean, variance } : running;
  const hat = training ? values : x.map((value) => evaluated(value, running, { ...affine, gamma: 1, beta: 0 }));
  const g = x.map((_, n) => given[n] ?? 0);
  return {
    x,
    mean,
    variance,
    hat,
    y: hat.map((value) => gamma * value + beta),
    history,
    running,
    used,
    g,
    // In testing the statistics are constants, and every value goes its own way.
    gradient: training
      ? normalizedGradient(x, g, epsilon, gamma)
      : g.map((value) => (value * gamma) / Math.sqrt(running.variance + epsilon)),
    at: Math.min(i, x.length) - 1,
    single: single && training,
  };
}
