import type { Localized } from "../../languages.ts";

const zh = {
  names: { chung: "Chung 等 2014", cho: "Cho 等 2014（v3）", torch: "PyTorch" },
  old: "旧",
  fresh: "新",
  result: (chung: string, cho: string, torch: string) => `Chung ${chung}，Cho ${cho}，PyTorch ${torch}`,
  verdict: { papers: "两篇论文不一致", reset: "重置的位置有影响", same: "三者一致" },
  and: "，",
  figure: (name: string, fresh: string, next: string) => `${name}：候选占 ${fresh}，新状态 ${next}`,
  caption: (name: string) => name,
  unit: (i: number) => `第 ${i} 个单元`,
  steps: {
    reset: "重置门",
    update: "更新门",
    before: "候选（Chung、Cho）",
    after: "候选（PyTorch）",
    chung: "Chung",
    cho: "Cho",
    torch: "PyTorch",
  },
  why: { inside: "重置在矩阵乘之前", outside: "重置在矩阵乘之后", fresh: "z 乘候选", old: "z 乘旧状态" },
  presets: { page: "正文的例子", zero: "全 0", one: "z → 1", none: "z → 0", two: "两个单元", second: "两个单元，b_hn" },
};

const en: typeof zh = {
  names: { chung: "Chung et al. 2014", cho: "Cho et al. 2014 (v3)", torch: "PyTorch" },
  old: "old",
  fresh: "new",
  result: (chung, cho, torch) => `Chung ${chung}, Cho ${cho}, PyTorch ${torch}`,
  verdict: { papers: "the papers differ", reset: "the place of the reset matters", same: "all agree" },
  and: ", ",
  figure: (name, fresh, next) => `${name}: the candidate’s share is ${fresh}, the new state ${next}`,
  caption: (name) => name,
  unit: (i) => `unit ${i}`,
  steps: {
    reset: "Reset gate",
    update: "Update gate",
    before: "Candidate, Chung and Cho",
    after: "Candidate, PyTorch",
    chung: "Chung",
    cho: "Cho",
    torch: "PyTorch",
  },
  why: {
    inside: "reset before the product",
    outside: "reset after the product",
    fresh: "z multiplies the candidate",
    old: "z multiplies the old state",
  },
  presets: {
    page: "Example of the text",
    zero: "All zero",
    one: "z → 1",
    none: "z → 0",
    two: "Two units",
    second: "Two units, b_hn",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
