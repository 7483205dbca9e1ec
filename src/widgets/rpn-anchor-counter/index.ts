import { defineWidget } from "../definition.ts";
import { int } from "../kit/params.ts";

export const params = {
  width: int({ name: { zh: "图宽", en: "Image width" }, symbol: "i", min: 64, max: 2000, default: 1000 }),
  height: int({ name: { zh: "图高", en: "Image height" }, symbol: "i", min: 64, max: 2000, default: 600 }),
  stride: int({ name: { zh: "步幅", en: "Stride" }, symbol: "s", min: 8, max: 64, ratio: 2, default: 16 }),
  k: int({ name: { zh: "每格锚框数", en: "Anchors per cell" }, symbol: "K", min: 1, max: 15, default: 9 }),
};

export const definition = defineWidget({
  id: "rpn-anchor-counter",
  title: { zh: "一张图有多少个锚框", en: "How many anchors does an image have?" },
  params,
  examples: {
    default: {},
    square: { width: "800", height: "800" },
    retina: { width: "640", height: "640", stride: "32" },
    small: { width: "224", height: "224" },
    one: { k: "1" },
    most: { width: "2000", height: "2000", stride: "8", k: "15" },
    tall: { width: "64", height: "2000", stride: "64", k: "15" },
    "out-of-range": { k: "16" },
  },
});
