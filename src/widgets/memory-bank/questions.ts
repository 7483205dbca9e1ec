import { dataPosterior } from "../../math/memory-bank.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "instdist";

/** How sure is NCE that a sample is data? */
const posterior: Generator<{ a: number; m: number }> = {
  domain: product({ a: [2, 4, 8, 16, 64], m: [2, 4, 8, 16] }),
  keep: ({ a, m }) => a !== m,
  // The number of images cancels; any will do.
  answer: ({ a, m }) => dataPosterior(a / 1000, 1000, m),
  misconceptions: [
    {
      name: "uniform-probability",
      value: ({ m }) => 1 / (1 + m),
      why: ({ a }) => ({
        zh: rich`这是 ${filled(asked.uniform)} 时的值。这里 ${filled(asked.large)} 是它的 ${a} 倍。`,
        en: rich`That is the value at ${filled(asked.uniform)}. Here ${filled(asked.large)} is ${a} times as large.`,
      }),
    },
    {
      name: "odds",
      value: ({ a, m }) => a / m,
      why: () => ({
        zh: rich`这是数据对噪声的几率（赔率）。概率还要除以两者之和。`,
        en: rich`Those are the odds of data against noise. For a probability divide by the sum of both.`,
      }),
    },
    {
      name: "noise-posterior",
      value: ({ a, m }) => m / (a + m),
      why: () => ({
        zh: rich`这是来自噪声的概率，即 ${filled(asked.other)}。`,
        en: rich`That is the probability of noise, ${filled(asked.other)}.`,
      }),
    },
  ],
  format: (value) => value.toFixed(4),
  unit: 0.05,
  prompt: (draw) => ({
    zh: rich`${filled(asked.n)} 张图，噪声均匀；某个样本的 ${filled(asked.probability, draw)}，每个数据样本配 ${filled(asked.m, draw)} 个噪声样本。NCE 判它来自数据的概率 ${filled(asked.h)} 是多少？`,
    en: rich`There are ${filled(asked.n)} images and the noise is uniform. A sample has ${filled(asked.probability, draw)}, and each data sample comes with ${filled(asked.m, draw)} noise samples. With what probability ${filled(asked.h)} does NCE take it for data?`,
  }),
  solution: ({ a, m }, answer) => {
    const step = rich`${filled(asked.posterior, { a, m, h: answer.toFixed(4) })}`;
    return {
      zh: [rich`噪声一方的份量是 ${filled(asked.noise)}，分子分母同乘 ${filled(asked.n)}。`, step],
      en: [rich`Noise weighs ${filled(asked.noise)}; multiply above and below by ${filled(asked.n)}.`, step],
    };
  },
};

/** How large is the bank? */
const bankSize: Generator<{ n: number; d: number }> = {
  domain: product({ n: [100000, 300000, 500000, 1000000], d: [64, 128, 256] }),
  answer: ({ n, d }) => (n * d * 4) / 1e6,
  misconceptions: [
    {
      name: "half-precision",
      value: ({ n, d }) => (n * d * 2) / 1e6,
      why: () => ({
        zh: rich`float32 是 4 字节，2 字节是 float16。`,
        en: rich`A float32 takes 4 bytes; 2 is float16.`,
      }),
    },
    {
      name: "one-number-per-image",
      value: ({ n }) => (n * 4) / 1e6,
      why: ({ d }) => ({
        zh: rich`每张图存的是 ${d} 个数，不是一个。`,
        en: rich`Each image stores ${d} numbers, not one.`,
      }),
    },
    {
      name: "bits",
      value: ({ n, d }) => (n * d * 32) / 1e6,
      why: () => ({ zh: rich`这是兆比特。1 字节是 8 比特。`, en: rich`Those are megabits; a byte has 8 bits.` }),
    },
  ],
  format: (value) => formatNumber(value, 1),
  unit: 10,
  prompt: ({ n, d }) => ({
    zh: rich`记忆库存 ${n} 张图，每张 ${d} 维，float32。占多少 MB（10⁶ 字节）？`,
    en: rich`A memory bank holds ${n} images of ${d} dimensions each, in float32. How many MB (10⁶ bytes) is it?`,
  }),
  solution: ({ n, d }, answer) => {
    const step = rich`${filled(asked.bytes, { n: String(n), d, mb: formatNumber(answer, 1) })}`;
    return { zh: [step], en: [step] };
  },
};

export const generators = { posterior, "bank-size": bankSize };
