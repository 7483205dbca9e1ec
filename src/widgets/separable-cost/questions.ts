import { separableCost } from "../../math/convolution-cost.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formulas } from "./formulas.ts";

export const subject = "separable-cost";

interface Draw {
  co: number;
  k: number;
}

const format = (value: number) => value.toFixed(2);

/** How many times cheaper is the separable convolution? */
const separableRatio: Generator<Draw> = {
  domain: product({ co: [16, 24, 32, 48, 64, 96, 128, 192, 256, 512], k: [3, 5, 7] }),
  answer: ({ co, k }) => 1 / separableCost({ inputChannels: co, outputChannels: co, kernelSize: k }, 1).ratio,
  misconceptions: [
    {
      name: "pointwise-forgotten",
      value: ({ k }) => k ** 2,
      why: ({ k }) => ({
        zh: rich`${k ** 2} 是输出通道无穷多时的极限：1×1 的代价没有算。`,
        en: rich`${k ** 2} is the limit for endless output channels: the 1×1 was left out.`,
      }),
    },
    {
      name: "depthwise-forgotten",
      value: ({ co }) => co,
      why: ({ co }) => ({
        zh: rich`只拿深度卷积和标准卷积比，得 ${co}。还缺一个 1×1。`,
        en: rich`Depthwise against standard alone gives ${co}. The 1×1 is missing.`,
      }),
    },
    {
      name: "costs-added",
      value: ({ co, k }) => co + k ** 2,
      why: ({ co, k }) => ({
        zh: rich`把 ${co} 和 ${k ** 2} 相加了。相加的是它们的倒数。`,
        en: rich`${co} and ${k ** 2} were added. It is their reciprocals that add up.`,
      }),
    },
  ],
  format,
  unit: 0.5,
  prompt: ({ co, k }) => ({
    zh: rich`${k}×${k} 的标准卷积换成深度可分离卷积，输出通道是 ${co}，尺寸不变，不算偏置。标准卷积的权重是它的多少倍（标准 ÷ 可分离）？`,
    en: rich`A standard ${k}×${k} convolution with ${co} output channels becomes depthwise separable, same size, no bias. By what factor do the weights shrink (standard ÷ separable)?`,
  }),
  solution: ({ co, k }, answer) => {
    const step = rich`${filled(formulas.answer, { co, square: k ** 2, ratio: format(answer) })}`;
    return {
      zh: [rich`可分离 ÷ 标准 = 1/${co} + 1/${k ** 2}；要的是它的倒数。`, step],
      en: [rich`separable ÷ standard = 1/${co} + 1/${k ** 2}; the question asks for its reciprocal.`, step],
    };
  },
  state: ({ co, k }) => ({ co: String(co), k: String(k) }),
};

export const generators = { "separable-ratio": separableRatio };
