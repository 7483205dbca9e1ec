import { defineWidget } from "../definition.ts";
import { choice, int, number } from "../kit/params.ts";

export const params = {
  rule: choice({
    name: { zh: "规则", en: "Rule" },
    options: ["linear", "sqrt"],
    names: {
      zh: { linear: "线性（SGD）", sqrt: "平方根（Adam）" },
      en: { linear: "Linear (SGD)", sqrt: "Root (Adam)" },
    },
    default: "linear",
  }),
  eta: number({
    name: { zh: "原来的学习率", en: "Base rate" },
    symbol: "eta",
    min: 0.0001,
    max: 10,
    ratio: 10 ** 0.25,
    default: 0.1,
  }),
  base: int({
    name: { zh: "原来的批大小", en: "Base batch" },
    symbol: "B",
    min: 1,
    max: 65536,
    ratio: 2,
    default: 256,
  }),
  B: int({ name: { zh: "新的批大小", en: "New batch" }, symbol: "B", min: 1, max: 65536, ratio: 2, default: 8192 }),
  warmup: int({ name: { zh: "预热轮数", en: "Warm-up epochs" }, symbol: "t", min: 0, max: 20, default: 5 }),
  samples: int({
    name: { zh: "样本数", en: "Samples" },
    symbol: "n",
    min: 1000,
    max: 10_000_000,
    ratio: 10 ** 0.25,
    default: 1281167,
  }),
};

export const definition = defineWidget({
  id: "lr-scaling",
  title: { zh: "批大了，学习率跟着变", en: "A larger batch, a larger rate" },
  params,
  examples: {
    default: {},
    "four-times": { B: "1024" },
    smaller: { B: "64" },
    adam: { rule: "sqrt", eta: "0.001", base: "256", B: "4096" },
    "no-warmup": { warmup: "0" },
    extreme: { eta: "10", base: "1", B: "65536", warmup: "20" },
    "same-batch": { B: "256" },
    "batch-exceeds-data": { B: "65536", samples: "50000" },
  },
});
