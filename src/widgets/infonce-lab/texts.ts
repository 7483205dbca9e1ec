import type { Localized } from "../../languages.ts";
import type { PresetId } from "./presets.ts";

const zh = {
  circle: "单位圆：拖动查询和候选",
  figure: (loss: string, count: number) => `查询与 ${count} 个候选在单位圆上；正样本受拉，负样本受推，损失是 ${loss}`,
  query: "查询 q",
  positive: "正样本 k₊",
  negative: (i: number) => `负样本 ${i}`,
  at: (angle: string, s: string) => `${angle}°，与查询的余弦 ${s}`,
  queryAt: (angle: string) => `${angle}°`,
  arrows: (most: string) => `实线：∂ℓ/∂s 的大小，最长的是 ${most}，拉向 q 或推离 q。虚线：归一化之后剩下的，沿圆周。`,
  which: "选中的向量",
  names: (i: number) => (i === 0 ? "q" : i === 1 ? "k₊" : String(i - 1)),
  add: "添一个负样本",
  remove: "删一个负样本",
  step: "顺着力走一步",
  table: "各候选的得分、概率和受力",
  key: "候选",
  columns: { s: "余弦", scaled: "余弦除以温度", p: "概率", slope: "损失对余弦的导数" },
  result: (loss: string, guess: string) => `损失 ${loss}；瞎猜是 ${guess}`,
  equal: (loss: string) => `全都一样像：损失 ${loss}，等于瞎猜`,
  worse: (loss: string, guess: string) => `损失 ${loss}，比瞎猜的 ${guess} 还差`,
  hardest: (i: number, share: string) => `负样本 ${i} 受到全部推力的 ${share}`,
  tied: "负样本受到的推力一样大",
  steps: {
    sum: "求和",
    loss: "损失",
    pull: "正样本的拉力",
    push: (i: number) => `负样本 ${i} 的推力`,
    bound: "互信息的界",
  },
  why: {
    sum: (count: number) => `${count} 项，正样本在内`,
    bound: "对期望才成立；一道题可以碰巧高些或低些",
    range: (count: number) => `K = ${count} 时，余弦能做到的最低和最高`,
  },
  range: "损失的范围",
  presets: {
    worked: "正文的例子",
    equal: "全在一点",
    apart: "分得很开",
    sharp: "τ = 0.07",
    wrong: "认错了",
    twelve: "12 个负样本",
  } satisfies Record<PresetId, string>,
};

const en: typeof zh = {
  circle: "Unit circle: drag the query and the keys",
  figure: (loss, count) =>
    `The query and ${count} candidates on the unit circle; the positive is pulled, the negatives are pushed, and the loss is ${loss}`,
  query: "Query q",
  positive: "Positive k₊",
  negative: (i) => `Negative ${i}`,
  at: (angle, s) => `${angle}°, cosine with the query ${s}`,
  queryAt: (angle) => `${angle}°`,
  arrows: (most) =>
    `Solid: size of ∂ℓ/∂s, the longest ${most}, towards q or away from it. Dashed: what normalising leaves of it, along the circle.`,
  which: "Selected vector",
  names: (i) => (i === 0 ? "q" : i === 1 ? "k₊" : String(i - 1)),
  add: "Add a negative",
  remove: "Remove a negative",
  step: "One step along the forces",
  table: "Score, probability and force of each candidate",
  key: "Key",
  columns: { s: "Cosine", scaled: "Cosine over temperature", p: "Probability", slope: "Slope of the loss" },
  result: (loss, guess) => `Loss ${loss}; guessing costs ${guess}`,
  equal: (loss) => `All equally similar: loss ${loss}, the same as guessing`,
  worse: (loss, guess) => `Loss ${loss}, worse than guessing, ${guess}`,
  hardest: (i, share) => `negative ${i} takes ${share} of the push`,
  tied: "the negatives are pushed equally",
  steps: {
    sum: "Sum",
    loss: "Loss",
    pull: "Pull on k₊",
    push: (i) => `Push on ${i}`,
    bound: "MI bound",
  },
  why: {
    sum: (count) => `${count} terms, the positive among them`,
    bound: "true of the expectation; a single question may come out above or below",
    range: (count) => `least and most that cosines allow at K = ${count}`,
  },
  range: "Range of the loss",
  presets: {
    worked: "Worked example",
    equal: "All on one point",
    apart: "Far apart",
    sharp: "τ = 0.07",
    wrong: "Mistaken",
    twelve: "12 negatives",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
