import { defineWidget } from "../definition.ts";
import { choice, int } from "../kit/params.ts";

export const params = {
  head: choice({
    name: { zh: "分类头", en: "Head" },
    options: ["flatten", "vgg", "gap", "nin"],
    names: {
      zh: { flatten: "展平", vgg: "VGG 三层", gap: "GAP", nin: "NIN" },
      en: { flatten: "Flatten", vgg: "VGG’s three", gap: "GAP", nin: "NIN" },
    },
    default: "gap",
  }),
  C: int({ name: { zh: "最后的通道", en: "Last channels" }, symbol: "C", min: 16, max: 4096, ratio: 2, default: 2048 }),
  H: int({ name: { zh: "最后的边长", en: "Last side" }, symbol: "p", min: 1, max: 32, default: 7 }),
  K: int({ name: { zh: "类数", en: "Classes" }, symbol: "K", min: 2, max: 20000, ratio: 10 ** 0.25, default: 1000 }),
};

export const definition = defineWidget({
  id: "head-cost",
  title: { zh: "分类头有多少参数", en: "What a head costs" },
  params,
  examples: {
    default: {},
    flatten: { head: "flatten" },
    vgg: { head: "vgg", C: "512" },
    nin: { head: "nin", C: "1000" },
    cifar: { C: "64", H: "8", K: "10" },
    bad: { K: "1" },
  },
});
