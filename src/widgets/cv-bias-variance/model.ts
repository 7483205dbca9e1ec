import { kFold, oneStandardErrorRule } from "../../math/cross-validation.ts";
import { polynomialFits, validationErrors } from "../../math/polynomial.ts";
import { mulberry32, normal } from "../../math/random.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export const most = 12;
export const truth = (x: number) => Math.sin(Math.PI * x);
/** Where fits are drawn and compared with the truth. */
const places = Array.from({ length: 201 }, (_, i) => i / 100 - 1);

/** Samples of the truth with noise, at random places from −1 to 1; lists of settings start with degree 1. */
export function model({ d, k, n, sigma, seed }: ParamValues<typeof params>) {
  const random = mulberry32(seed);
  const noise = normal(random);
  const x = Array.from({ length: n }, () => 2 * random() - 1);
  const y = x.map((at) => truth(at) + sigma * noise());
  const rule = oneStandardErrorRule(validationErrors(x, y, kFold(n, k), most).slice(1));
  const fits = places.map(polynomialFits(x, y, most));
  const off = rule.settings.map(
    (_, i) => places.reduce((sum, at, j) => sum + (fits[j]![i + 1]! - truth(at)) ** 2, 0) / places.length,
  );
  return {
    x,
    y,
    ...rule,
    best: rule.best + 1,
    simplest: rule.simplest + 1,
    off,
    /** Error on new samples: of the noise, and of how far the fit on all samples is off on average. */
    test: off.map((square) => sigma ** 2 + square),
    fit: places.map((at, j) => [at, fits[j]![d]!] as const),
  };
}
