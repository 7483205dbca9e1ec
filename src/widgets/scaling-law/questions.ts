import { trainingFlops } from "../../math/scaling-law.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";
import { scientific } from "./model.ts";

export const subject = "scaling-law";

/** How much compute does training take? */
const flops: Generator<{ N: number; D: number }> = {
  domain: product({ N: [1e9, 7e9, 1.3e10, 7e10], D: [3e11, 1e12, 1.4e12, 2e12] }),
  answer: ({ N, D }) => trainingFlops(N, D),
  misconceptions: [
    {
      name: "forward-only",
      value: ({ N, D }) => 2 * N * D,
      why: () => ({
        zh: rich`这只是前向；反向还要两倍。`,
        en: rich`That is the forward pass; backwards takes twice as much again.`,
      }),
    },
    {
      name: "one-flop-per-weight",
      value: ({ N, D }) => N * D,
      why: () => ({
        zh: rich`一次乘加是 2 FLOPs，而且还有反向。`,
        en: rich`A multiply-add is 2 FLOPs, and there is the backward pass.`,
      }),
    },
    {
      name: "backward-only",
      value: ({ N, D }) => 4 * N * D,
      why: () => ({
        zh: rich`这只是反向，漏了前向的 2ND。`,
        en: rich`That is the backward pass; the forward 2ND is missing.`,
      }),
    },
  ],
  format: scientific,
  unit: 1e21,
  prompt: ({ N, D }) => ({
    zh: rich`${filled(asked.N, { N: scientific(N) })} 个参数，${filled(asked.D, { D: scientific(D) })} 个 token。训练大约要多少 FLOPs？`,
    en: rich`A model of ${filled(asked.N, { N: scientific(N) })} parameters is trained on ${filled(asked.D, { D: scientific(D) })} tokens. How many FLOPs is that, roughly?`,
  }),
  solution: ({ N, D }, answer) => {
    const step = rich`${filled(asked.flops, { N: scientific(N), D: scientific(D), C: scientific(answer) })}`;
    return {
      zh: [rich`每个参数、每个 token：前向 2，反向 4。`, step],
      en: [rich`For each parameter and token: 2 forwards, 4 backwards.`, step],
    };
  },
  state: ({ N, D }) => ({ N: String(N / 1e9), D: String(D / 1e9) }),
};

/** Compute stays, parameters grow: what becomes of the term of data? */
const trade: Generator<{ k: number; beta: number }> = {
  domain: product({ k: [2, 4, 5, 8, 10], beta: [0.28, 0.34, 0.5] }),
  answer: ({ k, beta }) => k ** beta,
  misconceptions: [
    {
      name: "wrong-sign",
      value: ({ k, beta }) => k ** -beta,
      why: () => ({
        zh: rich`数据少了，这一项应当变大。`,
        en: rich`There is less data, so the term must grow.`,
      }),
    },
    {
      name: "linear",
      value: ({ k }) => k,
      why: () => ({ zh: rich`忘了指数 β。`, en: rich`The exponent β was forgotten.` }),
    },
    {
      name: "times-beta",
      value: ({ k, beta }) => beta * k,
      why: () => ({ zh: rich`β 是指数，不是系数。`, en: rich`β is an exponent, not a factor.` }),
    },
  ],
  format: (value) => formatNumber(value, 3),
  unit: 0.2,
  prompt: ({ k, beta }) => ({
    zh: rich`算力不变，参数变成原来的 ${k} 倍，${filled(asked.beta, { beta })}。损失里的 ${filled(asked.term)} 变成几倍？`,
    en: rich`Compute is fixed, parameters become ${k} times as many, and ${filled(asked.beta, { beta })}. By what factor does ${filled(asked.term)} change?`,
  }),
  solution: ({ k, beta }, answer) => {
    const step = rich`${filled(asked.factor, { k, beta, factor: formatNumber(answer, 3) })}`;
    return {
      zh: [rich`C = 6ND 不变，D 变成原来的 1/${k}。`, step],
      en: [rich`C = 6ND stays, so D falls to 1/${k} of what it was.`, step],
    };
  },
};

export const generators = { flops, trade };
