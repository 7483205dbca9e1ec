import type { Localized } from "../../languages.ts";

const zh = {
  result: (one: string, two: string) => `衰减拿走了 ${one} 和 ${two}`,
  figure: (steps: number, one: string, two: string) =>
    `${steps} 步以后两个权重从 1 变成 ${one} 和 ${two}；虚线是没有衰减时`,
  caption: "两个权重，从 1 开始；虚线没有衰减",
  step: "步",
  steps: { rule: "每一步", first: "权重 1", second: "权重 2", taken: "衰减拿走的", half: "半衰期（步）" },
  why: {
    equal: "两个权重衰减得一样多",
    unequal: "梯度大的几乎不衰减：λw 也一起除以了梯度的均方根",
    buffer: "λw 也进了动量",
    flips: "ηλ 不能超过 1",
  },
  flips: (product: string) => `ηλ = ${product} 大于 1，权重会变号。`,
  presets: {
    page: "Adam + L2，三步",
    adamw: "AdamW，三步",
    unequal: "梯度有大有小，Adam + L2",
    fair: "梯度有大有小，AdamW",
    sgd: "SGD",
  },
};

const en: typeof zh = {
  result: (one, two) => `decay took ${one} and ${two}`,
  figure: (steps, one, two) =>
    `After ${steps} steps the two weights have gone from 1 to ${one} and ${two}; dashed, without decay`,
  caption: "Two weights, from 1 on; dashed without decay",
  step: "steps",
  steps: {
    rule: "Each step",
    first: "Weight 1",
    second: "Weight 2",
    taken: "Taken by decay",
    half: "Half-life, steps",
  },
  why: {
    equal: "both weights decay alike",
    unequal: "the one with the large gradient hardly decays: λw is divided by √ŝ too",
    buffer: "λw goes through the buffer too",
    flips: "ηλ may not exceed 1",
  },
  flips: (product) => `ηλ = ${product} exceeds 1 and would flip the sign of the weights.`,
  presets: {
    page: "Adam + L2, three steps",
    adamw: "AdamW, three steps",
    unequal: "Unequal gradients, Adam + L2",
    fair: "Unequal gradients, AdamW",
    sgd: "SGD",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
