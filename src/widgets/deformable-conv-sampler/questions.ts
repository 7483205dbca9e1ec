import { offsetChannels } from "../../math/deformable.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatCount } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "deformable-conv";

interface Draw {
  /** Channels of the input and of the output. */
  channels: number;
  kernelSize: number;
  version: 1 | 2;
}

const branchWeights = ({ channels, kernelSize }: Draw, outputs: number) => channels * kernelSize ** 2 * outputs;

/** How many weights has the convolution that predicts the offsets? */
const offsetParams: Generator<Draw> = {
  domain: product({ channels: [64, 128, 256], kernelSize: [3, 5], version: [1, 2] }),
  answer: (draw) => branchWeights(draw, offsetChannels(draw.kernelSize, draw.version)),
  misconceptions: [
    {
      name: "masks-forgotten",
      value: (draw) => (draw.version === 2 ? branchWeights(draw, offsetChannels(draw.kernelSize, 1)) : undefined),
      why: ({ kernelSize }) => ({
        zh: rich`这是第一版的。第二版还要为每个取样点预测一个调制系数，多 ${kernelSize ** 2} 个通道。`,
        en: rich`This is version 1. Version 2 also predicts a mask for each sampling point: ${kernelSize ** 2} more channels.`,
      }),
    },
    {
      name: "one-number-a-tap",
      value: (draw) => branchWeights(draw, draw.kernelSize ** 2),
      why: () => ({
        zh: rich`每个取样点只给了一个数。一个偏移要 Δy 和 Δx 两个。`,
        en: rich`Each sampling point was given a single number. An offset needs two, Δy and Δx.`,
      }),
    },
    {
      name: "one-offset-for-the-kernel",
      value: (draw) => branchWeights(draw, 2),
      why: () => ({
        zh: rich`只有一对偏移，整个核只能平移。可变形卷积让每个取样点各有一对。`,
        en: rich`With one pair the kernel could only be shifted as a whole. Every sampling point has a pair of its own.`,
      }),
    },
    {
      name: "offsets-for-each-output-channel",
      value: (draw) => branchWeights(draw, offsetChannels(draw.kernelSize, draw.version)) * draw.channels,
      why: ({ channels }) => ({
        zh: rich`又乘了 ${channels} 个输出通道。一个偏移组的偏移由所有通道共用。`,
        en: rich`This was multiplied by the ${channels} output channels. One offset group is shared by all channels.`,
      }),
    },
  ],
  format: formatCount,
  unit: 1000,
  prompt: ({ channels, kernelSize: k, version }) => ({
    zh: rich`${k}×${k} 的可变形卷积（第${version === 1 ? "一" : "二"}版），输入、输出各 ${channels} 个通道，一个偏移组。预测${version === 1 ? "偏移" : "偏移和调制系数"}的附加卷积也是 ${k}×${k}，不算偏置，有多少个权重？`,
    en: rich`A ${k}×${k} deformable convolution (version ${version}) has ${channels} input and ${channels} output channels and one offset group. The extra convolution that predicts ${version === 1 ? "the offsets" : "offsets and masks"} is ${k}×${k} as well. How many weights does it have, without bias?`,
  }),
  solution: (draw, answer) => {
    const { channels: i, kernelSize: k, version } = draw;
    const a = version === 1 ? 2 : 3;
    const channels = offsetChannels(k, version);
    const outputs = filled(asked.channels, { a, k, channels });
    const weights = filled(asked.weights, { channels, i, k, weights: formatCount(answer) });
    return {
      zh: [rich`每个取样点要 ${a} 个数，输出通道：${outputs}。`, rich`权重：${weights}。`],
      en: [rich`Each sampling point needs ${a} numbers; output channels: ${outputs}.`, rich`Weights: ${weights}.`],
    };
  },
};

export const generators = { "offset-params": offsetParams };
