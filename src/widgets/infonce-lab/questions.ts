import { informationBound } from "../../math/mutual-information.ts";
import { crossEntropy } from "../../math/softmax.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, type Rich, rich } from "../../questions/rich.tsx";
import { turned } from "../kit/angles.ts";
import { asked } from "./formulas.ts";
import { params } from "./params.ts";

export const subject = "contrastive";

interface Lead {
  /** The positive's logit is log `a` above those of all negatives. */
  a: number;
  /** With the positive. */
  K: number;
}

/** Equal negatives, and a positive that leads by log a: what is the loss? */
const infonceLnA: Generator<Lead> = {
  domain: product({ a: [2, 3, 4, 5, 8], K: [3, 5, 9] }),
  // There the loss without the positive would be 0, which nobody would believe.
  keep: ({ a, K }) => a !== K - 1,
  answer: ({ a, K }) => crossEntropy([Math.log(a), ...Array.from({ length: K - 1 }, () => 0)], 0),
  misconceptions: [
    {
      name: "positive-not-counted-in-k",
      value: ({ a, K }) => Math.log((a + K) / a),
      why: ({ a, K }) => ({
        zh: rich`分母写成了 ${a} + ${K}。K 含正样本，负样本只有 ${K - 1} 个。`,
        en: rich`The denominator became ${a} + ${K}. K counts the positive; there are only ${K - 1} negatives.`,
      }),
    },
    {
      name: "chance-level",
      value: ({ K }) => Math.log(K),
      why: ({ K }) => ({
        zh: rich`log ${K} 是全都一样像时的损失。正样本领先，损失更低。`,
        en: rich`log ${K} is the loss when all are equally similar. The positive is ahead, so the loss is lower.`,
      }),
    },
    {
      name: "positive-left-out-below",
      value: ({ a, K }) => Math.log((K - 1) / a),
      why: () => ({
        zh: rich`分母里少了正样本自己那一项。`,
        en: rich`The positive's own term is missing from the denominator.`,
      }),
    },
  ],
  format: fourDigits,
  unit: 0.1,
  prompt: (draw) => ({
    zh: rich`InfoNCE 有 ${filled(asked.K, { K: draw.K })} 个候选（含正样本）。负样本的 s/τ 全相等，正样本的比它们大 ${filled(asked.lead, { a: draw.a })}。损失是多少 nats？`,
    en: rich`InfoNCE with ${filled(asked.K, { K: draw.K })} candidates, the positive among them. The negatives all have the same s/τ, and the positive’s is larger by ${filled(asked.lead, { a: draw.a })}. What is the loss, in nats?`,
  }),
  solution: ({ a, K }, answer) => {
    const shown = [
      rich`${filled(asked.ratio, { a, K, sum: a + K - 1 })}`,
      rich`${filled(asked.loss, { a, sum: a + K - 1, loss: fourDigits(answer) })} nats`,
    ];
    return {
      zh: [rich`设负样本的 e^(s/τ) 都是 1，正样本的就是 ${a}，分母是 ${a} + ${K - 1}。`, ...shown],
      en: [
        rich`Let e^(s/τ) be 1 for each negative; it is ${a} for the positive, and the sum is ${a} + ${K - 1}.`,
        ...shown,
      ],
    };
  },
  state: ({ a, K }) => {
    const tau = 0.5;
    const angle = turned((Math.acos(1 - tau * Math.log(a)) * 180) / Math.PI);
    const negatives = Array.from({ length: K - 1 }, () => angle);
    return { pos: "0", neg: params.neg.write(negatives), tau: String(tau) };
  },
};

/** What does a loss say of the mutual information? */
const miBound: Generator<{ L: number; K: number }> = {
  domain: product({ L: [0.2, 0.5, 1], K: [8, 64, 256] }),
  answer: ({ L, K }) => informationBound(L, K),
  misconceptions: [
    {
      name: "sign-reversed",
      value: ({ L, K }) => L - Math.log(K),
      why: () => ({
        zh: rich`减反了。损失越低，界越高。`,
        en: rich`The wrong way round: the lower the loss, the higher the bound.`,
      }),
    },
    {
      name: "bits-and-nats-mixed",
      value: ({ L, K }) => Math.log2(K) - L,
      why: ({ K }) => ({
        zh: rich`log₂ ${K} 的单位是 bit，损失的单位是 nat，不能相减。`,
        en: rich`log₂ ${K} is in bits and the loss in nats; they can’t be subtracted.`,
      }),
    },
    {
      name: "negatives-only",
      value: ({ L, K }) => Math.log(K - 1) - L,
      why: ({ K }) => ({
        zh: rich`用了负样本的个数 ${K - 1}。K 含正样本，是 ${K}。`,
        en: rich`The number of negatives, ${K - 1}, was used. K counts the positive and is ${K}.`,
      }),
    },
  ],
  format: fourDigits,
  unit: 0.1,
  prompt: (draw) => ({
    zh: rich`InfoNCE 的平均损失 ${filled(asked.given, draw)} nats，${filled(asked.K, draw)}（含正样本）。由它得到的互信息下界是多少 nats？`,
    en: rich`InfoNCE has a mean loss of ${filled(asked.given, draw)} nats with ${filled(asked.K, draw)} candidates, the positive among them. What lower bound on mutual information follows, in nats?`,
  }),
  solution: ({ L, K }, answer) => {
    const log = fourDigits(Math.log(K));
    const shown: Rich[] = [
      rich`${filled(asked.log, { K, log })}`,
      rich`${filled(asked.bound, { log, L, bound: fourDigits(answer) })} nats`,
    ];
    return { zh: shown, en: shown };
  },
};

export const generators = { "infonce-ln-a": infonceLnA, "mi-bound": miBound };

/** As losses are quoted; trailing zeros stay, so that the options look alike. */
function fourDigits(value: number): string {
  return value.toFixed(4).replace("-", "−");
}
