import { circlePoint } from "../../math/contrastive.ts";
import {
  dataPosterior,
  type InstanceProbabilities,
  instanceProbabilities,
  proximalPenalty,
  updatedEntry,
} from "../../math/memory-bank.ts";
import { radians, tidy, turned } from "../kit/angles.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export interface Model extends InstanceProbabilities {
  /** The image's place in the bank, from 0; the last one where there are fewer. */
  own: number;
  /** h of each entry. */
  posteriors: number[];
  /** Direction of the image's entry after this visit; undefined where old and new cancel. */
  next: number | undefined;
  /** ‖new − old‖². */
  penalty: number;
}

export function model({ f, tau, i, m, mu, bank }: ParamValues<typeof params>): Model {
  const vectors = bank.map((angle) => circlePoint(radians(angle)));
  const feature = circlePoint(radians(f));
  const result = instanceProbabilities(vectors, feature, tau);
  const own = Math.min(i, bank.length) - 1;
  const opposite = mu === 0.5 && result.similarities[own]! < -1 + 1e-9;
  const [x, y] = opposite ? [] : updatedEntry(vectors[own]!, feature, mu);
  return {
    ...result,
    similarities: result.similarities.map(tidy),
    own,
    posteriors: result.probabilities.map((p) => dataPosterior(p, bank.length, m)),
    next: x === undefined || y === undefined ? undefined : turned((Math.atan2(y, x) * 180) / Math.PI),
    penalty: tidy(proximalPenalty(vectors[own]!, feature)),
  };
}
