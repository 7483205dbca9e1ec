import { clipByNorm } from "../../math/gradient-flow.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "horizon";

/** How much can be left after some sigmoid steps? */
const bound: Generator<{ w: number; k: number }> = {
  domain: product({ w: [1, 2, 3], k: [2, 3, 4, 5] }),
  answer: ({ w, k }) => (w / 4) ** k,
  misconceptions: [
    {
      name: "slope-ignored",
      value: ({ w, k }) => w ** k,
      why: () => ({
        zh: rich`漏了 sigmoid 的斜率，至多 1/4。`,
        en: rich`The slope of the sigmoid, at most 1/4, is missing.`,
      }),
    },
    {
      name: "adds",
      value: ({ w, k }) => (k * w) / 4,
      why: () => ({ zh: rich`各步的因子相乘，不是相加。`, en: rich`Factors of the steps multiply.` }),
    },
    {
      name: "one-step-less",
      value: ({ w, k }) => (w / 4) ** (k - 1),
      why: ({ k }) => ({ zh: rich`少乘了一步，共 ${k} 步。`, en: rich`One step is missing; there are ${k}.` }),
    },
  ],
  format: (value) => formatNumber(value),
  unit: 0.01,
  prompt: ({ w, k }) => ({
    zh: rich`标量的 sigmoid 单元，${filled(asked.w, { w })}。往回 ${k} 步，导数的大小至多是多少？`,
    en: rich`A scalar sigmoid cell with ${filled(asked.w, { w })}: at most how large is the derivative over ${k} steps?`,
  }),
  solution: ({ w, k }, answer) => {
    const line = filled(asked.bound, { w, k, answer });
    return { zh: [rich`每步至多乘 ${w}/4：${line}。`], en: [rich`Each step multiplies by ${w}/4 at most: ${line}.`] };
  },
};

/** What does clipping leave of the first component? */
const clip: Generator<{ m: number; c: number }> = {
  domain: product({ m: [1, 2, 3, 4], c: [1, 2, 3, 4, 6, 7, 8, 9] }),
  keep: ({ m, c }) => c < 5 * m && c !== m,
  answer: ({ m, c }) => Number(clipByNorm([3 * m, 4 * m], c)[0]!.toFixed(4)),
  misconceptions: [
    {
      name: "clip-by-value",
      value: ({ m, c }) => Math.min(3 * m, c),
      why: () => ({ zh: rich`那是按值裁剪，方向会变。`, en: rich`That clips by value, and changes the direction.` }),
    },
    {
      name: "gradient-scale",
      value: ({ m }) => (3 * m) / 5,
      why: () => ({ zh: rich`没有用到阈值。`, en: rich`The threshold was not used.` }),
    },
    {
      name: "divides-by-threshold",
      value: ({ m, c }) => (3 * m) / c,
      why: () => ({ zh: rich`应除以范数，再乘阈值。`, en: rich`Divide by the norm and multiply by the threshold.` }),
    },
  ],
  format: (value) => formatNumber(value),
  unit: 0.1,
  prompt: ({ m, c }) => {
    const gradient = filled(asked.g, { g1: 3 * m, g2: 4 * m });
    return {
      zh: rich`梯度 ${gradient} 按范数裁剪到 ${c}。第一个分量变成多少？`,
      en: rich`The gradient ${gradient} is clipped by norm to ${c}. What is its first component then?`,
    };
  },
  solution: ({ m, c }, answer) => {
    const line = filled(asked.clip, { size: 5 * m, first: 3 * m, c, answer });
    return { zh: [rich`${line}。`], en: [rich`${line}.`] };
  },
};

export const generators = { bound, clip };
