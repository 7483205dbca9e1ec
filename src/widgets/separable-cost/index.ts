import { defineWidget } from "../definition.ts";
import { int } from "../kit/params.ts";

export const params = {
  k: int({ name: { zh: "核长", en: "Kernel size" }, symbol: "k", min: 1, max: 11, default: 3 }),
  co: int({ name: { zh: "输出通道", en: "Output channels" }, min: 1, max: 2048, default: 512 }),
  ci: int({ name: { zh: "输入通道", en: "Input channels" }, min: 1, max: 2048, default: 512 }),
  size: int({ name: { zh: "特征图边长", en: "Map size" }, min: 1, max: 224, default: 14 }),
  m: int({ name: { zh: "通道倍数", en: "Channel multiplier" }, min: 1, max: 4, default: 1 }),
};

export const definition = defineWidget({
  id: "separable-cost",
  title: { zh: "可分离卷积省在哪里", en: "Where a separable convolution saves" },
  params,
  examples: {
    default: {},
    first: { ci: "32", co: "64", size: "112" },
    xception: { ci: "728", co: "728", size: "19" },
    "wide-kernel": { k: "7" },
    "dearer-than-standard": { k: "1" },
    multiplied: { m: "4" },
    "one-channel": { ci: "1", co: "1" },
    bad: { k: "12" },
  },
});
