import { positive } from "./range.ts";

/** Rows of equal length: samples (or tokens) by features. */
export type Table = readonly (readonly number[])[];

export interface Normalized {
  mean: number;
  /** Biased: divided by the number of values. */
  variance: number;
  /** (x − μ)/√(σ² + ϵ). */
  values: readonly number[];
}

/**
 * Mean 0 and variance 1, up to ϵ: the core of batch and layer normalisation. Sources: Ioffe & Szegedy 2015, alg. 1;
 * Ba, Kiros & Hinton 2016, eq. 3.
 * @param epsilon > 0
 */
export function normalized(x: readonly number[], epsilon: number): Normalized {
  const n = positive("the number of values", x.length);
  const mean = x.reduce((sum, value) => sum + value, 0) / n;
  const variance = x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n;
  const scale = 1 / Math.sqrt(variance + positive("epsilon", epsilon));
  return { mean, variance, values: x.map((value) => (value - mean) * scale) };
}

/** Each row by itself, then γ·x̂ + β (`F.layer_norm` over the last axis). */
export function layerNorm(table: Table, epsilon: number, gamma = 1, beta = 0): number[][] {
  return table.map((row) => normalized(row, epsilon).values.map((value) => gamma * value + beta));
}

/** Each column over all rows, then γ·x̂ + β (`F.batch_norm` in training). */
export function batchNorm(table: Table, epsilon: number, gamma = 1, beta = 0): number[][] {
  const columns = (table[0] ?? []).map(
    (_, j) =>
      normalized(
        table.map((row) => row[j]!),
        epsilon,
      ).values,
  );
  return table.map((_, i) => columns.map((column) => gamma * column[i]! + beta));
}

/**
 * ∂L/∂x of `normalized` followed by γ, from the gradient g that arrives at the output:
 * (γ/√(σ²+ϵ)) · (g − mean(g) − x̂ · mean(g·x̂)).
 */
export function normalizedGradient(x: readonly number[], g: readonly number[], epsilon: number, gamma = 1): number[] {
  const { variance, values } = normalized(x, epsilon);
  const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length;
  const along = mean(g.map((value, i) => value * values[i]!));
  const scale = gamma / Math.sqrt(variance + epsilon);
  return g.map((value, i) => scale * (value - mean(g) - values[i]! * along));
}
