import { circlePoint } from "../../math/contrastive.ts";
import { type NtXent, ntXent, ntXentLeast, ntXentUniform, partner } from "../../math/nt-xent.ts";
import { radians, tidy, turned, widestGap } from "../kit/angles.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./params.ts";
import { type PresetId, presetIds, presets } from "./presets.ts";

export type Values = ParamValues<typeof params>;
export type Edit = Partial<Values>;

export interface Model extends NtXent {
  tau: number;
  /** In degrees, 2N of them. */
  angles: readonly number[];
  /** N. */
  images: number;
  show: Values["show"];
  preset: PresetId | undefined;
  /** The view that asks, from 0, and the one it looks for. */
  row: number;
  partner: number;
  /** e^{s_ik/τ} of that row with 0 for itself, and their sum. */
  weights: number[];
  sum: number;
  /** log(2N − 1), and the least that any arrangement reaches. */
  uniform: number;
  least: number;
}

/** Everything the widget shows, from its state. */
export function model({ z, tau, row: asked, show }: Values): Model {
  const images = z.length / 2;
  const row = Math.min(asked, z.length) - 1;
  const result = ntXent(
    z.map((angle) => circlePoint(radians(angle))),
    tau,
  );
  const similarities = result.similarities.map((each) => each.map(tidy));
  const weights = similarities[row]!.map((similarity, k) => (k === row ? 0 : Math.exp(similarity / tau)));
  return {
    ...result,
    similarities,
    tau,
    angles: z,
    images,
    show,
    preset: presetIds.find((id) => presets[id].tau === tau && presets[id].z.join(" ") === z.join(" ")),
    row,
    partner: partner(row),
    weights,
    sum: weights.reduce((sum, weight) => sum + weight, 0),
    uniform: ntXentUniform(images),
    least: ntXentLeast(images, tau),
  };
}

/** One of the views turned to an angle, and asking. */
export function turnTo({ angles }: Pick<Model, "angles">, which: number, angle: number): Edit {
  return { z: angles.map((each, i) => (i === which ? turned(angle) : each)), row: which + 1 };
}

/** So many images; further ones come between the others. */
export function withImages({ angles, row }: Model, images: number): Edit {
  const z = [...angles.slice(0, 2 * images)];
  while (z.length < 2 * images) {
    const middle = widestGap(z);
    z.push(turned(middle - 5), turned(middle + 5));
  }
  return { z, row: Math.min(row + 1, z.length) };
}
