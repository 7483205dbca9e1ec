import type { Localized } from "../../languages.ts";

const zh = {
  result: (most: number, paths: string, gradient: string) =>
    `至少 ${most}% 的路走 ${paths} 个分支，至少 ${most}% 的梯度来自走 ${gradient} 个分支的路`,
  caption: "走过 k 个分支的路占多少，经它们传回的梯度又占多少",
  lines: { paths: "路", gradient: "梯度" },
  share: "占比",
  steps: {
    count: "路的条数",
    middle: "最多的长度",
    lengths: "大多数的路",
    total: "各条路相加",
    share: "占梯度最多的长度",
    mean: "平均长度",
    carried: "大部分梯度",
  },
  why: {
    count: "每块走分支或绕过",
    total: "走过 k 个分支的路贡献 γᵏ",
    mean: "按梯度加权；路本身平均走一半",
    same: "γ = 1：每条路一样重，两种占比相同",
  },
  presets: { page: "54 块，γ = 0.25", equal: "γ = 1", weak: "γ = 0.05", three: "3 块，γ = 0.5" },
};

const en: typeof zh = {
  result: (most, paths, gradient) =>
    `at least ${most}% of the paths take ${paths} branches, and at least ${most}% of the gradient comes by paths that take ${gradient}`,
  caption: "How many of the paths take k branches, and how much of the gradient they carry",
  lines: { paths: "paths", gradient: "gradient" },
  share: "share",
  steps: {
    count: "Paths",
    middle: "Commonest length",
    lengths: "Most paths",
    total: "Sum over paths",
    share: "Strongest length",
    mean: "Mean length",
    carried: "Most of the gradient",
  },
  why: {
    count: "through the branch or past it, at each block",
    total: "a path through k branches adds γᵏ",
    mean: "weighed by gradient; of paths alone it is half the blocks",
    same: "γ = 1: all paths weigh the same, and the two shares agree",
  },
  presets: { page: "54 blocks, γ = 0.25", equal: "γ = 1", weak: "γ = 0.05", three: "3 blocks, γ = 0.5" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
