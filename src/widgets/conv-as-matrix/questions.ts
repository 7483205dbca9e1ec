import { convolve1d } from "../../math/convolution.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, type Rich, rich } from "../../questions/rich.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { formulas } from "./formulas.ts";

export const subject = "conv-as-matrix";

interface Layers {
  side: number;
  a: number;
  b: number;
  k: number;
}

/** How many times the weights of a convolution does the fully connected layer have? To a whole number. */
const fcVsConv: Generator<Layers> = {
  domain: product({ side: [8, 16, 32], a: [1, 3, 16], b: [8, 16, 32], k: [1, 3, 5] }),
  answer: (draw) => Math.round(ratioOf(draw)),
  misconceptions: [
    {
      name: "output-positions-forgotten",
      value: ({ side, k }) => side ** 2 / k ** 2,
      why: ({ side, k }) => ({
        zh: rich`${side ** 2} ÷ ${k ** 2}：只算了一个输出位置。全连接层的每个输出位置都有自己的一套权重。`,
        en: rich`${side ** 2} ÷ ${k ** 2} counts one output position. In a fully connected layer each of them has weights of its own.`,
      }),
    },
    {
      name: "channels-kept",
      value: (draw) => ratioOf(draw) * draw.a * draw.b,
      why: ({ a, b }) => ({
        zh: rich`多乘了通道数 ${a}×${b}。两边的权重都乘了它，相除时约掉。`,
        en: rich`The channels ${a}×${b} were kept. Both layers have them as factors, so they cancel.`,
      }),
    },
    {
      name: "kernel-not-squared",
      value: ({ side, k }) => side ** 4 / k,
      why: ({ k }) => ({
        zh: rich`除以了 ${k}，应该除以 ${k}²：核是二维的。`,
        en: rich`Divided by ${k} instead of ${k}²: the kernel has two dimensions.`,
      }),
    },
  ],
  format: (value) => formatCount(Math.round(value)),
  unit: 1000,
  prompt: ({ side, a, b, k }) => ({
    zh: rich`把 ${side}×${side}×${a} 的特征图变成 ${side}×${side}×${b}，不算偏置，全连接层的权重是 ${k}×${k} 卷积的多少倍？四舍五入到整数。`,
    en: rich`From ${side}×${side}×${a} to ${side}×${side}×${b}, without biases: how many times the weights of a ${k}×${k} convolution does a fully connected layer have? Round to a whole number.`,
  }),
  solution: (draw, answer) => {
    const { side, a, b, k } = draw;
    const full = formatCount(side ** 4 * a * b);
    const shared = formatCount(k ** 2 * a * b);
    const values = { area: side ** 2, a, b, k, full, shared, ratio: formatCount(answer) };
    const exact = Number.isInteger(ratioOf(draw));
    const last = rich`${filled(exact ? formulas.ratio : formulas.about, values)}`;
    return {
      zh: [
        rich`全连接层：每个输出连着每个输入，${filled(formulas.full, { ...values, weights: full })}`,
        rich`卷积：${filled(formulas.shared, { ...values, weights: shared })}`,
        last,
      ],
      en: [
        rich`Fully connected, every output to every input: ${filled(formulas.full, { ...values, weights: full })}`,
        rich`Convolution: ${filled(formulas.shared, { ...values, weights: shared })}`,
        last,
      ],
    };
  },
};

interface Signal {
  x: readonly number[];
  w: readonly number[];
}

const values = [-3, -2, -1, 0, 1, 2, 3] as const;
const weights = [-2, -1, 0, 1, 2] as const;

/**
 * Five different numbers. The question is about the three in the middle; the ends, which wrong answers alone see, are
 * the first two that are left, so that all draws can be gone through.
 */
const signals = values.flatMap((a) =>
  values.flatMap((b) =>
    values.flatMap((c) => {
      const [first, last] = values.filter((each) => each !== a && each !== b && each !== c);
      return new Set([a, b, c]).size === 3 ? [[first!, a, b, c, last!]] : [];
    }),
  ),
);

/** A kernel that is its own mirror image hides the flip; one with a single weight is too easy. */
const kernels = weights
  .flatMap((a) => weights.flatMap((b) => weights.map((c) => [a, b, c] as const)))
  .filter(([a, b, c]) => a !== c && [a, b, c].filter((each) => each !== 0).length > 1);

/** The second output of a kernel of three on a signal of five. */
const conv1dValue: Generator<Signal> = {
  domain: product({ x: signals, w: kernels }),
  answer: ({ x, w }) => valueAt(x, w, 1),
  misconceptions: [
    {
      name: "kernel-flipped",
      value: ({ x, w }) => valueAt(x, [...w].reverse(), 1),
      why: () => ({
        zh: rich`把核翻转了。深度学习库里的卷积是互相关，不翻转。`,
        en: rich`The kernel was flipped. Libraries compute a cross-correlation, which does not flip it.`,
      }),
    },
    {
      name: "index-off-by-one",
      value: ({ x, w }) => valueAt(x, w, 0),
      why: () => ({
        zh: rich`这是第一个输出，下标是 0。下标从 0 数，下标 1 的窗口从第二个数开始。`,
        en: rich`That is the first output, index 0. Counting from 0, the window of index 1 begins at the second number.`,
      }),
    },
    {
      name: "whole-input-summed",
      value: ({ x, w }) => total(convolve1d(x, w)),
      why: () => ({
        zh: rich`把所有位置的结果加在了一起。一个输出只看自己的窗口。`,
        en: rich`The results of all positions were added. An output sees its own window only.`,
      }),
    },
  ],
  format: formatNumber,
  unit: 1,
  prompt: (draw) => ({
    zh: rich`${given(draw, "x")}，${given(draw, "w")}，步幅 1，不填充。下标从 0 数，卷积层的输出 ${filled(formulas.asked)} 是多少？`,
    en: rich`${given(draw, "x")}, ${given(draw, "w")}, stride 1, no padding. Counting from 0, what is the output ${filled(formulas.asked)} of the convolutional layer?`,
  }),
  solution: ({ x, w }, answer) => {
    const picked = rich`${filled(formulas.picked, { list: listed(x.slice(1, 4)) })}`;
    const sum = w.map((each, a) => `${factor(x[1 + a]!)}·${factor(each)}`).join(" + ");
    const steps = (window: Rich): Rich[] => [
      [...window, ...picked],
      rich`${filled(formulas.second, { sum, y: answer })}`,
    ];
    return { zh: steps(rich`窗口里是 `), en: steps(rich`In the window: `) };
  },
  state: ({ x, w }) => ({ x: x.join("_"), w: w.join("_"), row: "1" }),
};

export const generators = { "fc-vs-conv": fcVsConv, "conv1d-value": conv1dValue };

function ratioOf({ side, k }: Layers): number {
  return side ** 4 / k ** 2;
}

function valueAt(x: readonly number[], w: readonly number[], cell: number): number {
  return convolve1d(x, w)[cell]!;
}

function given(draw: Signal, name: keyof Signal) {
  return filled(name === "x" ? formulas.signal : formulas.taps, { list: listed(draw[name]) });
}

function listed(values: readonly number[]): string {
  return values.map((value) => formatNumber(value)).join(", ");
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** A number as it stands behind a sign. */
function factor(value: number): string {
  return value < 0 ? `(${formatNumber(value)})` : formatNumber(value);
}
