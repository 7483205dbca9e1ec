import { squaredDistance } from "../../math/alignment.ts";
import { chanceLoss } from "../../math/pretext.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "pretext";

/** What does guessing cost? */
const chance: Generator<{ n: number }> = {
  domain: product({ n: [4, 8, 10, 16, 64, 100, 313, 1000, 10000] }),
  answer: ({ n }) => chanceLoss(n),
  misconceptions: [
    {
      name: "accuracy",
      value: ({ n }) => 1 / n,
      why: () => ({
        zh: rich`这是瞎猜的准确率，损失是它的 −ln。`,
        en: rich`That is the accuracy of guessing; the loss is −ln of it.`,
      }),
    },
    {
      name: "bits",
      value: ({ n }) => Math.log2(n),
      why: () => ({
        zh: rich`这是 bits；nats 用自然对数。`,
        en: rich`Those are bits; nats take the natural logarithm.`,
      }),
    },
    {
      name: "the-number-itself",
      value: ({ n }) => n,
      why: () => ({ zh: rich`这是类数，还要取对数。`, en: rich`That is the number of classes; take its logarithm.` }),
    },
  ],
  format: (value) => formatNumber(value, 4),
  unit: 0.5,
  prompt: (draw) => ({
    zh: rich`代理任务是 ${filled(asked.n, { n: draw.n })} 选一，各类一样多。瞎猜的交叉熵是多少 nats？`,
    en: rich`A pretext task picks one of ${filled(asked.n, { n: draw.n })} equally frequent labels. What is the cross-entropy of guessing, in nats?`,
  }),
  solution: ({ n }, answer) => {
    const step = rich`${filled(asked.loss, { n, loss: formatNumber(answer) })} nats`;
    return { zh: [step], en: [step] };
  },
};

/** How far apart are two unit vectors? */
const distance: Generator<{ c: number }> = {
  domain: product({ c: [-0.8, -0.6, -0.5, -0.2, 0.2, 0.4, 0.5, 0.6, 0.8, 0.9] }),
  answer: ({ c }) => squaredDistance(c),
  misconceptions: [
    {
      name: "half",
      value: ({ c }) => 1 - c,
      why: () => ({
        zh: rich`1 − cos 是余弦距离，平方距离是它的 2 倍。`,
        en: rich`1 − cos is the cosine distance; the squared distance is twice that.`,
      }),
    },
    {
      name: "sign",
      value: ({ c }) => 2 + 2 * c,
      why: () => ({
        zh: rich`符号反了：越像，余弦越大，距离越小。`,
        en: rich`The sign is wrong: the more alike, the larger the cosine and the smaller the distance.`,
      }),
    },
    {
      name: "not-squared",
      value: ({ c }) => Math.sqrt(2 - 2 * c),
      why: () => ({ zh: rich`这是距离，没有平方。`, en: rich`That is the distance, not squared.` }),
    },
  ],
  format: (value) => formatNumber(value, 4),
  unit: 0.2,
  prompt: ({ c }) => ({
    zh: rich`两个单位向量，${filled(asked.cosine, { c })}。它们距离的平方是多少？`,
    en: rich`Two unit vectors have ${filled(asked.cosine, { c })}. What is the square of their distance?`,
  }),
  solution: ({ c }, answer) => {
    const step = rich`${filled(asked.distance, { c, d: formatNumber(answer) })}`;
    return { zh: [step], en: [step] };
  },
};

export const generators = { chance, distance };
