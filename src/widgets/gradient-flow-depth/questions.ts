import { clipByNorm } from "../../math/gradient-flow.ts";
import { mapped, product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "gradient-flow";

/** How many powers of ten does a chain of equal factors make? */
const chain: Generator<{ f: number; L: number }> = {
  domain: product({ f: [0.25, 0.5, 0.9, 1.1, 1.5, 2], L: [5, 10, 20, 50] }),
  answer: ({ f, L }) => L * Math.log10(f),
  misconceptions: [
    {
      name: "one-layer-less",
      value: ({ f, L }) => (L - 1) * Math.log10(f),
      why: ({ L }) => ({ zh: rich`少乘了一层，一共 ${L} 层。`, en: rich`One layer is missing; there are ${L}.` }),
    },
    {
      name: "sign-reversed",
      value: ({ f, L }) => -L * Math.log10(f),
      why: ({ f }) => ({
        zh: rich`符号反了：${f} ${f < 1 ? "小于 1，越乘越小" : "大于 1，越乘越大"}。`,
        en: rich`The wrong sign: ${f} is ${f < 1 ? "below 1 and shrinks" : "above 1 and grows"} with every layer.`,
      }),
    },
    {
      name: "natural-logarithm",
      value: ({ f, L }) => L * Math.log(f),
      why: () => ({
        zh: rich`用了自然对数；问的是 10 的多少次方。`,
        en: rich`A natural logarithm; powers of ten were asked for.`,
      }),
    },
  ],
  format: (value) => formatNumber(value, 2),
  unit: 0.5,
  prompt: ({ f, L }) => ({
    zh: rich`每过一层梯度乘以 ${f}，一共 ${L} 层。总的倍数是 10 的多少次方？`,
    en: rich`Each layer multiplies the gradient by ${f}, and there are ${L}. The total is what power of ten?`,
  }),
  solution: ({ f, L }, answer) => {
    const step = rich`${filled(asked.power, { f, L, answer: formatNumber(answer, 2) })}`;
    return { zh: [step], en: [step] };
  },
};

interface Clip {
  g: readonly [number, number];
  size: number;
  c: number;
}

/** What does clipping by norm leave of the first component? */
const clip: Generator<Clip> = {
  domain: mapped(
    product({
      legs: [
        [3, 4, 5],
        [5, 12, 13],
        [8, 15, 17],
      ],
      a: [1, 2, 3, 4],
      part: [1, 2, 3, 4, 6, 8, 10],
    }),
    ({ legs: [x, y, size], a, part }): Clip => ({ g: [x! * a, y! * a], size: size! * a, c: part }),
  ),
  keep: ({ size, c }) => c < size,
  answer: ({ g, c }) => clipByNorm(g, c)[0]!,
  misconceptions: [
    {
      name: "clip-by-value",
      value: ({ g, c }) => Math.min(g[0], c),
      why: () => ({
        zh: rich`这是按值裁剪：每个分量各裁各的，方向变了。`,
        en: rich`That is clipping by value: each component by itself, and the direction changes.`,
      }),
    },
    {
      name: "divided-by-c",
      value: ({ g, c }) => g[0] / c,
      why: () => ({
        zh: rich`除以了 c。应当乘以 c 再除以范数。`,
        en: rich`Divided by c; multiply by c and divide by the norm.`,
      }),
    },
    {
      name: "not-clipped",
      value: ({ g }) => g[0],
      why: ({ size, c }) => ({
        zh: rich`没有裁剪，可范数 ${size} 超过了 ${c}。`,
        en: rich`Not clipped, though the norm ${size} exceeds ${c}.`,
      }),
    },
  ],
  format: (value) => formatNumber(value, 2),
  unit: 0.2,
  prompt: ({ g, c }) => ({
    zh: rich`梯度 (${g[0]}, ${g[1]}) 按范数裁剪到 ${c}。第一个分量是多少？`,
    en: rich`The gradient (${g[0]}, ${g[1]}) is clipped by norm to ${c}. What is its first component?`,
  }),
  solution: ({ g: [a, b], size, c }, answer) => {
    const steps = [
      rich`${filled(asked.norm, { a, b, size })}`,
      rich`${filled(asked.clip, { a, c, size, answer: formatNumber(answer, 2) })}`,
    ];
    return { zh: steps, en: steps };
  },
};

export const generators = { chain, clip };
