import { blockKinds } from "../../math/channel-block.ts";
import { defineWidget } from "../definition.ts";
import { choice, int } from "../kit/params.ts";

export const params = {
  kind: choice({
    name: { zh: "块", en: "Block" },
    options: blockKinds,
    names: {
      zh: { plain: "普通卷积", bottleneck: "瓶颈", inverted: "倒残差", sandglass: "沙漏块", reduce: "只压缩" },
      en: {
        plain: "Plain",
        bottleneck: "Bottleneck",
        inverted: "Inverted",
        sandglass: "Sandglass",
        reduce: "Reduce only",
      },
    },
    default: "bottleneck",
  }),
  C: int({ name: { zh: "两端通道", en: "Outer channels" }, symbol: "C", min: 8, max: 2048, ratio: 2, default: 256 }),
  m: int({ name: { zh: "中间通道", en: "Middle channels" }, symbol: "m", min: 1, max: 2048, ratio: 2, default: 64 }),
  t: int({ name: { zh: "倍数", en: "Factor" }, symbol: "t", min: 1, max: 12, default: 6 }),
  out: int({ name: { zh: "输出通道", en: "Output channels" }, symbol: "o", min: 1, max: 2048, ratio: 2, default: 32 }),
  k: int({ name: { zh: "核长", en: "Kernel size" }, symbol: "k", min: 1, max: 7, step: 2, default: 3 }),
  H: int({ name: { zh: "边长", en: "Side of the map" }, symbol: "p", min: 1, max: 224, default: 14 }),
};

export const definition = defineWidget({
  id: "bottleneck-cost",
  title: { zh: "通道先窄后宽，能省多少", en: "What narrowing the channels saves" },
  params,
  examples: {
    default: {},
    conv2: { C: "256", m: "64", H: "56" },
    conv5: { C: "2048", m: "512", H: "7" },
    inception: { kind: "reduce", C: "192", m: "16", out: "32", k: "5", H: "28" },
    plain: { kind: "plain" },
    inverted: { kind: "inverted", C: "24", t: "6", H: "56" },
    sandglass: { kind: "sandglass", C: "96", t: "6", H: "28" },
    undivided: { kind: "sandglass", C: "96", t: "7" },
    wide: { m: "256" },
    pointwise: { k: "1" },
    bad: { m: "0" },
  },
});
