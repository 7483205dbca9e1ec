import { type Activation, type ActivationName, activations } from "../../math/activations.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export type Values = ParamValues<typeof params>;
type Points = readonly (readonly [x: number, y: number])[];

export interface Curves {
  value: Points;
  slope: Points;
}

export interface Model {
  value: number;
  slope: number;
  curves: Curves;
  /** What it is compared with, with the values at x. */
  compared: readonly (Curves & { name: ActivationName; at: number; slopeAt: number })[];
  /** Stretches of x where the slope is below 0.01 in size. */
  flat: readonly (readonly [from: number, to: number])[];
}

export const reach = 8;
/** Slopes smaller than this count as saturated. */
export const least = 0.01;

const xs = Array.from({ length: 321 }, (_, i) => -reach + i / 20);

export function model({ f, other, x, leak, alpha, beta }: Values): Model {
  const all = activations({ leak, alpha, beta });
  const { value, slope } = all[f];
  return {
    value: value(x),
    slope: slope(x),
    curves: curvesOf(all[f]),
    compared: other.map((name) => ({
      ...curvesOf(all[name]),
      name,
      at: all[name].value(x),
      slopeAt: all[name].slope(x),
    })),
    flat: stretches(xs.filter((at) => Math.abs(slope(at)) < least)),
  };
}

/** Which of the parameters a function has. */
export function parameterOf(f: ActivationName): "leak" | "alpha" | "beta" | undefined {
  return ({ leaky: "leak", elu: "alpha", softplus: "beta" } as const)[f as "leaky" | "elu" | "softplus"];
}

function curvesOf({ value, slope }: Activation): Curves {
  return { value: xs.map((x) => [x, value(x)] as const), slope: xs.map((x) => [x, slope(x)] as const) };
}

/** Neighbouring places joined. */
function stretches(places: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const x of places) {
    const last = found.at(-1);
    if (last && x - last[1] < 0.06) last[1] = x;
    else found.push([x, x]);
  }
  return found;
}
