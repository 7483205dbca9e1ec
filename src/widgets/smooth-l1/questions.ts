import { smoothL1 } from "../../math/detection.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "smooth-l1";

interface Draw {
  x: number;
  beta: number;
}

/** Which branch, and what is its value? */
const value: Generator<Draw> = {
  domain: product({ x: [0.2, -0.4, 0.6, 2.5, -3, 4], beta: [0.5, 1] }),
  answer: ({ x, beta }) => smoothL1(x, beta),
  misconceptions: [
    {
      name: "plain-l1",
      value: ({ x }) => Math.abs(x),
      why: ({ beta }) => ({
        zh: rich`这是 L1。smooth L1 比它小，远处小 β/2 = ${beta / 2}。`,
        en: rich`That is L1. Smooth L1 lies below it, by β/2 = ${beta / 2} further out.`,
      }),
    },
    {
      name: "other-branch",
      value: ({ x, beta }) => (Math.abs(x) < beta ? Math.abs(x) - beta / 2 : (x * x) / (2 * beta)),
      why: ({ x, beta }) => ({
        zh: rich`用错了一段：|x| = ${Math.abs(x)}，β = ${beta}。`,
        en: rich`The other branch: |x| = ${Math.abs(x)}, β = ${beta}.`,
      }),
    },
    {
      name: "half-forgotten",
      value: ({ x, beta }) => (Math.abs(x) < beta ? (x * x) / beta : Math.abs(x) - beta),
      why: () => ({
        zh: rich`漏了一个 1/2，两段在 β 处就接不上了。`,
        en: rich`A factor ½ is missing; the branches would not meet at β.`,
      }),
    },
  ],
  format: (value) => formatNumber(value, 3),
  unit: 0.1,
  prompt: ({ x, beta }) => ({
    zh: rich`x = ${x}，β = ${beta}，smooth L1 是多少？`,
    en: rich`What is smooth L1 at x = ${x} with β = ${beta}?`,
  }),
  solution: ({ x, beta }, answer) => {
    const near = Math.abs(x) < beta;
    const step = rich`${filled(near ? asked.near : asked.far, { x: Math.abs(x), beta, answer: formatNumber(answer, 3) })}`;
    return {
      zh: [near ? rich`|x| 小于 β，用平方那一段。` : rich`|x| 不小于 β，用绝对值那一段。`, step],
      en: [near ? rich`|x| is below β: the squared branch.` : rich`|x| is not below β: the absolute branch.`, step],
    };
  },
  state: ({ x, beta }) => ({ x: String(x), beta: String(beta) }),
};

export const generators = { value };
