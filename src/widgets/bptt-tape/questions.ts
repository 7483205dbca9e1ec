import { backpropagate, deltaBefore } from "../../math/rnn.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { bracketed, formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "bptt";

/** What arrives at the first step of a linear chain? */
const linear: Generator<{ T: number; w: number; p: number }> = {
  domain: product({ T: [3, 4, 5], w: [0.5, 2, -2], p: [1, 2, 4] }),
  answer: ({ T, w, p }) => {
    const zeros = Array<number>(T - 1).fill(0);
    const cell = { u: 1, w, b: 0, v: 1, c: 0 };
    const targets = { y: [...zeros, 0], mask: [...zeros, 1] };
    return backpropagate([p, ...zeros], cell, 0, "linear", targets).delta[0]!;
  },
  misconceptions: [
    {
      name: "one-way-only",
      value: ({ T, w, p }) => w ** (T - 1) * p,
      why: () => ({
        zh: rich`往前要乘一遍 w 的幂，往回还要再乘一遍；这里只乘了一遍。`,
        en: rich`The power of w comes in twice, on the way forward and on the way back; here it comes in once.`,
      }),
    },
    {
      name: "one-step-too-many",
      value: ({ T, w, p }) => w ** (2 * T) * p,
      why: ({ T }) => ({
        zh: rich`${T} 步之间只有 ${T - 1} 段。`,
        en: rich`Between ${T} steps there are ${T - 1} links.`,
      }),
    },
    {
      name: "one-way-and-off-by-one",
      value: ({ T, w, p }) => w ** T * p,
      why: () => ({ zh: rich`段数不对，而且只乘了一个方向。`, en: rich`The wrong number of links, and one way only.` }),
    },
  ],
  format: (value) => formatNumber(value),
  unit: 0.5,
  prompt: ({ T, w, p }) => {
    const [cell, weight, first] = [filled(asked.cell), filled(asked.weight, { w }), filled(asked.delta1)];
    return {
      zh: rich`线性的单元，${cell}，${weight}，无偏置，初始状态 0。第 1 步输入 ${p}，以后输入 0，共 ${T} 步；损失是最后一步状态平方的一半。${first} 是多少？`,
      en: rich`A linear cell, ${cell}, ${weight}, no bias, initial state 0, reads ${p} and then zeros, ${T} steps in all. The loss is half the square of the last state. What is ${first}?`,
    };
  },
  solution: ({ T, w, p }, answer) => {
    const h = p * w ** (T - 1);
    const forth = filled(asked.forth, { T, w: bracketed(w), n: T - 1, p, h });
    const back = filled(asked.back, { w: bracketed(w), n: T - 1, h: bracketed(h), answer });
    return { zh: [rich`${forth}`, rich`${back}`], en: [rich`${forth}`, rich`${back}`] };
  },
  state: ({ T, w, p }) => {
    const zeros = Array<number>(T - 1).fill(0);
    return { act: "linear", w: String(w), x: [p, ...zeros].join("_"), y: [0, ...zeros].join("_") };
  },
};

/** One step back. */
const step: Generator<{ h: number; w: number; D: number; l: number }> = {
  domain: product({ h: [0.5, 0.6, 0.8], w: [0.5, 1, 2], D: [1, -2, 4], l: [1, 2] }),
  answer: ({ h, w, D, l }) => deltaBefore(l, D, 1 - h * h, w),
  misconceptions: [
    {
      name: "drops-the-local-term",
      value: ({ h, w, D }) => D * (1 - h * h) * w,
      why: () => ({ zh: rich`漏了这一步自己的损失。`, en: rich`The step's own loss is missing.` }),
    },
    {
      name: "slope-is-one-minus-h",
      value: ({ h, w, D, l }) => l + D * (1 - h) * w,
      why: () => ({
        zh: rich`tanh 的导数是 1 − h²，不是 1 − h。`,
        en: rich`The derivative of tanh is 1 − h², not 1 − h.`,
      }),
    },
    {
      name: "omits-weight-and-slope",
      value: ({ D, l }) => l + D,
      why: () => ({
        zh: rich`往回一步要乘 tanh 的导数和 w。`,
        en: rich`A step back multiplies by the slope of tanh and by w.`,
      }),
    },
  ],
  format: (value) => formatNumber(value),
  unit: 0.25,
  prompt: ({ h, w, D, l }) => {
    const [weight, state] = [filled(asked.weight, { w }), filled(asked.h2, { h })];
    const [second, first] = [filled(asked.delta2, { D }), filled(asked.delta1)];
    return {
      zh: rich`tanh 单元，${weight}，${state}，${second}；第 1 步自己的损失贡献 ${l}。${first} 是多少？`,
      en: rich`A tanh cell with ${weight}, ${state}, ${second}; the loss of step 1 itself contributes ${l}. What is ${first}?`,
    };
  },
  solution: ({ h, w, D, l }, answer) => {
    const line = filled(asked.step, { l, D: bracketed(D), h, w, answer });
    return { zh: [rich`${line}`], en: [rich`${line}`] };
  },
};

export const generators = { linear, step };
