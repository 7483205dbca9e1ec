import { normalized } from "../../math/normalization.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "layer-norm";

interface Draw {
  a: number;
  b: number;
  gamma: number;
  beta: number;
}

/** With two values, each is one deviation from the mean. */
const value: Generator<Draw> = {
  domain: product({ a: [-2, 0, 1, 4, 7], b: [1, 2, 3, 5], gamma: [2, 3, -2], beta: [1, -1, 4] }),
  keep: ({ a, b }) => a !== b,
  answer: ({ a, b, gamma, beta }) => Math.round(gamma * normalized([a, b], 1e-12).values[0]! + beta),
  misconceptions: [
    {
      name: "other-sign",
      value: ({ a, b, gamma, beta }) => gamma * Math.sign(b - a) + beta,
      why: ({ a, b }) => ({
        zh: rich`符号反了：${a} ${a > b ? "大于" : "小于"}均值。`,
        en: rich`The wrong sign: ${a} lies ${a > b ? "above" : "below"} the mean.`,
      }),
    },
    {
      name: "shift-forgotten",
      value: ({ a, b, gamma }) => gamma * Math.sign(a - b),
      why: ({ beta }) => ({ zh: rich`忘了加 β = ${beta}。`, en: rich`β = ${beta} was not added.` }),
    },
    {
      name: "unbiased-variance",
      value: ({ a, b, gamma, beta }) => (gamma * Math.sign(a - b)) / Math.SQRT2 + beta,
      why: () => ({
        zh: rich`方差除以了 n − 1。LN 除以 n。`,
        en: rich`The variance was divided by n − 1; LN divides by n.`,
      }),
    },
  ],
  format: (each) => formatNumber(each, 3),
  unit: 1,
  prompt: ({ a, b, gamma, beta }) => ({
    zh: rich`一个 token 只有两个特征 (${a}, ${b})，γ = ${gamma}，β = ${beta}，忽略 ϵ。LayerNorm 之后第一个特征是多少？`,
    en: rich`A token has two features, (${a}, ${b}); γ = ${gamma}, β = ${beta}, ϵ is negligible. What is the first feature after LayerNorm?`,
  }),
  solution: ({ a, b, gamma, beta }, answer) => {
    const [mean, deviation] = [(a + b) / 2, Math.abs(a - b) / 2];
    const steps = [
      rich`${filled(asked.two, { a, mean, deviation, hat: Math.sign(a - b) })}`,
      rich`${filled(asked.affine, { gamma, hat: Math.sign(a - b), beta, answer })}`,
    ];
    return { zh: steps, en: steps };
  },
};

/** The largest of a row of four evenly spaced values, whatever the spacing. */
const even: Generator<{ start: number; step: number; gamma: number; beta: number }> = {
  domain: product({ start: [-3, 0, 2, 5], step: [1, 2, 3], gamma: [1, 2, 3, -1], beta: [0, 1, -2] }),
  answer: ({ start, step, gamma, beta }) =>
    gamma *
      normalized(
        [0, 1, 2, 3].map((i) => start + i * step),
        1e-12,
      ).values[3]! +
    beta,
  misconceptions: [
    {
      name: "scaled-by-range",
      value: ({ gamma, beta }) => gamma + beta,
      why: () => ({
        zh: rich`除的是最大偏差，不是标准差。`,
        en: rich`Divided by the largest deviation, not by the standard deviation.`,
      }),
    },
    {
      name: "unbiased-variance",
      value: ({ gamma, beta }) => gamma * (1.5 / Math.sqrt(5 / 3)) + beta,
      why: () => ({
        zh: rich`方差除以了 3。LN 除以 4。`,
        en: rich`The variance was divided by 3; LN divides by 4.`,
      }),
    },
    {
      name: "variance-for-deviation",
      value: ({ gamma, beta }) => gamma * (1.5 / 1.25) + beta,
      why: () => ({
        zh: rich`除的是方差，没有开方。`,
        en: rich`Divided by the variance: no root was taken.`,
      }),
    },
  ],
  format: (each) => formatNumber(each, 3),
  unit: 0.5,
  prompt: ({ start, step, gamma, beta }) => ({
    zh: rich`一个 token 的四个特征是 ${[0, 1, 2, 3].map((i) => start + i * step).join(", ")}，γ = ${gamma}，β = ${beta}，忽略 ϵ。LayerNorm 之后最后一个特征是多少？`,
    en: rich`A token has the features ${[0, 1, 2, 3].map((i) => start + i * step).join(", ")}; γ = ${gamma}, β = ${beta}, ϵ is negligible. What is the last one after LayerNorm?`,
  }),
  solution: ({ start, step, gamma, beta }, answer) => {
    const mean = start + 1.5 * step;
    const deviation = formatNumber(step * Math.sqrt(1.25), 3);
    const hat = formatNumber(1.5 / Math.sqrt(1.25), 3);
    const steps = [
      rich`${filled(asked.two, { a: start + 3 * step, mean, deviation, hat })}`,
      rich`${filled(asked.affine, { gamma, hat, beta, answer: formatNumber(answer, 3) })}`,
    ];
    return { zh: steps, en: steps };
  },
};

export const generators = { two: value, even };
