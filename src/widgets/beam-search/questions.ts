import { lengthPenalty } from "../../math/beam-search.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "beam";

interface Branches {
  p: number;
  q: number;
  r: number;
  s: number;
}

/** What does a beam of two find where greedy takes the other branch? */
const twoBranch: Generator<Branches> = {
  domain: product({ p: [0.4, 0.5, 0.6], q: [0.2, 0.3, 0.4], r: [0.3, 0.35, 0.4, 0.45], s: [0.7, 0.8, 0.9] }),
  // However the rest is spread: ending at once must be worse, and no two continuations of a may push b’s end out.
  keep: ({ p, q, r, s }) => p + r <= 1 && p > r && r * s > Math.max(p * q, 1 - p - r, (p * (1 - q)) / 2) + 1e-9,
  answer: ({ r, s }) => r * s,
  misconceptions: [
    {
      name: "greedy",
      value: ({ p, q }) => p * q,
      why: () => ({
        zh: rich`这是贪心的结果：第一步最大，整句不是。`,
        en: rich`That is greedy’s: the largest first step, not the largest whole.`,
      }),
    },
    {
      name: "chances-combined",
      value: ({ p, q }) => p + q - p * q,
      why: () => ({
        zh: rich`这是“至少发生一个”的概率；整句的概率是各步相乘。`,
        en: rich`That is the chance of either; a sequence’s is the product of its steps.`,
      }),
    },
    {
      name: "last-factor-only",
      value: ({ q, s }) => Math.max(q, s),
      why: () => ({ zh: rich`只看了最后一步。`, en: rich`Only the last step was looked at.` }),
    },
  ],
  format: (value) => formatNumber(value, 3),
  unit: 0.04,
  prompt: ({ p, q, r, s }) => ({
    zh: rich`第一个词是 a 的概率 ${p}，a 之后结束的概率 ${q}；第一个词是 b 的概率 ${r}，b 之后结束的概率 ${s}。束宽 2，两步，找到的最好的完整序列概率是多少？`,
    en: rich`The first token is a with probability ${p}, and after a the end has ${q}; it is b with ${r}, and after b the end has ${s}. With beam 2 and two steps, what probability has the best complete sequence that is found?`,
  }),
  solution: ({ p, q, r, s }, answer) => {
    const step = rich`${filled(asked.branches, { p, q, greedy: formatNumber(p * q), r, s, answer: formatNumber(answer, 3) })}`;
    return { zh: [step], en: [step] };
  },
  state: ({ p, q, r, s }) => {
    // What does not end goes on with a or b alike.
    const written = (end: number) => [(1 - end) / 2, (1 - end) / 2, end].map((value) => formatNumber(value)).join("_");
    return {
      start: [p, r, 1 - p - r].map((value) => formatNumber(value)).join("_"),
      a: written(q),
      b: written(s),
      beam: "2",
      maxLength: "2",
    };
  },
};

/** A score with the length penalty. */
const length: Generator<{ k: number; n: number }> = {
  domain: product({ k: [2, 3, 4], n: [2, 7, 13] }),
  answer: ({ k, n }) => (-k * Math.LN2) / lengthPenalty(n, 1),
  misconceptions: [
    {
      name: "divided-by-length",
      value: ({ k, n }) => (-k * Math.LN2) / n,
      why: () => ({
        zh: rich`除的是长度本身，不是 ${filled(asked.rule)}。`,
        en: rich`Divided by the length itself; GNMT’s penalty is ${filled(asked.rule)}.`,
      }),
    },
    {
      name: "no-penalty",
      value: ({ k }) => -k * Math.LN2,
      why: () => ({ zh: rich`没有除以惩罚。`, en: rich`The penalty was left out.` }),
    },
    {
      name: "multiplied",
      value: ({ k, n }) => -k * Math.LN2 * lengthPenalty(n, 1),
      why: () => ({
        zh: rich`乘了惩罚，那样长句更吃亏。`,
        en: rich`Multiplied by the penalty: that would punish length further.`,
      }),
    },
  ],
  format: (value) => formatNumber(value, 4),
  unit: 0.1,
  prompt: ({ k, n }) => ({
    zh: rich`一个序列的概率是 ${filled(asked.probability, { k })}，连结束符 ${n} 个词。${filled(asked.alpha)}，按 GNMT 的长度惩罚，得分（自然对数）是多少？`,
    en: rich`A sequence has probability ${filled(asked.probability, { k })} and ${n} tokens, the end included. What is its score (natural logarithm) with GNMT’s length penalty and ${filled(asked.alpha)}?`,
  }),
  solution: ({ k, n }, answer) => {
    const lp = formatNumber(lengthPenalty(n, 1), 3);
    const steps = [
      rich`${filled(asked.penalty, { n, lp })}`,
      rich`${filled(asked.score, { k, lp, answer: formatNumber(answer, 4) })}`,
    ];
    return { zh: steps, en: steps };
  },
};

export const generators = { "two-branch": twoBranch, length };
