import { defineWidget } from "../definition.ts";
import { params } from "./params.ts";

export const definition = defineWidget({
  id: "dilated-conv-stepper",
  title: { zh: "核隔几格取样", en: "The kernel takes every d-th cell" },
  params,
  examples: {
    default: {},
    plain: { d: "1", p: "1" },
    zeros: { view: "zeros" },
    corner: { row: "0", column: "0" },
    wide: { d: "3", p: "3" },
    "no-border": { p: "0" },
    "padding-left": { i: "7", p: "1" },
    point: { i: "7", x: "point" },
    laplace: { w: "0_1_0_1_-4_1_0_1_0", view: "zeros" },
    largest: { i: "9", d: "3", p: "4" },
    "does-not-fit": { d: "3", p: "0" },
  },
});
