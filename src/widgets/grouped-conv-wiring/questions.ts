import { weightCount } from "../../math/convolution-cost.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatCount } from "../kit/number.ts";
import { formulas } from "./formulas.ts";

export const subject = "grouped-conv-wiring";

interface Draw {
  ci: number;
  co: number;
  k: number;
  g: number;
}

const channels = [32, 64, 128, 256];

/** How many weights has a grouped convolution? */
const groupWeights: Generator<Draw> = {
  domain: product({ ci: channels, co: channels, k: [1, 3, 5], g: [2, 4, 8, 16, 32] }),
  answer: ({ ci, co, k, g }) => weightCount({ inputChannels: ci, outputChannels: co, kernelSize: k, groups: g }),
  misconceptions: [
    {
      name: "both-widths-divided",
      value: ({ ci, co, k, g }) => (co / g) * (ci / g) * k ** 2,
      why: ({ g }) => ({
        zh: rich`两边都除了 ${g}，那只是一组的权重；共有 ${g} 组。`,
        en: rich`Both widths were divided by ${g}: that is one group, and there are ${g}.`,
      }),
    },
    {
      name: "groups-ignored",
      value: ({ ci, co, k }) => co * ci * k ** 2,
      why: () => ({
        zh: rich`没有除以分组数：每个输出只看本组的输入通道。`,
        en: rich`The groups were left out: an output reads only the input channels of its group.`,
      }),
    },
    {
      name: "taken-for-depthwise",
      value: ({ co, k }) => co * k ** 2,
      why: ({ ci, g }) => ({
        zh: rich`当成了深度卷积。这里每个输出看 ${ci / g} 个输入通道，不是 1 个。`,
        en: rich`Taken for depthwise. Here an output reads ${ci / g} input channels, not 1.`,
      }),
    },
  ],
  format: formatCount,
  unit: 64,
  prompt: ({ ci, co, k, g }) => ({
    zh: rich`Conv2d(${ci}, ${co}, ${k}, groups=${g}, bias=False) 有多少个权重？`,
    en: rich`How many weights does Conv2d(${ci}, ${co}, ${k}, groups=${g}, bias=False) have?`,
  }),
  solution: ({ ci, co, k, g }, answer) => {
    const values = { ci, co, k, g, width: ci / g, weights: formatCount(answer) };
    const width = rich`${filled(formulas.width, values)}`;
    const weights = rich`${filled(formulas.weights, values)}`;
    return { zh: [width, weights], en: [width, weights] };
  },
};

export const generators = { "group-weights": groupWeights };
