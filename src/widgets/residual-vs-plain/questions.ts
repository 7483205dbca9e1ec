import { blockWeights, residualGradient } from "../../math/residual.ts";
import { mapped, product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatCount, formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "resnet";

const slopes = [-0.5, -0.4, -0.2, -0.1, 0.1, 0.2, 0.3, 0.5];

/** What comes back through a few residual blocks? */
const gradient: Generator<readonly number[]> = {
  domain: mapped(product({ a: slopes, b: slopes, c: [undefined, ...slopes] }), ({ a, b, c }) =>
    c === undefined ? [a, b] : [a, b, c],
  ),
  answer: residualGradient,
  misconceptions: [
    {
      name: "branches-only",
      value: (f) => f.reduce((all, each) => all * each, 1),
      why: () => ({
        zh: rich`只乘了分支，漏了跳跃连接的 1。`,
        en: rich`Only the branches were multiplied: the 1 of the shortcut is missing.`,
      }),
    },
    {
      name: "one-shortcut",
      value: (f) => 1 + f.reduce((all, each) => all * each, 1),
      why: () => ({
        zh: rich`每一块都有自己的 1，不是总共一个。`,
        en: rich`Every block has a 1 of its own, not all together one.`,
      }),
    },
    {
      name: "slopes-added",
      value: (f) => 1 + f.reduce((all, each) => all + each, 0),
      why: () => ({
        zh: rich`这只是一阶近似，走两个以上分支的路没有算。`,
        en: rich`That is the first order only; paths through two or more branches are missing.`,
      }),
    },
  ],
  format: (value) => formatNumber(value, 3),
  unit: 0.1,
  prompt: (f) => ({
    zh: rich`${f.length} 个残差块，分支的斜率依次是 ${f.map((each) => formatNumber(each)).join("、")}（标量）。梯度传回来乘了多少？`,
    en: rich`${f.length} residual blocks (scalars) have branch slopes ${f.map((each) => formatNumber(each)).join(", ")}. By what is the gradient multiplied on its way back?`,
  }),
  solution: ([a = 0, b = 0, c], answer) => {
    const [first, second, third] = [a, b, c ?? 0].map(bracketed) as [string, string, string];
    const values = { a: first, b: second, c: third, answer: formatNumber(answer, 3) };
    const step = rich`${filled(c === undefined ? asked.two : asked.three, values)}`;
    return { zh: [step], en: [step] };
  },
};

interface Block {
  C: number;
  kind: "basic" | "bottleneck";
}

/** How many weights has a block? */
const weights: Generator<Block> = {
  domain: product({ C: [32, 48, 64, 96, 128, 256, 512], kind: ["basic", "bottleneck"] }),
  answer: ({ C, kind }) => (kind === "basic" ? blockWeights.basic(C) : blockWeights.bottleneck(4 * C, C)),
  misconceptions: [
    {
      name: "one-3x3-only",
      value: ({ C }) => 9 * C ** 2,
      why: ({ kind }) => ({
        zh: kind === "basic" ? rich`只算了一个 3×3，有两个。` : rich`只算了中间的 3×3，漏了两个 1×1。`,
        en:
          kind === "basic"
            ? rich`One 3×3 was counted; there are two.`
            : rich`Only the 3×3 was counted, not the two 1×1.`,
      }),
    },
    {
      name: "one-1x1-forgotten",
      value: ({ C, kind }) => (kind === "basic" ? undefined : 13 * C ** 2),
      why: () => ({
        zh: rich`漏了一个 1×1：降和升各一个。`,
        en: rich`One 1×1 is missing: there is one down and one up.`,
      }),
    },
    {
      name: "channels-not-squared",
      value: ({ C, kind }) => (kind === "basic" ? 18 * C : 17 * C),
      why: () => ({
        zh: rich`每个权重连着一个输入通道和一个输出通道，要乘两次 C。`,
        en: rich`A weight joins an input and an output channel: C counts twice.`,
      }),
    },
  ],
  format: formatCount,
  unit: 64,
  prompt: ({ C, kind }) => ({
    zh:
      kind === "basic"
        ? rich`ResNet 的基本块：两个 3×3 卷积，${C} 个通道，不计 BN 和偏置。有多少权重？`
        : rich`ResNet 的瓶颈块：${4 * C} → ${C} → ${4 * C}（1×1、3×3、1×1），不计 BN 和偏置。有多少权重？`,
    en:
      kind === "basic"
        ? rich`ResNet’s basic block: two 3×3 convolutions of ${C} channels, without BN and biases. How many weights?`
        : rich`ResNet’s bottleneck: ${4 * C} → ${C} → ${4 * C} (1×1, 3×3, 1×1), without BN and biases. How many weights?`,
  }),
  solution: ({ C, kind }, answer) => {
    const step = rich`${filled(asked[kind], { C, answer: formatCount(answer) })}`;
    return { zh: [step], en: [step] };
  },
};

export const generators = { gradient, weights };

function bracketed(value: number): string {
  return value < 0 ? `(${formatNumber(value)})` : formatNumber(value);
}
