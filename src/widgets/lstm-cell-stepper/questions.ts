import { lstmParameters } from "../../math/lstm.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { bracketed, formatCount, formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "lstm";

interface Cell {
  f: number;
  i: number;
  g: number;
  c: number;
}

/** The new cell state from the gates. */
const cell: Generator<Cell> = {
  domain: product({
    f: [0, 0.25, 0.5, 0.75, 1],
    i: [0, 0.25, 0.5, 0.75, 1],
    g: [-1, -0.5, 0.5, 1],
    c: [-2, 1, 2, 4],
  }),
  keep: ({ f, i, g, c }) => f !== i && g !== c,
  answer: ({ f, i, g, c }) => f * c + i * g,
  misconceptions: [
    {
      name: "gates-swapped",
      value: ({ f, i, g, c }) => i * c + f * g,
      why: () => ({
        zh: rich`两个门用反了：遗忘门乘旧状态，输入门乘候选。`,
        en: rich`The gates are swapped: forget multiplies the old state, input the candidate.`,
      }),
    },
    {
      name: "no-input-gate",
      value: ({ f, g, c }) => f * c + g,
      why: () => ({ zh: rich`候选没有乘输入门。`, en: rich`The candidate was not multiplied by the input gate.` }),
    },
    {
      name: "gates-added",
      value: ({ f, i, g, c }) => (f + i) * (g + c),
      why: () => ({
        zh: rich`先加后乘了：每个门只乘自己的那一项。`,
        en: rich`Added before multiplying: each gate has a term of its own.`,
      }),
    },
  ],
  format: (value) => formatNumber(value, 3),
  unit: 0.25,
  prompt: ({ f, i, g, c }) => ({
    zh: rich`LSTM 的一个单元：遗忘门 ${f}，输入门 ${i}，候选 ${formatNumber(g)}，旧的细胞状态 ${formatNumber(c)}。新的细胞状态是多少？`,
    en: rich`One unit of an LSTM: forget gate ${f}, input gate ${i}, candidate ${formatNumber(g)}, old cell state ${formatNumber(c)}. What is the new cell state?`,
  }),
  solution: ({ f, i, g, c }, answer) => {
    const step = rich`${filled(asked.cell, { f, i, g: bracketed(g), c: bracketed(c), answer: formatNumber(answer, 3) })}`;
    return { zh: [step], en: [step] };
  },
};

/** How many parameters has a layer? */
const parameters: Generator<{ D: number; H: number }> = {
  domain: product({ D: [10, 20, 24], H: [16, 32, 64] }),
  answer: ({ D, H }) => lstmParameters(D, H),
  misconceptions: [
    {
      name: "one-bias",
      value: ({ D, H }) => lstmParameters(D, H, 1),
      why: () => ({
        zh: rich`PyTorch 有两个偏置：b_ih 和 b_hh。`,
        en: rich`PyTorch has two biases, b_ih and b_hh.`,
      }),
    },
    {
      name: "gru-count",
      value: ({ D, H }) => 3 * H * (D + H + 2),
      why: () => ({
        zh: rich`三份是 GRU；LSTM 有三个门和一个候选。`,
        en: rich`Three sets are a GRU’s; an LSTM has three gates and a candidate.`,
      }),
    },
    {
      name: "plain-rnn",
      value: ({ D, H }) => H * (D + H + 2),
      why: () => ({ zh: rich`这是一份，普通 RNN。`, en: rich`That is one set: a plain RNN.` }),
    },
  ],
  format: formatCount,
  unit: 64,
  prompt: ({ D, H }) => ({
    zh: rich`PyTorch 的 nn.LSTM(${D}, ${H})，一层，单向。有多少参数？`,
    en: rich`PyTorch’s nn.LSTM(${D}, ${H}), one layer, one direction: how many parameters?`,
  }),
  solution: ({ D, H }, answer) => {
    const step = rich`${filled(asked.parameters, { D, H, answer: formatCount(answer) })}`;
    return { zh: [step], en: [step] };
  },
};

export const generators = { cell, parameters };
