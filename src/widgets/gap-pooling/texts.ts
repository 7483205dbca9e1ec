import type { Localized } from "../../languages.ts";

const zh = {
  map: (c: number) => `通道 ${c}`,
  pooled: "池化得到",
  gradient: "每格的梯度",
  bins: "各段",
  left: (c: number) => `通道 ${c}：`,
  most: (c: number, most: string) => `每个输出来 1，通道 ${c} 的一格最多收到 ${most}`,
  join: "，",
  grid: (o: number, all: number) => `每个通道剩 ${o}×${o} = ${all} 个数`,
  negative: (least: string) => `GeM 要求每格不小于 0，这里最小的是 ${least}；小于 0 的先按 0 算。`,
  why: {
    avg: "每格都一样",
    max: "其余各格是 0；有并列的，归第一个",
    gem: "值最大的那一格；p 大于 1 时，别的格分得更少",
    adaptive: "收到最多的一格；b 是含有它的块，|b| 是块的格数",
  },
  presets: { page: "正文的例子", max: "取最大", gem: "GeM", seven: "7 格分 3 段", small: "49 格里一格强" },
};

const en: typeof zh = {
  map: (c) => `Channel ${c}`,
  pooled: "Pooled",
  gradient: "Gradient",
  bins: "Bins",
  left: (c) => `Channel ${c}: `,
  most: (c, most) => `With 1 arriving at each output, a cell of channel ${c} receives at most ${most}`,
  join: ", ",
  grid: (o, all) => `${o}×${o} = ${all} number${all === 1 ? "" : "s"} left of each channel`,
  negative: (least) => `GeM needs cells ≥ 0, and the least is ${least}; those below 0 count as 0 for now.`,
  why: {
    avg: "the same for every cell",
    max: "0 for every other cell; the first one of equals gets it",
    gem: "of the largest cell; the others receive less for p > 1",
    adaptive: "the cell that receives most; b are the bins it is in, |b| their cells",
  },
  presets: {
    page: "The page’s example",
    max: "Maximum",
    gem: "GeM",
    seven: "7 cells, 3 bins",
    small: "One cell of 49",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
