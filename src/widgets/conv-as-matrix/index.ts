import { defineWidget } from "../definition.ts";
import { params } from "./params.ts";

export const definition = defineWidget({
  id: "conv-as-matrix",
  title: { zh: "卷积是一个稀疏、绑定的矩阵", en: "A convolution is a matrix: sparse and tied" },
  params,
  examples: {
    default: {},
    flipped: { w: "-1_0_1" },
    picture: { mode: "2d", n: "3", k: "2" },
    padded: { p: "1", row: "4" },
    "stride-two": { n: "7", s: "2", row: "1" },
    fully: { k: "5", w: "2_-1_0_3_1" },
    sobel: {
      mode: "2d",
      n: "5",
      k: "3",
      w: "1_0_-1_2_0_-2_1_0_-1",
      x: "1_1_1_5_5_1_1_1_5_5_1_1_1_5_5_1_1_1_5_5_1_1_1_5_5",
      row: "4",
    },
    "large-picture": { mode: "2d", n: "5", k: "5", p: "4", row: "40" },
    "does-not-fit": { n: "4", k: "5" },
    "too-much-padding": { k: "2", p: "3" },
    "too-few-values": { x: "1_2_3" },
    "out-of-range": { w: "1_0_12" },
  },
});
