import type { Localized } from "../../languages.ts";

const zh = {
  result: (anchors: string, columns: number, rows: number) => `${columns}×${rows} 格，共 ${anchors} 个锚框`,
  figure: (k: number, columns: number, rows: number) =>
    `特征图有 ${columns}×${rows} 格，图上画出中间一格的 ${k} 个锚框`,
  caption: "中间一格和它的锚框；别的格各有同样的一组",
  steps: { columns: "列", rows: "行", anchors: "锚框", objectness: "分类头", offsets: "回归头" },
  why: { objectness: "每个锚框：物体与背景两个得分", offsets: "每个锚框：四个偏移", columns: "除不尽时向上取整" },
  presets: { page: "1000×600", square: "800×800", coco: "1333×800", coarse: "640×640，步幅 32" },
};

const en: typeof zh = {
  result: (anchors, columns, rows) => `${anchors} anchors on ${columns}×${rows} cells`,
  figure: (k, columns, rows) =>
    `A feature map of ${columns}×${rows} cells, and the ${k} anchors of a cell in the middle`,
  caption: "A cell in the middle and its anchors; every other cell has the same set",
  steps: { columns: "Columns", rows: "Rows", anchors: "Anchors", objectness: "Class head", offsets: "Box head" },
  why: {
    objectness: "each anchor: a score for object, one for background",
    offsets: "each anchor: four offsets",
    columns: "rounded up where it does not divide",
  },
  presets: { page: "1000×600", square: "800×800", coco: "1333×800", coarse: "640×640, stride 32" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
