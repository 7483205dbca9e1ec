import type { Localized } from "../../languages.ts";

const zh = {
  result: (t: number, mean: string, left: string) => `${t} 步后滑动均值 ${mean}，真值 5；初值还占 ${left}`,
  figure: (t: number, mean: string) => `滑动均值从 0 升向真值 5，${t} 步后是 ${mean}；每批自己的均值在真值上下跳`,
  caption: "点是每批的均值，粗线是滑动均值，虚线是不受噪声影响时的样子",
  steps: { update: "最后一步", start: "还没训练", left: "初值还占", memory: "几步后只剩 1%", spread: "稳定后的摆动" },
  why: { none: "ρ = 1：什么都不记", spread: "标准差；批越大、ρ 越小，摆得越少" },
  presets: { page: "ρ = 0.1", slow: "ρ = 0.01", none: "ρ = 1", large: "每批 256 个值" },
};

const en: typeof zh = {
  result: (t, mean, left) => `${mean} after ${t} steps, the truth is 5; the start still counts for ${left}`,
  figure: (t, mean) =>
    `The running mean rises from 0 towards the truth 5 and is ${mean} after ${t} steps; each batch’s own mean jumps around the truth`,
  caption: "Dots: the batches’ means. Solid: the running mean. Dashed: without noise",
  steps: {
    update: "Last step",
    start: "Not trained yet",
    left: "The start’s share",
    memory: "Steps until 1% is left",
    spread: "Spread at rest",
  },
  why: { none: "ρ = 1: nothing is remembered", spread: "deviation; less for larger batches and smaller ρ" },
  presets: { page: "ρ = 0.1", slow: "ρ = 0.01", none: "ρ = 1", large: "256 values a batch" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
