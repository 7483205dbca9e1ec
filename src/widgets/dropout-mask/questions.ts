import { dropout, dropoutVariance } from "../../math/dropout.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "dropout";

interface Draw {
  x: number;
  p: number;
}

/** What becomes of an activation that is kept? */
const output: Generator<Draw> = {
  domain: product({ x: [-8, -6, -5, -4, -3, -2, 2, 3, 4, 5, 6, 8], p: [0.2, 0.5, 0.75] }),
  answer: ({ x, p }) => dropout([x], [1], p)[0]!,
  misconceptions: [
    {
      name: "not-rescaled",
      value: ({ x }) => x,
      why: () => ({
        zh: rich`没有放大。那样期望会变小，测试时就对不上了。`,
        en: rich`Not rescaled: the mean would shrink, and testing would not match.`,
      }),
    },
    {
      name: "divides-by-p",
      value: ({ x, p }) => x / p,
      why: ({ p }) => ({
        zh: rich`除以了丢弃概率 ${p}。PyTorch 的 p 是丢弃概率，该除以保留概率 ${1 - p}。`,
        en: rich`Divided by the drop probability ${p}. PyTorch’s p is for dropping; divide by ${1 - p}, that of keeping.`,
      }),
    },
    {
      name: "multiplies-instead",
      value: ({ x, p }) => x * (1 - p),
      why: ({ p }) => ({
        zh: rich`乘 ${1 - p} 是原论文测试时的做法。`,
        en: rich`Times ${1 - p} is what the original form does when testing.`,
      }),
    },
  ],
  format: (value) => formatNumber(value, 2),
  unit: 1,
  prompt: ({ x, p }) => ({
    zh: rich`训练中，激活值 ${x} 经过 nn.Dropout(p=${p})，没有被丢掉。它变成多少？`,
    en: rich`In training, an activation of ${x} goes through nn.Dropout(p=${p}) and is kept. What does it become?`,
  }),
  solution: ({ x, p }, answer) => {
    const step = rich`${filled(asked.output, { x: x < 0 ? `(${formatNumber(x)})` : x, p, answer: formatNumber(answer, 2) })}`;
    return {
      zh: [rich`留下的概率是 ${1 - p}，除以它，期望不变。`, step],
      en: [rich`It is kept with probability ${1 - p}; dividing by that keeps the mean.`, step],
    };
  },
};

/** How much variance does dropout add? */
const variance: Generator<Draw> = {
  domain: product({ x: [2, 3, 4, 5, 6, 8], p: [0.2, 0.5, 0.75, 0.8] }),
  answer: ({ x, p }) => dropoutVariance(x, p),
  misconceptions: [
    {
      name: "original-form",
      value: ({ x, p }) => dropoutVariance(x, p, "original"),
      why: () => ({
        zh: rich`这是不放大时的方差 x²p(1−p)。放大 1/(1−p) 倍，方差再乘它的平方。`,
        en: rich`That is without rescaling, x²p(1−p). Scaling by 1/(1−p) multiplies the variance by its square.`,
      }),
    },
    {
      name: "not-squared",
      value: ({ x, p }) => (x * p) / (1 - p),
      why: () => ({
        zh: rich`x 没有平方。方差随值的平方变。`,
        en: rich`x was not squared; a variance goes with the square.`,
      }),
    },
    {
      name: "second-moment",
      value: ({ x, p }) => (x * x) / (1 - p),
      why: () => ({
        zh: rich`这是 x̃² 的期望，还要减去均值的平方 x²。`,
        en: rich`That is the mean of x̃²; the square of the mean, x², is still to be subtracted.`,
      }),
    },
  ],
  format: (value) => formatNumber(value, 2),
  unit: 1,
  prompt: ({ x, p }) => ({
    zh: rich`激活值 ${x} 经过丢弃概率 ${p} 的 Dropout（训练时放大的形式）。输出的方差是多少？`,
    en: rich`An activation of ${x} goes through inverted dropout with drop probability ${p}. What is the variance of the output?`,
  }),
  solution: ({ x, p }, answer) => {
    const kept = formatNumber(x / (1 - p), 2);
    const step = rich`${filled(asked.variance, { x, p, answer: formatNumber(answer, 2) })}`;
    return {
      zh: [rich`以概率 ${p} 为 0，以概率 ${formatNumber(1 - p, 2)} 为 ${kept}，均值 ${x}。`, step],
      en: [rich`It is 0 with probability ${p} and ${kept} with ${formatNumber(1 - p, 2)}; the mean is ${x}.`, step],
    };
  },
};

export const generators = { output, variance };
