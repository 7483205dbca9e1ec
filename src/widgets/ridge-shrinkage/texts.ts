import type { Localized } from "../../languages.ts";

const zh = {
  result: (degrees: string, n: number) => `${n} 个方向，有效参数 ${degrees} 个`,
  figure: (degrees: string, n: number) => `${n} 个方向各自还剩多少，加起来是 ${degrees}`,
  caption: "每个方向上，解还剩没有惩罚时的几成",
  bar: (curvature: string) => `λ = ${curvature}`,
  direction: (i: number) => `方向 ${i}`,
  degrees: "有效参数",
  why: { steep: "曲率大于 α：数据说了算", flat: "曲率小于 α：惩罚占上风", even: "曲率等于 α：正好一半" },
  presets: { page: "α = 1", weak: "α = 0.01", strong: "α = 100" },
};

const en: typeof zh = {
  result: (degrees, n) => `${n} direction${n === 1 ? "" : "s"}, ${degrees} effective parameters`,
  figure: (degrees, n) => `What is left along each of ${n} directions, ${degrees} in all`,
  caption: "Along each direction, the part of the unpenalised solution that is left",
  bar: (curvature) => `λ = ${curvature}`,
  direction: (i) => `Direction ${i}`,
  degrees: "Effective parameters",
  why: {
    steep: "steeper than α: the data decide",
    flat: "flatter than α: the penalty wins",
    even: "as steep as α: exactly a half",
  },
  presets: { page: "α = 1", weak: "α = 0.01", strong: "α = 100" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
