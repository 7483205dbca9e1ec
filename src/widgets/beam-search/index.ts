import { defineWidget } from "../definition.ts";
import { numberList } from "../kit/list.ts";
import { int, number } from "../kit/params.ts";

const chances = { count: 3, min: 0, max: 1 };

export const params = {
  beam: int({ name: { zh: "束宽", en: "Beam" }, symbol: "B", min: 1, max: 5, default: 2 }),
  alpha: number({
    name: { zh: "长度惩罚", en: "Length penalty" },
    symbol: "alpha",
    min: 0,
    max: 4,
    step: 0.1,
    default: 0,
  }),
  maxLength: int({ name: { zh: "最长几个词", en: "Tokens at most" }, symbol: "n", min: 1, max: 6, default: 3 }),
  t: int({ name: { zh: "画到第几步", en: "Steps drawn" }, symbol: "t", min: 1, max: 6, default: 6 }),
  start: numberList({ name: { zh: "开头：a、b、结束", en: "First: a, b, end" }, ...chances, default: [0.5, 0.4, 0.1] }),
  a: numberList({ name: { zh: "a 之后：a、b、结束", en: "After a: a, b, end" }, ...chances, default: [0.3, 0.3, 0.4] }),
  b: numberList({
    name: { zh: "b 之后：a、b、结束", en: "After b: a, b, end" },
    ...chances,
    default: [0.05, 0.05, 0.9],
  }),
};

const lm3 = { start: "0.6_0.1_0.3", a: "0.55_0.1_0.35", b: "0.2_0.2_0.6", beam: "3" };

export const definition = defineWidget({
  id: "beam-search",
  title: { zh: "束搜索：留几条路", en: "Beam search: how many paths to keep" },
  params,
  examples: {
    default: {},
    greedy: { beam: "1" },
    "first-step": { t: "1" },
    unfinished: { start: "0.6_0.3_0.1", a: "0.4_0.3_0.3", b: "0.1_0.1_0.8", beam: "1" },
    short: lm3,
    longer: { ...lm3, alpha: "4" },
    wide: { ...lm3, beam: "5", maxLength: "6" },
    "not-one": { a: "0.5_0.5_0.5" },
    nothing: { b: "0_0_0" },
    bad: { beam: "0" },
  },
});
