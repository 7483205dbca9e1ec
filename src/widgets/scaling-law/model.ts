import {
  computeOptimal,
  type LossLaw,
  type PredictedLoss,
  predictedLoss,
  trainingFlops,
} from "../../math/scaling-law.ts";
import type { ParamValues } from "../kit/params.ts";
import type { params } from "./index.ts";

export interface Model extends PredictedLoss {
  law: LossLaw;
  parameters: number;
  tokens: number;
  flops: number;
  /** At the same compute. */
  best: { parameters: number; tokens: number; loss: number };
}

export function model({ fixed, C, N, D, E, A, B, alpha, beta }: ParamValues<typeof params>): Model {
  const law = { E, A, B, alpha, beta };
  const parameters = N * 1e9;
  const tokens = fixed ? (C * 1e21) / 6 / parameters : D * 1e9;
  const flops = trainingFlops(parameters, tokens);
  const best = computeOptimal(flops, law);
  return {
    ...predictedLoss(parameters, tokens, law),
    law,
    parameters,
    tokens,
    flops,
    best: { ...best, loss: predictedLoss(best.parameters, best.tokens, law).loss },
  };
}

/** The loss of models of other sizes at this compute. */
export function atCompute(flops: number, law: LossLaw): (parameters: number) => number {
  return (parameters) => predictedLoss(parameters, flops / 6 / parameters, law).loss;
}

/** `5.88 × 10²³`, the digits without trailing zeros. */
export function scientific(value: number): string {
  const [mantissa, power = "0"] = value.toExponential(2).split("e");
  const raised = [...power.replace("+", "")]
    .map((digit) => (digit === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]))
    .join("");
  return `${Number(mantissa)} × 10${raised}`;
}
