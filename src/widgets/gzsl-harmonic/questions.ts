import { harmonicMean } from "../../math/zero-shot.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { asked } from "./formulas.ts";

export const subject = "zero-shot";

const accuracies = [0.2, 0.3, 0.4, 0.6, 0.8, 0.9] as const;

/** How good is a generalised zero-shot classifier? */
const harmonic: Generator<{ a: number; b: number }> = {
  domain: product({ a: accuracies, b: accuracies }),
  keep: ({ a, b }) => a > b,
  answer: ({ a, b }) => harmonicMean(a, b),
  misconceptions: [
    {
      name: "arithmetic-mean",
      value: ({ a, b }) => (a + b) / 2,
      why: () => ({
        zh: rich`这是算术平均，一高一低也能得高分。`,
        en: rich`That is the arithmetic mean; one high value makes up for a low one.`,
      }),
    },
    {
      name: "geometric-mean",
      value: ({ a, b }) => Math.sqrt(a * b),
      why: () => ({
        zh: rich`这是几何平均，比调和平均大。`,
        en: rich`That is the geometric mean, larger than the harmonic.`,
      }),
    },
    {
      name: "minimum",
      value: ({ b }) => b,
      why: () => ({
        zh: rich`较小的一个是 ${filled(asked.H)} 的下界，两者相等时才取到。`,
        en: rich`The smaller one is a lower bound, reached only when both are equal.`,
      }),
    },
  ],
  format: (value) => value.toFixed(3),
  unit: 0.05,
  prompt: ({ a, b }) => ({
    zh: rich`见过的类准确率 ${a}，没见过的类 ${b}。${filled(asked.H)} 是多少？`,
    en: rich`Accuracy is ${a} on seen classes and ${b} on unseen ones. What is ${filled(asked.H)}?`,
  }),
  solution: (draw, answer) => {
    const step = rich`${filled(asked.harmonic, { ...draw, H: answer.toFixed(3) })}`;
    return { zh: [step], en: [step] };
  },
  state: ({ a, b }) => ({ S: String(a), U: String(b) }),
};

export const generators = { harmonic };
