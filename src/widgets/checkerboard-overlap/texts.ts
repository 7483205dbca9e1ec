import type { Localized } from "../../languages.ts";
import type { Model } from "./model.ts";

const zh = {
  stamps: "上：每枚章盖在哪里，数字是权重的序号；下：每格重叠几次",
  counts: "每格重叠几次",
  figure1: ({ n, k, s, counts }: Model) => `${n} 枚长 ${k} 的章相隔 ${s} 格，各格的重叠次数依次是 ${counts.join("、")}`,
  figure2: ({ n, k, s, counts }: Model) =>
    `${n}×${n} 枚 ${k}×${k} 的章横竖相隔 ${s} 格；一格的次数是行与列次数之积，每行每列是 ${counts.join("、")}`,
  verdict: ({ k, s, even, groups, interior }: Model) => {
    if (!interior) return `输入太短，没有盖满的内部：处处都是边缘`;
    if (k < s) return `核长 ${k} 小于步幅 ${s}：有的格一次也没盖到`;
    if (even) return `步幅 ${s} 整除核长 ${k}：内部每格都是 ${k / s} 次`;
    const sizes = groups.map(({ length }) => length);
    return `步幅 ${s} 不整除核长 ${k}：内部次数在 ${Math.min(...sizes)} 和 ${Math.max(...sizes)} 之间交替`;
  },
  verdict2: ({ groups }: Model) => {
    const products = new Set(groups.flatMap((a) => groups.map((b) => a.length * b.length)));
    return [...products].sort((a, b) => a - b).join("、");
  },
  inTwo: (counts: string) => `；二维是 ${counts}`,
  sentence: (verdict: string) => `${verdict}。这里数的是次数：次数均匀，各组权重之和仍可能不等。`,
  steps: { divide: "除一除", group: (r: number) => `余数 ${r}`, length: "输出长", total: "总数" },
  weights: (list: string) => `落在这里的权重：${list}`,
  noWeights: "没有权重落在这里",
  whyDivide: (even: boolean): string => (even ? "除得尽，各组一样多" : "除不尽，有的组多一个"),
  whyTotal: "每枚章盖 k 格，一格不漏",
  presets: { uneven: "k = 3", even: "k = 4", dcgan: "k = 5，DCGAN 作者的代码", holes: "k = 1" },
};

const en: typeof zh = {
  stamps: "Above: where each stamp lies, with the numbers of its weights. Below: stamps on each cell",
  counts: "Stamps on each cell",
  figure1: ({ n, k, s, counts }) =>
    `${n} stamps of length ${k}, ${s} apart: the cells are covered ${counts.join(", ")} times`,
  figure2: ({ n, k, s, counts }) =>
    `${n}×${n} stamps of ${k}×${k}, ${s} apart both ways; a cell’s count is the product of its row’s and its column’s, which are ${counts.join(", ")}`,
  verdict: ({ k, s, even, groups, interior }) => {
    if (!interior) return "The input is too short to have an inside: every cell is near an end";
    if (k < s) return `Kernel ${k} is smaller than stride ${s}: some cells are never covered`;
    if (even)
      return `Stride ${s} divides kernel ${k}: every inner cell is covered ${k / s === 1 ? "once" : `${k / s} times`}`;
    const sizes = groups.map(({ length }) => length);
    return `Stride ${s} does not divide kernel ${k}: inner counts alternate between ${Math.min(...sizes)} and ${Math.max(...sizes)}`;
  },
  verdict2: ({ groups }) => {
    const products = new Set(groups.flatMap((a) => groups.map((b) => a.length * b.length)));
    return [...products].sort((a, b) => a - b).join(", ");
  },
  inTwo: (counts) => `; in 2-D ${counts}`,
  sentence: (verdict) => `${verdict}. These are counts: even ones do not make the groups’ weights add up alike.`,
  steps: { divide: "Divide", group: (r) => `Remainder ${r}`, length: "Output length", total: "In all" },
  weights: (list) => `weights that land here: ${list}`,
  noWeights: "no weight lands here",
  whyDivide: (even) => (even ? "nothing left: groups of one size" : "something left: some groups have one more"),
  whyTotal: "each stamp covers k cells",
  presets: { uneven: "k = 3", even: "k = 4", dcgan: "k = 5, DCGAN authors’ code", holes: "k = 1" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
