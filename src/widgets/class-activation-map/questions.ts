import { denseParameters, globalAveragePool } from "../../math/pooling.ts";
import { mulberry32 } from "../../math/random.ts";
import { type Domain, product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatCount } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "gap";

/** Nine whole numbers whose mean is one, from 2 to 11. */
const maps: Domain<readonly number[]> = {
  size: 400,
  at(seed) {
    const random = mulberry32(seed);
    const mean = 2 + (seed % 10);
    for (;;) {
      const cells = Array.from({ length: 9 }, () => Math.floor(random() * (2 * mean + 1)));
      if (sum(cells) === 9 * mean) return cells;
    }
  },
};

/** What does global average pooling make of a map? */
const value: Generator<readonly number[]> = {
  domain: maps,
  answer: (cells) => globalAveragePool([cells]),
  misconceptions: [
    {
      name: "maximum",
      value: (cells) => Math.max(...cells),
      why: () => ({ zh: rich`这是最大值，那是最大池化。`, en: rich`That is the largest cell: max pooling.` }),
    },
    {
      name: "sum",
      value: sum,
      why: () => ({ zh: rich`这是和，还要除以格数 9。`, en: rich`That is the sum; divide by the 9 cells.` }),
    },
    {
      name: "median",
      value: (cells) => [...cells].sort((a, b) => a - b)[4],
      why: () => ({
        zh: rich`这是中位数；平均是九格之和除以 9。`,
        en: rich`That is the median; the mean is the sum of all nine cells over 9.`,
      }),
    },
  ],
  format: String,
  unit: 1,
  prompt: (cells) => ({
    zh: rich`一个通道的 3×3 特征图，三行是 ${written(cells)}。全局平均池化得到多少？`,
    en: rich`A channel's 3×3 map has the rows ${written(cells)}. What does global average pooling give?`,
  }),
  solution: (cells, answer) => {
    const step = rich`${filled(asked.mean, { sum: sum(cells), answer })}`;
    return { zh: [step], en: [step] };
  },
};

/** How many times the weights does flattening need? */
const ratio: Generator<{ H: number; C: number; K: number }> = {
  domain: product({ H: [3, 4, 5, 6, 7, 8, 10, 12, 14], C: [256, 512, 2048], K: [10, 100, 1000] }),
  answer: ({ H, C, K }) => (denseParameters(H * H * C, K) - K) / (denseParameters(C, K) - K),
  misconceptions: [
    {
      name: "one-side-only",
      value: ({ H }) => H,
      why: ({ H }) => ({
        zh: rich`展平后有 ${H}×${H} 个位置，不是 ${H} 个。`,
        en: rich`Flattened, there are ${H}×${H} places, not ${H}.`,
      }),
    },
    {
      name: "number-of-channels",
      value: ({ C }) => C,
      why: () => ({
        zh: rich`通道数两边都有，约掉了。`,
        en: rich`The channels are on both sides and cancel.`,
      }),
    },
    {
      name: "all-inputs",
      value: ({ H, C }) => H * H * C,
      why: () => ({
        zh: rich`这是展平后的长度，还要除以池化后的长度。`,
        en: rich`That is the flattened length; divide by the pooled one.`,
      }),
    },
  ],
  format: formatCount,
  unit: 1,
  prompt: ({ H, C, K }) => ({
    zh: rich`最后的特征图是 ${C}×${H}×${H}，分 ${K} 类。展平接全连接的权重，是全局平均池化接全连接的几倍（不计偏置）？`,
    en: rich`The last map is ${C}×${H}×${H}, for ${K} classes. Flatten and a dense layer: how many times the weights of global average pooling and a dense layer, without biases?`,
  }),
  solution: (draw, answer) => {
    const step = rich`${filled(asked.flat, { ...draw, answer })}`;
    return { zh: [step], en: [step] };
  },
};

export const generators = { value, ratio };

function sum(cells: readonly number[]): number {
  return cells.reduce((total, cell) => total + cell, 0);
}

function written(cells: readonly number[]): string {
  return [0, 3, 6].map((start) => `(${cells.slice(start, start + 3).join(", ")})`).join(" ");
}
