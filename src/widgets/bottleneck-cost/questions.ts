import { bottleneckLayers, totalWeights } from "../../math/channel-block.ts";
import { mapped, product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatCount } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "bottleneck";

interface Bottleneck {
  C: number;
  m: number;
  k: number;
}

/** How many weights has a bottleneck? */
const weights: Generator<Bottleneck> = {
  domain: mapped(
    product({ C: [48, 64, 96, 128, 192, 256, 384, 512], part: [8, 4, 2], k: [3, 5] }),
    ({ C, part, k }) => ({ C, m: C / part, k }),
  ),
  answer: ({ C, m, k }) => totalWeights(bottleneckLayers(C, m, k)),
  misconceptions: [
    {
      name: "one-1x1-forgotten",
      value: ({ C, m, k }) => C * m + k ** 2 * m ** 2,
      why: () => ({ zh: rich`1×1 有两个：压缩一个，复原一个。`, en: rich`There are two 1×1: one down, one back up.` }),
    },
    {
      name: "kernel-from-C-to-m",
      value: ({ C, m, k }) => k ** 2 * C * m,
      why: ({ k }) => ({
        zh: rich`${k}×${k} 的输入也是压缩以后的 m 个通道，不是 C 个。`,
        en: rich`The ${k}×${k} reads the m narrow channels, not all C.`,
      }),
    },
    {
      name: "plain-layer",
      value: ({ C, k }) => k ** 2 * C ** 2,
      why: ({ k }) => ({
        zh: rich`这是不压缩的 ${k}×${k}。`,
        en: rich`That is a plain ${k}×${k} without a bottleneck.`,
      }),
    },
  ],
  format: formatCount,
  unit: 256,
  prompt: ({ C, m, k }) => ({
    zh: rich`瓶颈块：1×1 把 ${C} 个通道压到 ${m}，${k}×${k}，再用 1×1 复原。不计偏置和 BN，有多少权重？`,
    en: rich`A bottleneck: a 1×1 from ${C} to ${m} channels, a ${k}×${k}, a 1×1 back. How many weights, without biases and BN?`,
  }),
  solution: ({ C, m, k }, answer) => {
    const [ends, middle] = [2 * C * m, k ** 2 * m ** 2];
    const step = rich`${filled(asked.bottleneck, { C, m, k, ends: formatCount(ends), middle: formatCount(middle), answer: formatCount(answer) })}`;
    return { zh: [step], en: [step] };
  },
  state: ({ C, m, k }) => ({ kind: "bottleneck", C: String(C), m: String(m), k: String(k) }),
};

export const generators = { weights };
