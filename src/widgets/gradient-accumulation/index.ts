import { defineWidget } from "../definition.ts";
import { numberList } from "../kit/list.ts";
import { choice } from "../kit/params.ts";

export const params = {
  averaging: choice({
    name: { zh: "怎样平均", en: "Averaged" },
    options: ["batches", "examples"],
    names: {
      zh: { batches: "各小批的平均再平均", examples: "全部样本一起平均" },
      en: { batches: "As a mean of means", examples: "Over all examples" },
    },
    default: "batches",
  }),
  sizes: numberList({
    name: { zh: "各小批的样本数", en: "Micro-batch sizes" },
    count: 6,
    least: 1,
    min: 1,
    max: 12,
    integer: true,
    default: [4, 2],
  }),
  losses: numberList({
    name: { zh: "各样本的损失", en: "Losses" },
    count: 12,
    least: 1,
    min: 0,
    max: 99,
    default: [1, 2, 3, 4, 5, 6],
  }),
};

export const definition = defineWidget({
  id: "gradient-accumulation",
  title: { zh: "累积时，每个样本算多少", en: "What each example counts in accumulation" },
  params,
  examples: {
    default: {},
    right: { averaging: "examples" },
    equal: { sizes: "3_3" },
    short: { sizes: "5_1", losses: "1_1_1_1_1_7" },
    "too-many": { sizes: "4_4" },
    "too-few": { sizes: "3_2" },
    "one-each": { sizes: "1_1_1_1_1_1" },
    "one-batch": { sizes: "12", losses: "9_8_7_6_5_4_3_2_1_0_0.5_12" },
    zeros: { losses: "0", sizes: "1" },
    bad: { sizes: "0" },
  },
});
