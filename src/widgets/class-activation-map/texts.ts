import type { Localized } from "../../languages.ts";

const zh = {
  result: (score: string, mean: string) => `分数 ${score}：图的平均 ${mean} 加偏置`,
  channel: (c: number, w: string) => `通道 ${c}，权重 ${w}`,
  channelFigure: (c: number) => `通道 ${c} 的 4×4 特征图`,
  map: "类激活图",
  mapFigure: (most: string, row: number, column: number) => `类激活图：最大值 ${most} 在第 ${row} 行第 ${column} 列`,
  steps: { pool: (c: number) => `通道 ${c} 平均`, score: "先平均再加权", cell: "最大的一格", map: "先加权再平均" },
  same: "两条路结果相同",
  presets: { page: "正文的例子", second: "只看通道 2", against: "通道 1 反对", four: "四个通道" },
};

const en: typeof zh = {
  result: (score, mean) => `score ${score}: the map's mean ${mean} plus the bias`,
  channel: (c, w) => `Channel ${c}, weight ${w}`,
  channelFigure: (c) => `The 4×4 feature map of channel ${c}`,
  map: "Class activation map",
  mapFigure: (most, row, column) =>
    `Class activation map: the largest value, ${most}, is in row ${row}, column ${column}`,
  steps: {
    pool: (c) => `Channel ${c} averaged`,
    score: "Average, then weigh",
    cell: "Largest cell",
    map: "Weigh, then average",
  },
  same: "the same either way",
  presets: {
    page: "The page's example",
    second: "Channel 2 only",
    against: "Channel 1 objects",
    four: "Four channels",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
