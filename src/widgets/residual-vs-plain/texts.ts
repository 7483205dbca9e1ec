import type { Localized } from "../../languages.ts";

const zh = {
  result: (plain: string, residual: string) => `普通 ${plain}，残差 ${residual}`,
  figure: (n: number, plain: string, residual: string) =>
    `${n} 层以后，普通网络的梯度剩 ${plain}，残差网络剩 ${residual}`,
  caption: "传回去的梯度（10 的多少次方），随层数",
  depth: "层",
  steps: { plain: "普通", residual: "残差", paths: "各条路相加", count: "路的条数" },
  why: {
    plain: "每层乘一个斜率",
    residual: "每层乘 1 加分支的斜率",
    paths: "有的路一个分支都不走，贡献 1",
    count: "每块两种走法",
  },
  presets: { page: "正文的例子", negative: "50 层，f = −0.05", short: "3 块，看各条路", explode: "都在涨" },
};

const en: typeof zh = {
  result: (plain, residual) => `plain ${plain}, residual ${residual}`,
  figure: (n, plain, residual) =>
    `After ${n} layers ${plain} of the gradient is left in the plain net, ${residual} in the residual one`,
  caption: "Gradient that comes back, as a power of ten, over depth",
  depth: "layers",
  steps: { plain: "Plain", residual: "Residual", paths: "Sum over paths", count: "Paths" },
  why: {
    plain: "a slope for each layer",
    residual: "1 and the branch’s slope for each",
    paths: "one path takes no branch and adds 1",
    count: "two ways at each block",
  },
  presets: {
    page: "The page’s example",
    negative: "50 layers, f = −0.05",
    short: "3 blocks, path by path",
    explode: "Both grow",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
