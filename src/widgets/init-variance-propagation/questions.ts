import { deviation, fans, momentFactor } from "../../math/initialization.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "initialization";

interface Layer {
  C: number;
  k: number;
  /** Output channels, as a multiple. */
  times: number;
}

/** He's deviation of a convolution. */
const he: Generator<Layer> = {
  // The fan is twice a square, so that the answer is one over a whole number.
  domain: product({ C: [2, 8, 18, 32, 50, 72, 98, 128], k: [1, 2, 3, 4], times: [3, 5, 7] }),
  answer: ({ C, k }) => deviation("he", fans(C, C, k)),
  misconceptions: [
    {
      name: "lecun",
      value: ({ C, k }) => deviation("lecun", fans(C, C, k)),
      why: () => ({
        zh: rich`漏了 2，那是 LeCun。ReLU 去掉一半，要补回来。`,
        en: rich`The 2 is missing: that is LeCun’s. ReLU takes half away, and it makes up for it.`,
      }),
    },
    {
      name: "fan-out",
      value: ({ C, k, times }) => Math.sqrt(2 / fans(C, C * times, k).out),
      why: () => ({ zh: rich`用了 fan-out，该用 fan-in。`, en: rich`Fan-out was used in place of fan-in.` }),
    },
    {
      name: "uniform-bound",
      value: ({ C, k }) => Math.sqrt(6 / fans(C, C, k).in),
      why: () => ({
        zh: rich`这是均匀分布的界，等于标准差乘根号 3。`,
        en: rich`That is the bound of the uniform form, √3 times the deviation.`,
      }),
    },
  ],
  format: (value) => formatNumber(value, 4),
  unit: 0.02,
  prompt: ({ C, k, times }) => ({
    zh: rich`${k}×${k} 卷积，${C} → ${C * times} 通道，He 初始化（fan-in，ReLU）。权重的标准差是多少？`,
    en: rich`A ${k}×${k} convolution, ${C} → ${C * times} channels, He initialisation (fan-in, ReLU). What is the weights’ standard deviation?`,
  }),
  solution: ({ C, k }, answer) => {
    const fan = fans(C, C, k).in;
    const steps = [
      rich`${filled(asked.fan, { C, k, fan })}`,
      rich`${filled(asked.he, { fan, answer: formatNumber(answer, 4) })}`,
    ];
    return { zh: steps, en: steps };
  },
};

/** How does the second moment develop over depth? */
const depth: Generator<{ n: number; r: number; L: number }> = {
  domain: product({ n: [128, 256, 512], r: [1, 3, 4], L: [2, 3, 4, 5, 6, 8, 10] }),
  answer: ({ n, r, L }) => momentFactor(n, Math.sqrt(r / n), true) ** L,
  misconceptions: [
    {
      name: "half-forgotten",
      value: ({ r, L }) => r ** L,
      why: () => ({ zh: rich`漏了 ReLU 的 1/2。`, en: rich`ReLU’s ½ is missing.` }),
    },
    {
      name: "multiplied-by-depth",
      value: ({ r, L }) => (r / 2) * L,
      why: () => ({
        zh: rich`每层乘一次，是幂，不是乘以层数。`,
        en: rich`Each layer multiplies: a power, not a multiple.`,
      }),
    },
    {
      name: "root-taken",
      value: ({ r, L }) => Math.sqrt((r / 2) ** L),
      why: () => ({ zh: rich`开了根号；问的是二阶矩。`, en: rich`A root was taken; the second moment was asked for.` }),
    },
  ],
  format: (value) => (value >= 1000 ? formatCount(Math.round(value)) : formatNumber(value, 4)),
  unit: 1,
  prompt: ({ n, r, L }) => ({
    zh: rich`${L} 个宽 ${n} 的 ReLU 层，权重方差 ${r}/${n}。二阶矩变成几倍？`,
    en: rich`${L} ReLU layers of width ${n}, weights of variance ${r}/${n}. What is the second moment multiplied by?`,
  }),
  solution: ({ r, L }, answer) => {
    const shown = answer >= 1000 ? formatCount(Math.round(answer)) : formatNumber(answer, 4);
    const steps = [
      rich`${filled(asked.factor, { r, factor: r / 2 })}`,
      rich`${filled(asked.depth, { factor: r / 2, L, answer: shown })}`,
    ];
    return { zh: steps, en: steps };
  },
};

export const generators = { he, depth };
