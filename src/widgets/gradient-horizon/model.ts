import {
  halfLife,
  largestSingularValue,
  type Matrix2,
  powerNorms,
  spectralRadius,
} from "../../math/gradient-horizon.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

type Points = readonly (readonly [step: number, power: number])[];

/** Powers of ten within the picture. */
export const range = { low: -10, high: 10 };

export function model({ W, slope, steps }: ParamValues<typeof params>) {
  const J = W.map((entry) => entry * slope) as unknown as Matrix2;
  const [rho, sigma] = [spectralRadius(J), largestSingularValue(J)];
  const norms = powerNorms(J, steps);
  const grown = (factor: number) => norms.map((_, k) => factor ** k);
  const half = rho > 0 ? halfLife(rho) : undefined;
  return {
    rho,
    sigma,
    left: norms[steps]!,
    half,
    norms: powers(norms),
    least: powers(grown(rho)),
    most: powers(grown(sigma)),
  };
}

function powers(sizes: readonly number[]): Points {
  return sizes.map((size, k) => [k, Math.min(range.high, Math.max(range.low, Math.log10(size)))] as const);
}
