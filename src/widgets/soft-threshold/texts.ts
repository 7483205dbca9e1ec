import type { Localized } from "../../languages.ts";

const zh = {
  result: (soft: string, ridge: string) => `L1 得 ${soft}，L2 得 ${ridge}`,
  figure: (a: string, soft: string) => `损失 ½(w − a)² 加 α|w| 的曲线，a = ${a} 时最低点在 ${soft}`,
  caption: "实线是总损失，虚线是它的两部分",
  maps: "由 a 得到 w：实线 L1，虚线 L2",
  mapsFigure: (alpha: string) => `软阈值在 ±${alpha} 之间为 0，之外是斜线；L2 是过原点的直线`,
  steps: { zero: "是否归零", soft: "L1 的解", ridge: "L2（αw²）的解", loss: "总损失" },
  why: { zero: "拉力不超过 α：0 是最低点", moved: "拉力超过 α：朝 0 移动 α", ridge: "按比例缩小，到不了 0" },
  presets: { page: "a = 1.2", zero: "a = 0.3", negative: "a = −0.8" },
};

const en: typeof zh = {
  result: (soft, ridge) => `L1 gives ${soft}, L2 ${ridge}`,
  figure: (a, soft) => `The loss ½(w − a)² plus α|w|; with a = ${a} it is lowest at ${soft}`,
  caption: "Solid: the whole loss. Dashed: its two parts",
  maps: "From a to w: solid L1, dashed L2",
  mapsFigure: (alpha) =>
    `The soft threshold is 0 between ±${alpha} and a slanted line beyond; L2 is a line through the origin`,
  steps: { zero: "Zero?", soft: "Solution with L1", ridge: "With L2 (αw²)", loss: "Whole loss" },
  why: {
    zero: "the pull does not exceed α: 0 is lowest",
    moved: "the pull exceeds α: moved by α towards 0",
    ridge: "shrunk in proportion, never to 0",
  },
  presets: { page: "a = 1.2", zero: "a = 0.3", negative: "a = −0.8" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
