import { chanceLoss, squaredDistance } from "../../math/pretext.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "pretext";

/** What does guessing cost? */
const chance: Generator<{ n: number }> = {
  domain: product({ n: [4, 8, 16, 100, 313, 1000, 5000, 10000] }),
  answer: ({ n }) => chanceLoss(n),
  misconceptions: [
    {
      name: "accuracy-for-loss",
      value: ({ n }) => 1 / n,
      why: () => ({
        zh: rich`这是瞎猜的正确率，损失是它的负对数。`,
        en: rich`That is how often guessing is right; the loss is its negative logarithm.`,
      }),
    },
    {
      name: "bits-for-nats",
      value: ({ n }) => Math.log2(n),
      why: () => ({
        zh: rich`用了以 2 为底的对数，单位成了 bit。`,
        en: rich`A logarithm to base 2: that is in bits.`,
      }),
    },
    {
      name: "number-of-classes",
      value: ({ n }) => n,
      why: () => ({ zh: rich`这是类别数本身。`, en: rich`That is the number of classes itself.` }),
    },
  ],
  format: (value) => (value >= 100 ? formatCount(value) : formatNumber(value, 4)),
  unit: 0.5,
  prompt: ({ n }) => ({
    zh: rich`一个 ${formatCount(n)} 类的代理任务，各类一样多。完全瞎猜，交叉熵是多少 nats？`,
    en: rich`A pretext task of ${formatCount(n)} equally frequent classes. What is the cross-entropy of guessing, in nats?`,
  }),
  solution: ({ n }, answer) => {
    const step = rich`${filled(asked.chance, { n: formatCount(n), answer: formatNumber(answer) })} nats`;
    return {
      zh: [rich`每类的概率都是 1/${formatCount(n)}。`, step],
      en: [rich`Each class has probability 1/${formatCount(n)}.`, step],
    };
  },
  state: ({ n }) => ({ task: "instance", n: String(n) }),
};

/** How far apart are two unit vectors? */
const distance: Generator<{ c: number }> = {
  domain: product({ c: [-0.8, -0.6, -0.5, -0.2, 0.2, 0.3, 0.5, 0.6, 0.8, 0.9] }),
  answer: ({ c }) => squaredDistance(c),
  misconceptions: [
    {
      name: "half-the-distance",
      value: ({ c }) => 1 - c,
      why: () => ({
        zh: rich`少了一个 2：两个向量的长度平方各是 1。`,
        en: rich`A factor 2 is missing: each vector has squared length 1.`,
      }),
    },
    {
      name: "sign-reversed",
      value: ({ c }) => 2 + 2 * c,
      why: () => ({
        zh: rich`符号反了：越像，距离越小。`,
        en: rich`The wrong sign: the more alike, the smaller the distance.`,
      }),
    },
    {
      name: "not-squared",
      value: ({ c }) => Math.sqrt(2 - 2 * c),
      why: () => ({ zh: rich`这是距离，问的是它的平方。`, en: rich`That is the distance; its square was asked for.` }),
    },
  ],
  format: (value) => formatNumber(value, 3),
  unit: 0.1,
  prompt: ({ c }) => ({
    zh: rich`两个长度为 1 的特征，余弦相似度 ${c}。它们距离的平方是多少？`,
    en: rich`Two features of length 1 have a cosine of ${c}. What is their squared distance?`,
  }),
  solution: ({ c }, answer) => {
    const step = rich`${filled(asked.distance, { c: c < 0 ? `(${formatNumber(c)})` : formatNumber(c), answer: formatNumber(answer) })}`;
    return { zh: [step], en: [step] };
  },
};

export const generators = { chance, distance };
