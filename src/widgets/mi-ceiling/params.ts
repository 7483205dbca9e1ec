import { int, number } from "../kit/params.ts";

export const params = {
  rho: number({
    name: { zh: "相关系数", en: "Correlation" },
    symbol: "rho",
    min: 0,
    max: 0.9999,
    step: 0.0001,
    default: 0.9999,
  }),
  K: int({
    name: { zh: "候选数（含正样本）", en: "Candidates, with the positive" },
    symbol: "K",
    min: 2,
    max: 65536,
    ratio: 2,
    default: 8,
  }),
};
