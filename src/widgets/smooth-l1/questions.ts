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
        zh: rich`这是 L1。smooth L1 比它小，远处小 ${filled(asked.half, { half: beta / 2 })}。`,
        en: rich`That is L1. Smooth L1 lies below it, by ${filled(asked.half, { half: beta / 2 })} further out.`,
      }),
    },
    {
      name: "other-branch",
      value: ({ x, beta }) => (Math.abs(x) < beta ? Math.abs(x) - beta / 2 : (x * x) / (2 * beta)),
      why: ({ x, beta }) => ({
        zh: rich`用错了一段：${filled(asked.size, { x: Math.abs(x) })}，${filled(asked.turning, { beta })}。`,
        en: rich`The other branch: ${filled(asked.size, { x: Math.abs(x) })}, ${filled(asked.turning, { beta })}.`,
      }),
    },
    {
      name: "half-forgotten",
      value: ({ x, beta }) => (Math.abs(x) < beta ? (x * x) / beta : Math.abs(x) - beta),
      why: () => ({
        zh: rich`漏了一个 1/2，两段在 ${filled(asked.beta)} 处就接不上了。`,
        en: rich`A factor ½ is missing; the branches would not meet at ${filled(asked.beta)}.`,
      }),
    },
  ],
  format: (value) => formatNumber(value, 3),
  unit: 0.1,
  prompt: ({ x, beta }) => ({
    zh: rich`${filled(asked.at, { x })}，${filled(asked.turning, { beta })}，smooth L1 是多少？`,
    en: rich`What is smooth L1 at ${filled(asked.at, { x })} with ${filled(asked.turning, { beta })}?`,
  }),
  solution: ({ x, beta }, answer) => {
    const near = Math.abs(x) < beta;
    const step = rich`${filled(near ? asked.near : asked.far, { x: Math.abs(x), beta, answer: formatNumber(answer, 3) })}`;
    const [size, turning] = [filled(asked.distance), filled(asked.beta)];
    return {
      zh: [
        near ? rich`${size} 小于 ${turning}，用平方那一段。` : rich`${size} 不小于 ${turning}，用绝对值那一段。`,
        step,
      ],
      en: [
        near
          ? rich`${size} is below ${turning}: the squared branch.`
          : rich`${size} is not below ${turning}: the absolute branch.`,
        step,
      ],
    };
  },
  state: ({ x, beta }) => ({ x: String(x), beta: String(beta) }),
};

export const generators = { value };
