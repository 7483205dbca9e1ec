import { rnnParameters, unroll } from "../../math/rnn.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { bracketed, formatCount, formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "rnn";

/** How many numbers does a layer of nn.RNN learn? */
const parameters: Generator<{ D: number; H: number }> = {
  domain: product({ D: [4, 8, 10, 16, 32], H: [8, 16, 20, 32] }),
  keep: ({ D, H }) => D !== H,
  answer: ({ D, H }) => rnnParameters(D, H),
  misconceptions: [
    {
      name: "one-bias",
      value: ({ D, H }) => rnnParameters(D, H, 1),
      why: () => ({
        zh: rich`只算了一个偏置；nn.RNN 有 b_ih 和 b_hh 两个。`,
        en: rich`One bias only; nn.RNN has two, b_ih and b_hh.`,
      }),
    },
    {
      name: "no-bias",
      value: ({ D, H }) => rnnParameters(D, H, 0),
      why: () => ({ zh: rich`漏了偏置。`, en: rich`The biases are missing.` }),
    },
    {
      name: "no-recurrent-weights",
      value: ({ D, H }) => H * (D + 2),
      why: ({ H }) => ({
        zh: rich`漏了隐状态到隐状态的 ${H}×${H} 个权重。`,
        en: rich`The ${H}×${H} weights from state to state are missing.`,
      }),
    },
  ],
  format: formatCount,
  unit: 8,
  prompt: ({ D, H }) => ({
    zh: rich`一层单向的 nn.RNN，输入 ${D} 维，隐状态 ${H} 维，一共多少个参数？`,
    en: rich`One layer of nn.RNN in one direction, ${D} inputs and ${H} units: how many parameters?`,
  }),
  solution: ({ D, H }, answer) => {
    const counts = { D, H, inputs: H * D, states: H * H, answer: formatCount(answer) };
    const sizes = rich`${filled(asked.sizes, counts)}`;
    return {
      zh: [sizes, rich`再加两个偏置：${filled(asked.total, counts)}`],
      en: [sizes, rich`With two biases: ${filled(asked.total, counts)}`],
    };
  },
};

/** The third state of a linear cell that sees p, 0, q. */
const linear: Generator<{ u: number; w: number; p: number; q: number }> = {
  domain: product({ u: [1, 2], w: [0.5, -0.5, 2], p: [1, 2, 3, 4], q: [1, 2, 3, 4] }),
  answer: ({ u, w, p, q }) => unroll([p, 0, q], { u, w, b: 0, v: 1, c: 0 }, 0, "linear").h[2]!,
  misconceptions: [
    {
      name: "one-step-of-decay",
      value: ({ u, w, p, q }) => u * (w * p + q),
      why: () => ({
        zh: rich`第一个输入隔了两步，要乘两次 w。`,
        en: rich`The first input is two steps back: twice w.`,
      }),
    },
    {
      name: "no-decay",
      value: ({ u, p, q }) => u * (p + q),
      why: () => ({ zh: rich`旧状态每步要乘 w。`, en: rich`The old state is multiplied by w at every step.` }),
    },
    {
      name: "forgets-the-past",
      value: ({ u, q }) => u * q,
      why: () => ({ zh: rich`状态里还有第一个输入。`, en: rich`The state still holds the first input.` }),
    },
  ],
  format: (value) => formatNumber(value),
  unit: 0.5,
  prompt: ({ u, w, p, q }) => ({
    zh: rich`线性的单元，${filled(asked.u, { u })}，${filled(asked.w, { w })}，没有偏置，初始状态为 0，依次输入 ${p}、0、${q}。第 3 步的状态是多少？`,
    en: rich`A linear cell with ${filled(asked.u, { u })}, ${filled(asked.w, { w })}, no bias and initial state 0 reads ${p}, 0, ${q}. What is its third state?`,
  }),
  solution: ({ u, w, p, q }, answer) => {
    const [h1, h2] = [u * p, w * u * p];
    const steps = [
      rich`${filled(asked.first, { u, p, h1, w, h1b: bracketed(h1), h2 })}`,
      rich`${filled(asked.last, { w, h2b: bracketed(h2), u, q, answer })}`,
    ];
    return { zh: steps, en: steps };
  },
  state: ({ u, w, p, q }) => ({ act: "linear", u: String(u), w: String(w), x: `${p}_0_${q}`, t: "3" }),
};

export const generators = { parameters, linear };
