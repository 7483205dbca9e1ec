import { circlePoint, type InfoNce, infoNce, infoNceGradient, infoNceRange, turning } from "../../math/contrastive.ts";
import { radians, tidy, turned, widestGap } from "../kit/angles.ts";
import type { ParamValues } from "../kit/params.ts";
import { mostNegatives, type params } from "./params.ts";
import { type PresetId, presetIds, presets } from "./presets.ts";

export type Values = ParamValues<typeof params>;
export type Edit = Partial<Values>;

export interface Model extends InfoNce {
  tau: number;
  /** Query, positive, negatives; in degrees. */
  angles: readonly number[];
  selected: number;
  preset: PresetId | undefined;
  /** e^{s_i/τ} of each key, positive first, and their sum. */
  weights: number[];
  sum: number;
  /** log K. */
  guess: number;
  /** The key, from 0 the positive, of the negative that is pushed hardest. */
  hardest: number;
  /** Its share of the push on all negatives, 0 to 1. */
  share: number;
  least: number;
  most: number;
  /** The force that is drawn longest: the largest |∂ℓ/∂s|, but no less than a tenth of 1/τ. */
  unit: number;
  /** −∂ℓ/∂θ of query, positive, negatives, per radian: what turns each of them. */
  turns: number[];
}

/** Everything the widget shows, from its state. */
export function model(values: Values): Model {
  const { tau } = values;
  const angles = [values.q, values.pos, ...values.neg];
  const [query, positive, ...negatives] = angles.map((angle) => circlePoint(radians(angle))) as [
    [number, number],
    [number, number],
    ...[number, number][],
  ];
  const result = infoNce(query, positive, negatives, tau);
  const gradient = infoNceGradient(query, positive, negatives, tau);
  const weights = result.logits.map(Math.exp);
  const pushes = result.gradients.slice(1);
  const hardest = 1 + pushes.indexOf(Math.max(...pushes));
  return {
    ...result,
    similarities: result.similarities.map(tidy),
    logits: result.logits.map(tidy),
    bound: tidy(result.bound),
    tau,
    angles,
    selected: Math.min(values.sel, angles.length - 1),
    preset: presetIds.find((id) => same(presets[id], values)),
    weights,
    sum: weights.reduce((sum, weight) => sum + weight, 0),
    guess: Math.log(result.candidates),
    hardest,
    share: -(result.gradients[hardest]! / result.gradients[0]!),
    ...infoNceRange(result.candidates, tau),
    unit: Math.max(0.1 / tau, -result.gradients[0]!),
    turns: [gradient.query, gradient.positive, ...gradient.negatives].map(
      (slope, i) => -turning([query, positive, ...negatives][i]!, slope) + 0,
    ),
  };
}

/** One of the vectors turned to an angle. */
export function turnTo({ angles }: Pick<Model, "angles">, which: number, angle: number): Edit {
  const all = angles.map((each, i) => (i === which ? turned(angle) : each));
  return { q: all[0]!, pos: all[1]!, neg: all.slice(2), sel: which };
}

/** A further negative, in the middle of the widest gap, and selected; nothing where there are enough. */
export function added({ angles }: Model): Edit {
  const negatives = angles.slice(2);
  if (negatives.length >= mostNegatives) return {};
  return { neg: [...negatives, widestGap(angles)], sel: angles.length };
}

/** Without the selected negative, or without the last one where none is selected; one always stays. */
export function removed({ angles, selected }: Model): Edit {
  const negatives = angles.slice(2);
  if (negatives.length === 1) return {};
  const out = selected >= 2 ? selected - 2 : negatives.length - 1;
  return { neg: negatives.filter((_, i) => i !== out), sel: Math.min(selected, angles.length - 2) };
}

/** All vectors turned down the slope of the loss, the steepest by at most this many degrees. */
export function descended({ angles, turns }: Model, most = 10): Edit {
  const steepest = Math.max(...turns.map(Math.abs));
  if (steepest < 1e-9) return {};
  const rate = Math.min(most / steepest, 20);
  const all = angles.map((angle, i) => turned(angle + rate * turns[i]!));
  return { q: all[0]!, pos: all[1]!, neg: all.slice(2) };
}

function same(preset: (typeof presets)[PresetId], { q, pos, neg, tau }: Values): boolean {
  const list = (angles: readonly number[]) => angles.join(" ");
  return preset.q === q && preset.pos === pos && preset.tau === tau && list(preset.neg) === list(neg);
}
