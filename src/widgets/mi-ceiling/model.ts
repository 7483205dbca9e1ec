import { ceilingCorrelation, gaussianInformation, informationCeiling } from "../../math/mutual-information.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./params.ts";

export type Values = ParamValues<typeof params>;

export interface Model extends Values {
  /** I(ρ), log K, and the smaller of them, in nats. */
  information: number;
  log: number;
  shown: number;
  /** Whether K candidates can't show all of it. */
  capped: boolean;
  /** The least K with log K ≥ I, and the ρ up to which this K suffices. */
  needed: number;
  upTo: number;
}

export const presets = {
  worked: { rho: 0.9999, K: 8 },
  below: { rho: 0.9, K: 8 },
  enough: { rho: 0.999, K: 64 },
  weak: { rho: 0.5, K: 4 },
  none: { rho: 0, K: 256 },
  moco: { rho: 0.9999, K: 65536 },
} as const satisfies Record<string, Values>;

export type PresetId = keyof typeof presets;
export const presetIds = Object.keys(presets) as PresetId[];

/** Everything the widget shows, from its state. */
export function model({ rho, K }: Values): Model {
  const information = gaussianInformation(rho);
  const log = Math.log(K);
  return {
    rho,
    K,
    information,
    log,
    shown: informationCeiling(information, K),
    capped: information > log,
    needed: Math.max(2, Math.ceil(Math.exp(information) - 1e-9)),
    upTo: ceilingCorrelation(K),
  };
}
