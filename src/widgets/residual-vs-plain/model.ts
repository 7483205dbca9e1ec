import { plainGradient, residualGradient, residualPaths } from "../../math/residual.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export interface Model {
  plain: number;
  residual: number;
  /** log₁₀ of the gradient's size after 0, 1, … layers; at least `floor`. */
  curves: { plain: readonly (readonly [number, number])[]; residual: readonly (readonly [number, number])[] };
  /** What the sum over paths is made of, for few layers: how many paths take k branches. */
  paths: readonly number[] | undefined;
}

/** Smaller than this is drawn at the bottom. */
export const floor = -12;
export const ceiling = 12;

export function model({ n, w, f }: ParamValues<typeof params>): Model {
  const blocks = (depth: number) => Array.from({ length: depth }, () => f);
  const depths = Array.from({ length: n + 1 }, (_, depth) => depth);
  const curve = (gradient: (depth: number) => number) =>
    depths.map((depth) => [depth, Math.max(floor, Math.log10(Math.abs(gradient(depth))))] as const);
  return {
    plain: plainGradient(w, n),
    residual: residualGradient(blocks(n)),
    curves: {
      plain: curve((depth) => plainGradient(w, depth)),
      residual: curve((depth) => residualGradient(blocks(depth))),
    },
    paths: n <= 3 ? residualPaths(blocks(n)) : undefined,
  };
}
