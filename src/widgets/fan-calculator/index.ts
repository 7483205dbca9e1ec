import { defineWidget } from "../definition.ts";
import { choice, int } from "../kit/params.ts";

export const params = {
  layer: choice({
    name: { zh: "层", en: "Layer" },
    options: ["dense", "conv", "transposed"],
    names: {
      zh: { dense: "全连接", conv: "卷积", transposed: "转置卷积" },
      en: { dense: "Dense", conv: "Convolution", transposed: "Transposed" },
    },
    default: "conv",
  }),
  in: int({ name: { zh: "输入通道", en: "Input channels" }, symbol: "i", min: 1, max: 4096, ratio: 2, default: 64 }),
  out: int({ name: { zh: "输出通道", en: "Output channels" }, symbol: "o", min: 1, max: 4096, ratio: 2, default: 64 }),
  k: int({ name: { zh: "核长", en: "Kernel size" }, symbol: "k", min: 1, max: 11, default: 3 }),
  g: int({ name: { zh: "分组数", en: "Groups" }, symbol: "g", min: 1, max: 4096, ratio: 2, default: 1 }),
};

export const definition = defineWidget({
  id: "fan-calculator",
  title: { zh: "这一层的权重该多大", en: "How large should these weights be?" },
  params,
  examples: {
    default: {},
    dense: { layer: "dense", in: "256", out: "256" },
    first: { in: "3", out: "64", k: "7" },
    depthwise: { in: "512", out: "512", g: "512" },
    transposed: { layer: "transposed", in: "128", out: "64", k: "4" },
    undivided: { g: "5" },
    bad: { in: "0" },
  },
});
