import { ridge } from "../../math/regularization.ts";
import { decayed } from "../../math/weight-decay.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "weight-decay";

interface Decay {
  w: number;
  eta: number;
  lambda: number;
  t: number;
}

/** What is left of a weight without a gradient? */
const decay: Generator<Decay> = {
  domain: product({ w: [1, 2, 4], eta: [0.1, 0.01], lambda: [0.1, 0.5, 1], t: [1, 2] }),
  answer: ({ w, eta, lambda, t }) => decayed(w, t, { optimizer: "adamw", eta, lambda, gradient: 0 }).at(-1)!,
  misconceptions: [
    {
      name: "learning-rate-forgotten",
      value: ({ w, lambda, t }) => w * (1 - lambda) ** t,
      why: () => ({
        zh: rich`漏了学习率：每步缩小 ηλ，不是 λ。`,
        en: rich`The learning rate is missing: each step shrinks by ηλ, not λ.`,
      }),
    },
    {
      name: "factor-two",
      value: ({ w, eta, lambda, t }) => w * (1 - 2 * eta * lambda) ** t,
      why: () => ({
        zh: rich`多了一个 2：λ 的约定是 ½λw²，梯度是 λw。`,
        en: rich`A 2 too many: λ belongs to ½λw², whose gradient is λw.`,
      }),
    },
    {
      name: "subtracts",
      value: ({ w, eta, lambda, t }) => w - t * eta * lambda,
      why: () => ({ zh: rich`做了减法。衰减是按比例缩小。`, en: rich`Subtracted; decay shrinks in proportion.` }),
    },
    {
      name: "exponential-sign",
      value: ({ w, eta, lambda, t }) => w * (1 + eta * lambda) ** t,
      why: () => ({ zh: rich`符号反了，权重变大了。`, en: rich`The wrong sign: the weight grew.` }),
    },
  ],
  format: (value) => formatNumber(value, 5),
  unit: 0.05,
  prompt: ({ w, eta, lambda, t }) => ({
    zh: rich`AdamW，学习率 ${eta}，weight_decay = ${lambda}，梯度一直是 0。权重从 ${w} 开始，${t} 步后是多少？`,
    en: rich`AdamW with learning rate ${eta} and weight_decay = ${lambda}; the gradient is always 0. What is a weight of ${w} after ${t} ${t === 1 ? "step" : "steps"}?`,
  }),
  solution: (draw, answer) => {
    const step = rich`${filled(asked.decay, { ...draw, answer: formatNumber(answer, 5) })}`;
    return { zh: [step], en: [step] };
  },
};

interface Ridge {
  curvature: number;
  alpha: number;
  a: number;
}

/** How much does ridge leave along a direction? */
const shrink: Generator<Ridge> = {
  domain: product({ curvature: [1, 2, 3, 4, 6, 8, 9], alpha: [1, 2, 3, 4, 6], a: [1, 2, 5, 10] }),
  keep: ({ curvature, alpha }) => curvature !== alpha,
  answer: ({ curvature, alpha, a }) => ridge(a, alpha, curvature),
  misconceptions: [
    {
      name: "other-part",
      value: ({ curvature, alpha, a }) => (a * alpha) / (curvature + alpha),
      why: () => ({
        zh: rich`分子用成了惩罚 α，那是缩掉的部分。`,
        en: rich`α stands above: that is the part taken away.`,
      }),
    },
    {
      name: "soft-threshold",
      value: ({ alpha, a }) => Math.max(0, a - alpha),
      why: () => ({ zh: rich`做了减法，那是 L1。`, en: rich`Subtracted: that is L1.` }),
    },
    {
      name: "curvature-ignored",
      value: ({ alpha, a }) => a / (1 + alpha),
      why: ({ curvature }) => ({
        zh: rich`当作曲率是 1 了，这里是 ${curvature}。`,
        en: rich`The curvature was taken as 1; here it is ${curvature}.`,
      }),
    },
  ],
  format: (value) => formatNumber(value, 4),
  unit: 0.2,
  prompt: ({ curvature, alpha, a }) => ({
    zh: rich`损失沿某个方向的曲率是 ${curvature}，最低点在 ${a}；加上 ${filled(asked.added, { alpha })} 以后，新的最低点在哪里？`,
    en: rich`Along a direction the loss has curvature ${curvature} and is lowest at ${a}; ${filled(asked.added, { alpha })} is added. Where is it lowest now?`,
  }),
  solution: (draw, answer) => {
    const step = rich`${filled(asked.ridge, { ...draw, answer: formatNumber(answer, 4) })}`;
    return { zh: [step], en: [step] };
  },
};

export const generators = { decay, ridge: shrink };
