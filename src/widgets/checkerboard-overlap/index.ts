import { defineWidget } from "../definition.ts";
import { choice, int } from "../kit/params.ts";

export const definition = defineWidget({
  id: "checkerboard-overlap",
  title: { zh: "重叠了几次：棋盘格从哪里来", en: "How often stamps overlap: where the checkerboard comes from" },
  params: {
    view: choice({
      name: { zh: "维数", en: "Dimensions" },
      options: ["1d", "2d"],
      names: { zh: { "1d": "一维", "2d": "二维" }, en: { "1d": "1-D", "2d": "2-D" } },
      default: "1d",
    }),
    k: int({ name: { zh: "核长", en: "Kernel size" }, symbol: "k", min: 1, max: 8, default: 3 }),
    s: int({ name: { zh: "步幅", en: "Stride" }, symbol: "s", min: 1, max: 4, default: 2 }),
    n: int({ name: { zh: "输入个数", en: "Inputs" }, symbol: "i", min: 2, max: 10, default: 6 }),
  },
  examples: {
    default: {},
    "2d": { view: "2d" },
    even: { k: "4" },
    "even-2d": { k: "4", view: "2d" },
    "dcgan-authors": { k: "5" },
    holes: { k: "1" },
    "holes-2d": { k: "1", s: "3", view: "2d" },
    "no-overlap": { k: "2" },
    "short-input": { n: "2", k: "8" },
    largest: { n: "10", k: "8", s: "4" },
    "largest-2d": { n: "10", k: "8", s: "4", view: "2d" },
    "out-of-range": { k: "9" },
  },
});
