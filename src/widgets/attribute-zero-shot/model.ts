import { type AttributePrediction, attributePrediction } from "../../math/zero-shot.ts";
import type { ParamValues } from "../kit/params.ts";
import type { Descriptions } from "./descriptions.ts";
import type { params } from "./index.ts";

export type Values = ParamValues<typeof params>;

export interface Model extends AttributePrediction {
  /** p(a_m|x) and p(a_m). Shape [M]. */
  present: readonly number[];
  priors: readonly number[];
  /** Descriptions cut or filled up with 0 to M attributes: first the unseen, then the seen. */
  rows: Descriptions;
  unseen: number;
  /** Whether priors matter: they don't while all are one half. */
  weighted: boolean;
  /** Π factors, over the priors where they matter; and the sum. */
  products: number[];
  sum: number;
  best: number;
  /** All classes that are as likely as the best. */
  likeliest: readonly number[];
  /** The first two classes with the same description. */
  twins: readonly [number, number] | undefined;
}

export function model(values: Values): Model {
  const { M, p1, p2, p3, p4, p5, p6, q1, q2, q3, q4, q5, q6, g, classes, seen } = values;
  const present = [p1, p2, p3, p4, p5, p6].slice(0, M);
  const priors = [q1, q2, q3, q4, q5, q6].slice(0, M);
  const rows = [...classes, ...(g ? seen : [])].map((row) => present.map((_, m) => row[m] ?? 0));
  const prediction = attributePrediction(rows, present, priors);
  const weighted = priors.some((prior) => prior !== 0.5);
  const products = prediction.logScores.map((score) => Math.exp(score - (weighted ? 0 : M * Math.LN2)));
  const most = Math.max(...prediction.posterior);
  const likeliest = rows.flatMap((_, y) => (most - prediction.posterior[y]! < 1e-9 ? [y] : []));
  const twin = rows.findIndex((row, y) => rows.slice(0, y).some((other) => same(row, other)));
  return {
    ...prediction,
    present,
    priors,
    rows,
    unseen: classes.length,
    weighted,
    products,
    sum: products.reduce((sum, product) => sum + product, 0),
    best: likeliest[0]!,
    likeliest,
    twins: twin < 0 ? undefined : [rows.findIndex((row) => same(row, rows[twin]!)), twin],
  };
}

/** One attribute of one class turned over. */
export function toggled({ classes, seen, M }: Values, y: number, m: number): Partial<Values> {
  const flip = (rows: Descriptions, at: number) =>
    rows.map((row, i) =>
      Array.from({ length: M }, (_, j) => (i === at && j === m ? 1 - (row[j] ?? 0) : (row[j] ?? 0))),
    );
  return y < classes.length ? { classes: flip(classes, y) } : { seen: flip(seen, y - classes.length) };
}

/** One more unseen class, or one less; 2 to 6 of them. */
export function resized({ classes, M }: Values, by: 1 | -1): Partial<Values> {
  if (by < 0) return classes.length > 2 ? { classes: classes.slice(0, -1) } : {};
  return classes.length < 6 ? { classes: [...classes, Array.from({ length: M }, () => 0)] } : {};
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, m) => value === b[m]);
}
