import { defineWidget } from "../definition.ts";
import { params } from "./params.ts";

export const definition = defineWidget({
  id: "conv-arithmetic",
  title: { zh: "窗口停几次，输出就有几格", en: "As many stops, as many output cells" },
  params,
  examples: {
    default: {},
    "first-stop": { cell: "0" },
    "least-input": { i: "223" },
    seven: { i: "7", k: "3", s: "2", p: "1" },
    eight: { i: "8", k: "3", s: "2", p: "1" },
    same: { i: "28", k: "5", d: "2", p: "4", s: "1", cell: "13" },
    alexnet: { preset: "alexnet" },
    "alexnet-paper": { i: "227", k: "11", s: "4", p: "0" },
    vgg: { preset: "vgg" },
    vit: { preset: "vit" },
    dcgan: { preset: "dcgan" },
    gaps: { i: "5", k: "2", s: "4", p: "3" },
    "wide-kernel": { i: "512", k: "31", d: "16", p: "64" },
    "one-cell": { i: "1", k: "1", s: "1", p: "0" },
    "does-not-fit": { i: "10", k: "5", s: "1", p: "0", d: "3" },
    indivisible: { cin: "64", g: "3" },
    "out-of-range": { k: "32" },
  },
});
