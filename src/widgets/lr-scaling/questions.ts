import { type ScalingRule, scaledRate, stepsPerEpoch } from "../../math/batch-size.ts";
import { mapped, product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "batch-size";

interface Scaling {
  eta: number;
  to: number;
  rule: ScalingRule;
}

const from = 256;

/** What learning rate for the new batch size? */
const scaling: Generator<Scaling> = {
  domain: mapped(
    product({ eta: [0.1, 0.4, 0.001], j: [-2, -1, 1, 2, 3, 4, 5], rule: ["linear", "sqrt"] }),
    ({ j, ...draw }) => ({ ...draw, to: from * 2 ** j }),
  ),
  // A root of an even power of two is a clean number.
  keep: ({ to, rule }) => rule === "linear" || Number.isInteger(Math.sqrt(to / from) * 2 ** 4),
  answer: ({ eta, to, rule }) => scaledRate(eta, from, to, rule),
  misconceptions: [
    {
      name: "other-rule",
      value: ({ eta, to, rule }) => scaledRate(eta, from, to, rule === "linear" ? "sqrt" : "linear"),
      why: ({ rule }) => ({
        zh: rule === "linear" ? rich`开了平方根，那是 Adam 的规则。` : rich`没有开平方根，那是 SGD 的规则。`,
        en:
          rule === "linear"
            ? rich`A root was taken: that is Adam’s rule.`
            : rich`No root was taken: that is SGD’s rule.`,
      }),
    },
    {
      name: "ratio-inverted",
      value: ({ eta, to, rule }) => scaledRate(eta, to, from, rule),
      why: () => ({
        zh: rich`比值反了：批越大，梯度越准，步子可以越大。`,
        en: rich`The ratio is upside down: a larger batch allows a larger step.`,
      }),
    },
    {
      name: "unchanged",
      value: ({ eta }) => eta,
      why: () => ({ zh: rich`学习率没有变。`, en: rich`The rate was left as it was.` }),
    },
  ],
  format: (value) => formatNumber(value, 6),
  unit: 0.01,
  prompt: ({ eta, to, rule }) => ({
    zh: rich`批大小 ${from} 时学习率 ${eta}。按${rule === "linear" ? "线性" : "平方根"}缩放规则，批大小改为 ${formatCount(to)}，学习率取多少？`,
    en: rich`At batch size ${from} the learning rate is ${eta}. What does the ${rule === "linear" ? "linear" : "square-root"} scaling rule give for batch size ${formatCount(to)}?`,
  }),
  solution: ({ eta, to, rule }, answer) => {
    const step = rich`${filled(asked[rule], { eta: formatNumber(eta), from, to, answer: formatNumber(answer, 6) })}`;
    return { zh: [step], en: [step] };
  },
  state: ({ eta, to, rule }) => ({ eta: String(eta), base: String(from), B: String(to), rule }),
};

/** How many steps does a training take? */
const steps: Generator<{ n: number; B: number; epochs: number; drop: boolean }> = {
  domain: product({ n: [1000, 5000, 50000, 60000], B: [64, 128, 256, 512], epochs: [3, 10, 90], drop: [true, false] }),
  keep: ({ n, B }) => n % B !== 0,
  answer: ({ n, B, epochs, drop }) => stepsPerEpoch(n, B, drop) * epochs,
  misconceptions: [
    {
      name: "other-rounding",
      value: ({ n, B, epochs, drop }) => stepsPerEpoch(n, B, !drop) * epochs,
      why: ({ drop }) => ({
        zh: drop ? rich`最后不满的一批丢掉，要向下取整。` : rich`最后不满的一批也算一步，要向上取整。`,
        en: drop
          ? rich`The last, smaller batch is dropped: round down.`
          : rich`The last, smaller batch is a step too: round up.`,
      }),
    },
    {
      name: "rounded-at-the-end",
      value: ({ n, B, epochs }) => Math.round((n * epochs) / B),
      why: () => ({
        zh: rich`乘了轮数才取整。每一轮都要单独取整。`,
        en: rich`Rounded after multiplying; each epoch is rounded by itself.`,
      }),
    },
    {
      name: "one-epoch",
      value: ({ n, B, drop }) => stepsPerEpoch(n, B, drop),
      why: ({ epochs }) => ({ zh: rich`这只是一轮，一共 ${epochs} 轮。`, en: rich`That is one epoch of ${epochs}.` }),
    },
  ],
  format: formatCount,
  unit: 10,
  prompt: ({ n, B, epochs, drop }) => ({
    zh: rich`${formatCount(n)} 个样本，批大小 ${B}，训练 ${epochs} 轮，drop_last=${drop ? "True" : "False"}。一共多少步？`,
    en: rich`${formatCount(n)} samples, batch size ${B}, ${epochs} epochs, drop_last=${drop ? "True" : "False"}. How many steps in all?`,
  }),
  solution: ({ n, B, epochs, drop }, answer) => {
    const per = formatCount(stepsPerEpoch(n, B, drop));
    const step = rich`${filled(drop ? asked.floor : asked.ceil, { n: formatCount(n), B, per, epochs, answer: formatCount(answer) })}`;
    return { zh: [step], en: [step] };
  },
};

export const generators = { scaling, steps };
