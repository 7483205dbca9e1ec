import { type Box, boxOverlap } from "../../math/boxes.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { asked } from "./formulas.ts";

export const subject = "boxes";

/** Two equal squares, one moved sideways. */
const shifted: Generator<{ s: number; d: number }> = {
  domain: product({ s: [4, 6, 8, 10], d: [1, 2, 3] }),
  answer: ({ s, d }) => boxOverlap(square(s), [d, 0, s + d, s]).iou,
  misconceptions: [
    {
      name: "divides-by-one-area",
      value: ({ s, d }) => (s - d) / s,
      why: ({ s }) => ({
        zh: rich`除的是一个框的面积 ${s * s}。分母应是并集。`,
        en: rich`Divided by one box’s area, ${s * s}. Below stands the union.`,
      }),
    },
    {
      name: "divides-by-sum-of-areas",
      value: ({ s, d }) => (s - d) / (2 * s),
      why: ({ s }) => ({
        zh: rich`除的是面积之和 ${2 * s * s}，交集算了两次。`,
        en: rich`Divided by the sum of the areas, ${2 * s * s}, which counts the common part twice.`,
      }),
    },
    {
      name: "squares-the-overlap",
      value: ({ s, d }) => (s - d) ** 2 / (s * (s + d)),
      why: ({ s, d }) => ({
        zh: rich`交集算成了边长 ${s - d} 的正方形。只错开了一个方向，交集的高还是 ${s}。`,
        en: rich`The intersection was taken as a square of side ${s - d}. Only one direction is shifted; it is still ${s} high.`,
      }),
    },
  ],
  format: fourDigits,
  unit: 0.05,
  prompt: ({ s, d }) => ({
    zh: rich`两个边长 ${s} 的正方形，一个向右错开 ${d}。IoU 是多少？`,
    en: rich`Two squares of side ${s}, one moved ${d} to the right. What is their IoU?`,
  }),
  solution: ({ s, d }, answer) => {
    const steps = [
      rich`${filled(asked.common, { s, d })}`,
      rich`${filled(asked.union, { s, d })}`,
      rich`${filled(asked.shifted, { s, d, rest: s - d, sum: s + d, answer: fourDigits(answer) })}`,
    ];
    return { zh: steps, en: steps };
  },
  // The picture has room for 12.
  state: ({ s, d }) => (s + d <= 12 ? { a: written(square(s)), b: written([d, 0, s + d, s]) } : undefined),
};

/** Two boxes side by side that don't touch. */
const gap: Generator<{ w: number; g: number }> = {
  domain: product({ w: [1, 2, 3, 4], g: [1, 2, 3, 4] }),
  answer: ({ w, g }) => boxOverlap([0, 0, w, 1], [w + g, 0, 2 * w + g, 1]).giou,
  misconceptions: [
    {
      name: "giou-taken-for-iou",
      value: () => 0,
      why: () => ({
        zh: rich`0 是 IoU。GIoU 还要减去外接框里空着的份额。`,
        en: rich`0 is the IoU. GIoU also subtracts the empty share of the enclosing box.`,
      }),
    },
    {
      name: "union-taken-for-hull",
      value: ({ w, g }) => -g / (2 * w),
      why: ({ w, g }) => ({
        zh: rich`除的是并集 ${2 * w}。分母是外接框 ${2 * w + g}。`,
        en: rich`Divided by the union, ${2 * w}. Below stands the enclosing box, ${2 * w + g}.`,
      }),
    },
    {
      name: "covered-share",
      value: ({ w, g }) => (-2 * w) / (2 * w + g),
      why: ({ w, g }) => ({
        zh: rich`${2 * w}/${2 * w + g} 是盖住的份额；要减的是空着的 ${g}/${2 * w + g}。`,
        en: rich`${2 * w}/${2 * w + g} is the covered share; what is subtracted is the empty one, ${g}/${2 * w + g}.`,
      }),
    },
  ],
  format: fourDigits,
  unit: 0.05,
  prompt: ({ w, g }) => ({
    zh: rich`两个宽 ${w}、高 1 的框并排，中间隔着 ${g}。GIoU 是多少？`,
    en: rich`Two boxes, ${w} wide and 1 high, stand side by side with a gap of ${g}. What is their GIoU?`,
  }),
  solution: ({ w, g }, answer) => {
    const steps = [
      rich`${filled(asked.apart)}`,
      rich`${filled(asked.both, { w })}`,
      rich`${filled(asked.around, { w, g })}`,
      rich`${filled(asked.gap, { w, g, answer: fourDigits(answer) })}`,
    ];
    return { zh: steps, en: steps };
  },
  state: ({ w, g }) => ({ a: written([0, 0, w, 1]), b: written([w + g, 0, 2 * w + g, 1]), metric: "giou" }),
};

export const generators = { "iou-shifted": shifted, "giou-gap": gap };

function square(s: number): Box {
  return [0, 0, s, s];
}

function written(box: Box): string {
  return box.join("_");
}

function fourDigits(value: number): string {
  return value.toFixed(4).replace("-", "−");
}
