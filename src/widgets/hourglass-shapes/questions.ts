import { hourglass } from "../../math/channel-block.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { formatNumber } from "../kit/number.ts";
import { asked } from "./formulas.ts";

export const subject = "hourglass";

/** How large is the smallest map? */
const smallest: Generator<{ a: number; depth: number }> = {
  domain: product({ a: [4, 5, 6, 7, 8, 9], depth: [1, 2, 3, 4, 5] }),
  keep: ({ a, depth }) => depth < a,
  answer: ({ a, depth }) => hourglass(2 ** a, depth).sides.at(-1)!,
  misconceptions: [
    {
      name: "divided-by-depth",
      value: ({ a, depth }) => 2 ** a / depth,
      why: () => ({
        zh: rich`每一级都减半，要除以 2 的深度次方，不是除以深度。`,
        en: rich`Every level halves: divide by two to the depth, not by the depth.`,
      }),
    },
    {
      name: "one-level-short",
      value: ({ a, depth }) => 2 ** (a - depth + 1),
      why: () => ({ zh: rich`少减半了一次。`, en: rich`One halving is missing.` }),
    },
    {
      name: "exponent-only",
      value: ({ a, depth }) => a - depth,
      why: () => ({
        zh: rich`这是指数，边长是 2 的这么多次方。`,
        en: rich`That is the exponent; the side is two to it.`,
      }),
    },
  ],
  format: (value) => formatNumber(value, 2),
  unit: 1,
  prompt: ({ a, depth }) => ({
    zh: rich`沙漏模块的输入边长 ${2 ** a}，减半 ${depth} 次。最小的特征图边长多少？`,
    en: rich`An hourglass module takes maps of side ${2 ** a} and halves them ${depth} times. What is the side of the smallest map?`,
  }),
  solution: ({ a, depth }, answer) => {
    const step = rich`${filled(asked.smallest, { input: 2 ** a, depth, jump: 2 ** depth, answer })}`;
    return { zh: [step], en: [step] };
  },
  state: ({ a, depth }) => ({ input: String(2 ** a), depth: String(depth) }),
};

export const generators = { smallest };
