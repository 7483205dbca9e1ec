import { attributePrediction } from "../../math/zero-shot.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "attributes";

/** How far does one attribute tell two classes apart? */
const odds: Generator<{ p: number }> = {
  domain: product({ p: [0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95] }),
  answer: ({ p }) => {
    const [has, lacks] = attributePrediction([[1], [0]], [p], [0.5]).posterior as [number, number];
    return has / lacks;
  },
  misconceptions: [
    {
      name: "probability",
      value: ({ p }) => p,
      why: () => ({
        zh: rich`这是有这个属性的概率，问的是两类之比。`,
        en: rich`That is the probability of the attribute; the question is the ratio of two classes.`,
      }),
    },
    {
      name: "divides-by-the-prior-only",
      value: ({ p }) => p / 0.5,
      why: () => ({
        zh: rich`只算了有这个属性的一类；另一类的因子 (1−p)/0.5 也要除。`,
        en: rich`Only the class with the attribute was counted; divide by the other one’s factor, (1−p)/0.5.`,
      }),
    },
    {
      name: "inverted",
      value: ({ p }) => (1 - p) / p,
      why: () => ({
        zh: rich`除反了：这是没有这个属性的一类占便宜的倍数。`,
        en: rich`The wrong way up: that favours the class without it.`,
      }),
    },
  ],
  format: (value) => formatNumber(value, 3),
  unit: 0.5,
  prompt: (draw) => ({
    zh: rich`两个类只差一个属性，先验 0.5，图里有它的概率 ${filled(asked.p, draw)}。DAP 给有它的一类的概率，是另一类的几倍？`,
    en: rich`Two classes differ in one attribute only, with prior 0.5; the image shows it with ${filled(asked.p, draw)}. How many times as probable does DAP make the class that has it?`,
  }),
  solution: ({ p }, answer) => {
    const step = rich`${filled(asked.odds, { p, not: formatNumber(1 - p), odds: formatNumber(answer, 3) })}`;
    return {
      zh: [rich`其余因子相同，约去；先验也约去。`, step],
      en: [rich`All other factors cancel, and so do the priors.`, step],
    };
  },
  state: ({ p }) => ({ M: "2", p1: String(p), p2: "0.5", classes: "10_00" }),
};

export const generators = { odds };
