import { coverage, gapSequence, griddingRule, touchedCount } from "../../math/dilation.ts";
import { type Domain, mapped, product, repeated, union } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, type Rich, rich } from "../../questions/rich.tsx";
import { formatNumber } from "../kit/number.ts";
import { asked, formulas } from "./formulas.ts";

export const subject = "dilated-conv";

interface Stack {
  k: number;
  rates: number[];
}

const rate = mapped(product({ rate: [1, 2, 3, 4, 5, 6] }), (draw) => draw.rate);

function stacks(layers: number): Domain<Stack> {
  const many = repeated(rate, layers);
  return {
    size: 2 * many.size,
    at: (number) => ({ k: number % 2 === 0 ? 3 : 5, rates: many.at(Math.floor(number / 2)) }),
  };
}

/** Two to four layers: how wide is the field? */
const dilRf: Generator<Stack> = {
  domain: union(stacks(2), stacks(3), stacks(4)),
  // Without dilation there is nothing to ask.
  keep: ({ rates }) => rates.some((each) => each > 1),
  answer: ({ k, rates }) => coverage(k, rates).length,
  misconceptions: [
    {
      name: "whole-kernel",
      value: ({ k, rates }) => 1 + k * sum(rates),
      why: ({ k }) => ({
        zh: rich`每层加了 ${k} 个空洞率。${k} 个点首尾只隔 ${k - 1} 段。`,
        en: rich`Each layer was given ${k} times its rate. From the first of ${k} taps to the last it is only ${k - 1} steps.`,
      }),
    },
    {
      name: "widest-layer-only",
      value: ({ k, rates }) => k * Math.max(...rates),
      why: () => ({
        zh: rich`只算了空洞率最大的一层。叠起来的层，每层都往外加。`,
        en: rich`Only the layer with the largest rate was counted. Stacked layers all add to the field.`,
      }),
    },
    {
      name: "rates-multiplied",
      value: ({ k, rates }) => 1 + (k - 1) * rates.reduce((all, each) => all * each, 1),
      why: () => ({
        zh: rich`空洞率连乘了。连乘的是步幅；步幅为 1 时，空洞率相加。`,
        en: rich`The rates were multiplied. Strides multiply; with stride 1, rates add up.`,
      }),
    },
    {
      name: "start-forgotten",
      value: ({ k, rates }) => (k - 1) * sum(rates),
      why: () => ({
        zh: rich`忘了起点的 1：没有层的时候，一个像素看见自己。`,
        en: rich`The 1 at the start is missing: before any layer, a pixel sees itself.`,
      }),
    },
  ],
  format: formatNumber,
  unit: 2,
  prompt: ({ k, rates }) => {
    const size = filled(asked.k, { k });
    return {
      zh: rich`${rates.length} 层卷积，${size}，步幅 1，空洞率依次是 ${rates.join("、")}。感受野的边长是多少像素？`,
      en: rich`A stack of ${rates.length} convolutions with ${size} and stride 1 has the dilation rates ${rates.join(", ")}. How many pixels wide is its receptive field?`,
    };
  },
  solution: ({ k, rates }, r) => {
    const numbers = filled(asked.numbers, { k, sum: rates.join(" + "), taps: k - 1, total: sum(rates), r });
    return {
      zh: [rich`步幅为 1 时间距一直是 1，${filled(asked.field)}。`, rich`${numbers}`],
      en: [rich`With stride 1 the jump stays 1, so ${filled(asked.field)}.`, rich`${numbers}`],
    };
  },
  state: ({ k, rates }) => ({ k: String(k), d: rates.join("_") }),
};

interface Triple {
  d1: number;
  d2: number;
  d3: number;
}

const triples = rising(9);

/** Three rates that do not fall: what is M₂? */
const hdc: Generator<Triple> = {
  domain: { size: triples.length, at: (number) => triples[number]! },
  answer: (draw) => gapSequence(listOf(draw))[1]!,
  misconceptions: [
    {
      name: "difference-of-rates",
      value: ({ d2, d3 }) => positive(d3 - d2),
      why: ({ d2, d3 }) => ({
        zh: rich`${d3} − ${d2}：只减了一次。间隔的两头各伸进来一个点，要减两次。`,
        en: rich`${d3} − ${d2}: taken off once. A point reaches in from either end of the gap, so it is taken off twice.`,
      }),
    },
    {
      name: "first-term-only",
      value: ({ d2, d3 }) => positive(d3 - 2 * d2),
      why: ({ d2 }) => ({
        zh: rich`这是中间那一段。两边还各有一段长 ${d2}，三段里取最大的。`,
        en: rich`That is the middle part. On both sides there is another of ${d2}; the largest of the three counts.`,
      }),
    },
    {
      name: "rate-of-the-layer",
      value: ({ d2 }) => d2,
      why: ({ d2, d3 }) => ({
        zh: rich`${d2} 是两边的段。中间还剩 ${d3} − 2 × ${d2} = ${d3 - 2 * d2}，更宽。`,
        en: rich`${d2} is the part on either side. In the middle ${d3} − 2 × ${d2} = ${d3 - 2 * d2} remain, which is wider.`,
      }),
    },
    {
      name: "last-gap",
      value: ({ d3 }) => d3,
      why: () => ({
        zh: rich`这是 M₃，还没有算第 2 层。`,
        en: rich`That is M₃; layer 2 is still to come.`,
      }),
    },
    {
      name: "one-layer-too-far",
      value: (draw) => gapSequence(listOf(draw))[0],
      why: () => ({
        zh: rich`这是 M₁，多算了一层。条件看的是 M₂。`,
        en: rich`That is M₁, one layer too far. The condition is about M₂.`,
      }),
    },
  ],
  format: formatNumber,
  unit: 1,
  prompt: ({ d1, d2, d3 }) => ({
    zh: rich`三层 3×3，空洞率依次是 ${d1}、${d2}、${d3}。按 HDC 的式子，${filled(asked.m2)} 是多少？`,
    en: rich`Three 3×3 layers have the rates ${d1}, ${d2}, ${d3}. By HDC’s formula, what is ${filled(asked.m2)}?`,
  }),
  solution: (draw, gap) => {
    const { d2, d3 } = draw;
    const last = rich`${filled(asked.last, { d3 })}`;
    const step = rich`${filled(asked.gap, { d2, d3, a: d3 - 2 * d2, b: 2 * d2 - d3, gap })}`;
    return { zh: [last, step, conclusion(draw).zh], en: [last, step, conclusion(draw).en] };
  },
  state: (draw) => ({ k: "3", d: listOf(draw).join("_") }),
};

export const generators = { "dil-rf": dilRf, hdc };

/** Whether the conditions hold, and what counting says: they are enough only with d₁ = 1. */
function conclusion(draw: Triple): { zh: Rich; en: Rich } {
  const rates = listOf(draw);
  const { gap, commonFactor, passes } = griddingRule(3, rates);
  const counts = coverage(3, rates);
  const [size, touched] = [counts.length, touchedCount(counts)];
  const told = filled(gap <= 3 ? formulas.fits : formulas.tooWide, { gap });
  const counted = {
    zh: touched === size ? `数一数，${size} 格全碰到。` : `数一数，${size} 格里碰到 ${touched} 格。`,
    en:
      touched === size
        ? `Counting: all ${size} cells are touched.`
        : `Counting: ${touched} of ${size} cells are touched.`,
  };
  if (passes && draw.d1 > 1) {
    return {
      zh: rich`${told}，也没有公约数，但 ${filled(asked.d1, { d1: draw.d1 })}，还要 ${filled(asked.one)} 才保证不漏。${counted.zh}`,
      en: rich`${told} and no common factor, but ${filled(asked.d1, { d1: draw.d1 })}: only ${filled(asked.one)} makes sure that nothing is missed. ${counted.en}`,
    };
  }
  const factor = {
    zh: commonFactor > 1 ? `公约数是 ${commonFactor}` : "没有公约数",
    en: commonFactor > 1 ? `the common factor is ${commonFactor}` : "there is no common factor",
  };
  return { zh: rich`${told}，${factor.zh}。${counted.zh}`, en: rich`${told}, and ${factor.en}. ${counted.en}` };
}

function rising(most: number): Triple[] {
  const all: Triple[] = [];
  for (let d1 = 1; d1 <= most; d1 += 1) {
    for (let d2 = d1; d2 <= most; d2 += 1) {
      for (let d3 = d2; d3 <= most; d3 += 1) all.push({ d1, d2, d3 });
    }
  }
  return all;
}

function listOf({ d1, d2, d3 }: Triple): number[] {
  return [d1, d2, d3];
}

function positive(value: number): number | undefined {
  return value > 0 ? value : undefined;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0);
}
