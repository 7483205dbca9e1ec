import { defineWidget } from "../definition.ts";
import { params } from "./params.ts";

export const definition = defineWidget({
  id: "bilinear-sampling",
  title: { zh: "在格点之间取值", en: "Reading between the cells" },
  params,
  examples: {
    default: {},
    inside: { y: "1.2", x: "2.7" },
    cell: { y: "3", x: "3" },
    rim: { y: "-0.5", x: "2" },
    "upper-left-rim": { y: "-0.5", x: "0" },
    corner: { y: "4.5", x: "4.5" },
    outside: { y: "-1", x: "5" },
    saddle: { cells: "0_9_9_0" },
    "four-cells": { cells: "3_7_1_8", y: "0.75", x: "0.5" },
    "too-far": { cells: "3_7_1_8", y: "4", x: "0.5" },
    bad: { y: "6" },
  },
});
