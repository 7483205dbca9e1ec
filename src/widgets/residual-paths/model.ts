import { narrowest, pathGradients, pathLengths, residualGradient } from "../../math/residual.ts";

/** Of the paths and of the gradient, which the stretches hold at least. */
export const most = 0.98;

export type Model = ReturnType<typeof model>;

export function model({ n, gain }: { n: number; gain: number }) {
  const [paths, gradient] = [pathLengths(n), pathGradients(n, gain)];
  return {
    /** Shares of the paths, and of the gradient, by the number of branches passed through. */
    paths,
    gradient,
    total: residualGradient(Array.from({ length: n }, () => gain)),
    mean: (n * gain) / (1 + gain),
    around: { paths: narrowest(paths, most), gradient: narrowest(gradient, most) },
  };
}
