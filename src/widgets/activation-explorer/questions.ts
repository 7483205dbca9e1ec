import { mapped, product, union } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "activations";

interface Output {
  kind: "sigmoid" | "tanh";
  out: number;
}

/** The slope from the output alone. */
const slope: Generator<Output> = {
  domain: union<Output>(
    mapped(product({ out: [0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9] }), ({ out }) => ({ kind: "sigmoid", out })),
    mapped(product({ out: [-0.8, -0.6, -0.5, -0.2, 0.2, 0.5, 0.6, 0.8] }), ({ out }) => ({ kind: "tanh", out })),
  ),
  answer: ({ kind, out }) => (kind === "sigmoid" ? out * (1 - out) : 1 - out * out),
  misconceptions: [
    {
      name: "output-for-slope",
      value: ({ out }) => out,
      why: () => ({ zh: rich`这是输出本身。`, en: rich`That is the output itself.` }),
    },
    {
      name: "one-minus-output",
      value: ({ out }) => 1 - out,
      why: ({ kind }) => ({
        zh: kind === "sigmoid" ? rich`还要乘以输出。` : rich`要用输出的平方。`,
        en: kind === "sigmoid" ? rich`Still to be multiplied by the output.` : rich`The output must be squared.`,
      }),
    },
    {
      name: "output-squared",
      value: ({ out }) => out * out,
      why: () => ({ zh: rich`这是输出的平方。`, en: rich`That is the output squared.` }),
    },
  ],
  format: (value) => formatNumber(value, 3),
  unit: 0.05,
  prompt: ({ kind, out }) => ({
    zh: rich`某处 ${filled(kind === "sigmoid" ? asked.p : asked.t, { out })}。那里的斜率是多少？`,
    en: rich`At some place ${filled(kind === "sigmoid" ? asked.p : asked.t, { out })}. What is the slope there?`,
  }),
  solution: ({ kind, out }, answer) => {
    const step = rich`${filled(asked[kind], { out, answer: formatNumber(answer, 3) })}`;
    return { zh: [step], en: [step] };
  },
};

/** Slopes through leaky units multiply. */
const leaky: Generator<{ a: number; n: number; m: number }> = {
  domain: product({ a: [0.01, 0.1, 0.2, 0.5], n: [4, 5, 6], m: [1, 2, 3] }),
  answer: ({ a, m }) => a ** m,
  misconceptions: [
    {
      name: "slopes-added",
      value: ({ a, m }) => a * m,
      why: () => ({ zh: rich`斜率沿途相乘，不是相加。`, en: rich`Slopes along the way multiply; they don’t add.` }),
    },
    {
      name: "dead",
      value: () => 0,
      why: ({ a }) => ({
        zh: rich`那是 ReLU。Leaky ReLU 左边还有 ${a}。`,
        en: rich`That is ReLU; Leaky ReLU still has ${a} on the left.`,
      }),
    },
    {
      name: "all-units-negative",
      value: ({ a, n }) => a ** n,
      why: ({ m }) => ({
        zh: rich`只有 ${m} 个是负的，其余斜率是 1。`,
        en: rich`Only ${m} are negative; the others have slope 1.`,
      }),
    },
    {
      name: "identity",
      value: () => 1,
      why: () => ({ zh: rich`负的单元斜率不是 1。`, en: rich`Negative units don’t have slope 1.` }),
    },
  ],
  format: (value) => formatNumber(value, 6),
  unit: 0.05,
  prompt: ({ a, n, m }) => ({
    zh: rich`梯度依次穿过 ${n} 个 Leaky ReLU（左边斜率 ${a}），其中 ${m} 个的输入是负的。只算激活函数，梯度乘了多少？`,
    en: rich`A gradient goes through ${n} Leaky ReLU units with slope ${a} on the left; ${m} of them have negative inputs. By what do the activations multiply it?`,
  }),
  solution: ({ a, n, m }, answer) => {
    const step = rich`${filled(asked.chain, { a, m, rest: n - m, answer: formatNumber(answer, 6) })}`;
    return { zh: [step], en: [step] };
  },
};

export const generators = { slope, leaky };
