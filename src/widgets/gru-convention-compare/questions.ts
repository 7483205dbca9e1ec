import { gruParameters } from "../../math/gru.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { bracketed, formatCount, formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "gru";

/** The new state by PyTorch's convention. */
const mix: Generator<{ h: number; n: number; z: number }> = {
  domain: product({ h: [-1, 0.5, 1], n: [-0.5, 0, 0.8], z: [0.1, 0.25, 0.75, 0.9] }),
  answer: ({ h, n, z }) => (1 - z) * n + z * h,
  misconceptions: [
    {
      name: "other-convention",
      value: ({ h, n, z }) => (1 - z) * h + z * n,
      why: () => ({
        zh: rich`这是 Chung 等人的约定；PyTorch 的 z 乘旧状态。`,
        en: rich`That is Chung’s convention; in PyTorch z multiplies the old state.`,
      }),
    },
    {
      name: "z-on-both",
      value: ({ h, n, z }) => z * (h + n),
      why: () => ({
        zh: rich`两项都乘了 z；候选那一项乘的是 1 − z。`,
        en: rich`z was applied to both; the candidate is multiplied by 1 − z.`,
      }),
    },
    {
      name: "plain-mean",
      value: ({ h, n }) => (h + n) / 2,
      why: () => ({ zh: rich`这是普通平均，没有用 z。`, en: rich`That is the plain mean; z was not used.` }),
    },
  ],
  format: (value) => formatNumber(value, 3),
  unit: 0.05,
  prompt: ({ h, n, z }) => ({
    zh: rich`PyTorch 的 GRU：旧状态 ${formatNumber(h)}，候选 ${formatNumber(n)}，更新门 ${z}。新状态是多少？`,
    en: rich`PyTorch’s GRU: old state ${formatNumber(h)}, candidate ${formatNumber(n)}, update gate ${z}. What is the new state?`,
  }),
  solution: ({ h, n, z }, answer) => {
    const step = rich`${filled(asked.mix, { z, n: bracketed(n), h: bracketed(h), answer: formatNumber(answer, 3) })}`;
    return { zh: [step], en: [step] };
  },
};

/** How many parameters has a layer? */
const parameters: Generator<{ D: number; H: number }> = {
  domain: product({ D: [8, 10, 20, 24], H: [16, 32, 64] }),
  answer: ({ D, H }) => gruParameters(D, H),
  misconceptions: [
    {
      name: "lstm-count",
      value: ({ D, H }) => 4 * H * (D + H + 2),
      why: () => ({ zh: rich`四份是 LSTM，GRU 是三份。`, en: rich`Four sets are an LSTM’s; a GRU has three.` }),
    },
    {
      name: "one-bias",
      value: ({ D, H }) => gruParameters(D, H, 1),
      why: () => ({ zh: rich`PyTorch 有两个偏置。`, en: rich`PyTorch has two biases.` }),
    },
    {
      name: "gates-only",
      value: ({ D, H }) => 2 * H * (D + H + 2),
      why: () => ({
        zh: rich`只数了两个门，候选也有一份。`,
        en: rich`Only the gates were counted; the candidate has a set too.`,
      }),
    },
  ],
  format: formatCount,
  unit: 48,
  prompt: ({ D, H }) => ({
    zh: rich`PyTorch 的 nn.GRU(${D}, ${H})，一层，单向。有多少参数？`,
    en: rich`PyTorch’s nn.GRU(${D}, ${H}), one layer, one direction: how many parameters?`,
  }),
  solution: ({ D, H }, answer) => {
    const step = rich`${filled(asked.parameters, { D, H, answer: formatCount(answer) })}`;
    return { zh: [step], en: [step] };
  },
};

export const generators = { mix, parameters };
