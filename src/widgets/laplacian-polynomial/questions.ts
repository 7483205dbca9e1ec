import { chebyshev, response } from "../../math/graph-filter.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, type Rich, rich } from "../../questions/rich.tsx";
import { bracketed, formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "graphs";

/** What does a filter of degree 1 multiply the fastest signal on a cycle by? */
const filterGain: Generator<{ a: number; b: number }> = {
  domain: product({ a: [-3, -1, 0, 2, 3], b: [-3, -1, 1, 2] }),
  answer: ({ a, b }) => response([a, b], 4, "monomial"),
  misconceptions: [
    {
      name: "eigenvalue-one",
      value: ({ a, b }) => a + b,
      why: () => ({
        zh: rich`把特征值当成了 1。每条边两端差 2，${filled(asked.eigen)}。`,
        en: rich`That takes the eigenvalue to be 1. Both neighbours differ by 2, so ${filled(asked.eigen)}.`,
      }),
    },
    {
      name: "eigenvalue-two",
      value: ({ a, b }) => a + 2 * b,
      why: () => ({
        zh: rich`用了度 2。正负交替时，减去邻居等于再加一次度，特征值是 4。`,
        en: rich`That is the degree. With alternating signs, subtracting the neighbours adds the degree once more: 4.`,
      }),
    },
    {
      name: "sign",
      value: ({ a, b }) => a - 4 * b,
      why: () => ({
        zh: rich`符号反了。${filled(asked.L)} 半正定，特征值是 +4。`,
        en: rich`The sign is wrong: ${filled(asked.L)} is positive semi-definite, and the eigenvalue is +4.`,
      }),
    },
  ],
  format: (value) => formatNumber(value),
  unit: 1,
  prompt: ({ a, b }) => ({
    zh: rich`四个节点的环上，${filled(asked.mode)} 是 ${filled(asked.L)} 的特征向量。滤波器 ${filter(a, b)} 把它乘以多少？`,
    en: rich`On a cycle of four nodes, ${filled(asked.mode)} is an eigenvector of ${filled(asked.L)}. By what does the filter ${filter(a, b)} multiply it?`,
  }),
  solution: ({ a, b }, answer) => {
    const shown = rich`${filled(asked.gain, { a, b: bracketed(b), answer })}`;
    return {
      zh: [rich`特征值是 4，代入多项式：`, shown],
      en: [rich`The eigenvalue is 4; put it into the polynomial:`, shown],
    };
  },
  state: ({ a, b }) => ({ graph: "c4", v: "A", x: "1_-1_1_-1", w0: String(a), w1: String(b) }),
};

function filter(a: number, b: number) {
  return a === 0
    ? filled(asked.slope, { b: factor(b) })
    : filled(asked.filter, { a: factor(a), sign: b < 0 ? "−" : "+", b: factor(Math.abs(b)) });
}

/** A factor before a matrix: 1 is not written, −1 is its sign. */
function factor(value: number): string {
  return Math.abs(value) === 1 ? (value < 0 ? "−" : "") : formatNumber(value);
}

/** The value of a Chebyshev polynomial. */
const chebyshevValue: Generator<{ z: number; k: number }> = {
  domain: product({ z: [0.5, -0.5, 0.25, -0.25, 0.75], k: [2, 3, 4] }),
  answer: ({ z, k }) => chebyshev(k, z)[k]!,
  misconceptions: [
    {
      name: "monomial",
      value: ({ z, k }) => z ** k,
      why: ({ k }) => ({
        zh: rich`这是单项式 ${filled(asked.power, { k })}。`,
        en: rich`That is the monomial ${filled(asked.power, { k })}.`,
      }),
    },
    {
      name: "drops-the-term-before-last",
      value: ({ z, k }) => 2 * z * chebyshev(k, z)[k - 1]!,
      why: ({ k }) => ({
        zh: rich`最后一步漏减了 ${filled(asked.term, { i: k - 2 })}。`,
        en: rich`The last step left out subtracting ${filled(asked.term, { i: k - 2 })}.`,
      }),
    },
    {
      name: "linear",
      value: ({ z, k }) => k * z,
      why: () => ({
        zh: rich`次数进的是 ${filled(asked.cosine)}，不是直接乘。`,
        en: rich`The degree enters as ${filled(asked.cosine)}, not as a factor.`,
      }),
    },
  ],
  format: (value) => formatNumber(value, 6),
  unit: 0.25,
  prompt: ({ z, k }) => ({
    zh: rich`切比雪夫多项式 ${filled(asked.ask, { k, z })} 是多少？`,
    en: rich`What is the Chebyshev polynomial ${filled(asked.ask, { k, z })}?`,
  }),
  solution: ({ z, k }) => {
    const values = chebyshev(k, z);
    const steps: Rich[] = values.slice(2).map((value, i) => {
      const [one, two] = [bracketed(values[i + 1]!, 6), bracketed(values[i]!, 6)];
      return rich`${filled(asked.step, { k: i + 2, z: bracketed(z), one, two, value: formatNumber(value, 6) })}`;
    });
    const shown = [rich`${filled(asked.start, { z })}`, ...steps];
    return { zh: shown, en: shown };
  },
};

export const generators = { "filter-gain": filterGain, "chebyshev-value": chebyshevValue };
