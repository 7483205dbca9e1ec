import { foldSizes, nestedFits } from "../../math/cross-validation.ts";
import { product } from "../../questions/domain.ts";
import type { Generator } from "../../questions/generator.ts";
import { filled, rich } from "../../questions/rich.tsx";
import { asked } from "./formulas.ts";

export const subject = "cross-validation";

/** How many folds get one sample more? */
const folds: Generator<{ n: number; k: number }> = {
  domain: product({ n: Array.from({ length: 181 }, (_, i) => 20 + i), k: [3, 4, 6, 7, 8, 9] }),
  keep: ({ n, k }) => n % k !== 0,
  answer: ({ n, k }) => {
    const sizes = foldSizes(n, k);
    return sizes.filter((size) => size === sizes[0]).length;
  },
  misconceptions: [
    {
      name: "counts-the-smaller-folds",
      value: ({ n, k }) => k - (n % k),
      why: ({ n, k }) => ({
        zh: rich`这是小折的个数。余下 ${n % k} 个样本，每个给一折。`,
        en: rich`That is how many stay smaller. The ${n % k} samples left over go to one fold each.`,
      }),
    },
    {
      name: "fold-size-for-count",
      value: ({ n, k }) => Math.floor(n / k),
      why: ({ n, k }) => ({
        zh: rich`${Math.floor(n / k)} 是小折的大小，不是折数。`,
        en: rich`${Math.floor(n / k)} is the size of a smaller fold, not a number of folds.`,
      }),
    },
    {
      name: "all-folds-equal",
      value: () => 0,
      why: ({ n, k }) => ({
        zh: rich`${n} 除以 ${k} 除不尽，不可能各折一样大。`,
        en: rich`${n} is no multiple of ${k}, so the folds can’t all be equal.`,
      }),
    },
  ],
  format: String,
  unit: 1,
  prompt: ({ n, k }) => ({
    zh: rich`${n} 个样本做 ${k} 折交叉验证，各折大小最多差 1。有几折多一个样本？`,
    en: rich`${n} samples in ${k} folds whose sizes differ by 1 at most. How many folds have one sample more?`,
  }),
  solution: ({ n, k }, answer) => {
    const division = rich`${filled(asked.folds, { n, k, base: Math.floor(n / k), rest: n % k })}`;
    return {
      zh: [division, rich`余下的 ${answer} 个各给一折，所以 ${answer} 折多一个。`],
      en: [division, rich`The ${answer} left over go to one fold each: ${answer} folds.`],
    };
  },
  state: ({ n, k }) => (n <= 60 ? { n: String(n), k: String(k) } : undefined),
};

/** How many models does nested cross-validation fit? */
const fits: Generator<{ outer: number; inner: number; candidates: number }> = {
  domain: product({ outer: [3, 5, 10], inner: [3, 4, 5], candidates: [4, 6, 8, 12, 20] }),
  answer: ({ outer, inner, candidates }) => nestedFits(outer, inner, candidates),
  misconceptions: [
    {
      name: "refits-forgotten",
      value: ({ outer, inner, candidates }) => outer * inner * candidates,
      why: ({ outer }) => ({
        zh: rich`漏了每个外折选定之后的重新训练，共 ${outer} 次。`,
        en: rich`The refit of each outer fold’s winner is missing: ${outer} more.`,
      }),
    },
    {
      name: "outer-loop-forgotten",
      value: ({ inner, candidates }) => inner * candidates,
      why: ({ outer }) => ({
        zh: rich`这只是一个外折里的次数，外折有 ${outer} 个。`,
        en: rich`That is one outer fold; there are ${outer}.`,
      }),
    },
    {
      name: "loops-added",
      value: ({ outer, inner, candidates }) => outer + inner * candidates,
      why: () => ({
        zh: rich`内层的循环要在每个外折里各做一遍，是相乘不是相加。`,
        en: rich`The inner loop runs once in every outer fold: multiply, don’t add.`,
      }),
    },
  ],
  format: String,
  unit: 10,
  prompt: ({ outer, inner, candidates }) => ({
    zh: rich`嵌套交叉验证：外层 ${outer} 折，内层 ${inner} 折，${candidates} 组候选超参数；每个外折选定后再训练一次。一共训练多少个模型？`,
    en: rich`Nested cross-validation with ${outer} outer folds, ${inner} inner folds and ${candidates} candidate settings; each outer fold fits its winner once more. How many models are fitted in all?`,
  }),
  solution: (draw, answer) => {
    const sum = rich`${filled(asked.fits, { ...draw, answer })}`;
    return {
      zh: [rich`每个外折：内层折数乘候选数，再加一次重新训练。`, sum],
      en: [rich`Each outer fold: inner folds times candidates, and one refit.`, sum],
    };
  },
};

export const generators = { folds, fits };
