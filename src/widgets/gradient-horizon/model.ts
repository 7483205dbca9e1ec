import {
  halfLife,
  imageOfCircle,
  largestSingularValue,
  type Matrix2,
  matrixPowers,
  spectralRadius,
} from "../../math/gradient-horizon.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

type Points = readonly (readonly [step: number, power: number])[];

/** Powers of ten within the picture, at most. */
const limit = 10;

export type Model = ReturnType<typeof model>;

export function model({ W, slope, steps }: ParamValues<typeof params>) {
  const J = W.map((entry) => entry * slope) as unknown as Matrix2;
  const [rho, sigma] = [spectralRadius(J), largestSingularValue(J)];
  const all = matrixPowers(J, steps);
  const sizes = all.map(largestSingularValue);
  const norms = powers(sizes);
  const range = around(norms);
  const half = rho > 0 ? halfLife(rho) : undefined;
  return {
    rho,
    sigma,
    left: sizes[steps]!,
    half,
    norms,
    range,
    ellipses: ellipses(all, sizes),
    least: straight(rho, steps, range),
    most: straight(sigma, steps, range),
  };
}

/** So many first steps are drawn beside the last. */
const early = 3;

/** The unit circle after the first steps, and after the last where that is not far larger; `reach` is what must be seen. */
function ellipses(powers: readonly Matrix2[], sizes: readonly number[]) {
  const last = powers.length - 1;
  const reach = Math.max(...sizes.slice(0, early + 1));
  return {
    reach,
    first: powers.slice(1, Math.min(early + 1, last)).map((power) => imageOfCircle(power)),
    last: sizes[last]! <= 1.05 * reach ? imageOfCircle(powers[last]!) : undefined,
  };
}

function powers(sizes: readonly number[]): Points {
  return sizes.map((size, k) => [k, Math.min(limit, Math.max(-limit, Math.log10(size)))] as const);
}

/** Whole powers of ten around the curve, so that a hump of less than one is seen; below it is room for a label. */
function around(points: Points) {
  const all = points.map(([, power]) => power);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const low = Math.max(-limit, Math.min(-1, Math.floor(least - 0.2 * (most - least + 1))));
  const high = Math.max(1, Math.ceil(most));
  const every = high - low > 10 ? 5 : high - low > 5 ? 2 : 1;
  const first = Math.ceil(low / every);
  const ticks = Array.from({ length: Math.floor(high / every) - first + 1 }, (_, i) => (first + i) * every);
  return { low, high, ticks };
}

/** The powers of a factor, up to where they leave the picture. */
function straight(factor: number, steps: number, { low, high }: { low: number; high: number }): Points {
  const slope = Math.log10(factor);
  const edge = slope > 0 ? high : low;
  const end = Math.abs(slope * steps) > Math.abs(edge) ? [edge / slope, edge] : [steps, slope * steps];
  return [[0, 0], end as [number, number]];
}
