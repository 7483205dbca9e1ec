import { defineWidget } from "../definition.ts";
import { params } from "./params.ts";

export const definition = defineWidget({
  id: "transposed-conv-stepper",
  title: { zh: "一格一格地转置卷积", en: "Transposed convolution, cell by cell" },
  params,
  examples: {
    default: {},
    "output-padding": { op: "1" },
    "second-stamp": { step: "2" },
    insert: { view: "insert" },
    "insert-third-cell": { view: "insert", step: "3" },
    unturned: { view: "insert", turned: "no" },
    "stride-1": { s: "1", p: "0", view: "insert" },
    unet: { preset: "unet" },
    dcgan: { preset: "dcgan" },
    "dcgan-insert": { preset: "dcgan", view: "insert" },
    fcn8s: { preset: "fcn8s" },
    "fcn8s-insert": { preset: "fcn8s", view: "insert" },
    "ambiguous-7": { preset: "ambiguous-7" },
    "ambiguous-8": { preset: "ambiguous-8" },
    dilated: { i: "3", k: "3", s: "1", p: "0", d: "2", view: "insert" },
    cropped: { i: "4", k: "2", s: "2", p: "2", view: "insert" },
    ones: { i: "4", p: "0", x: "1", w: "1" },
    negative: { x: "1_-2_0_3", w: "1_0_-1" },
    large: { i: "6", k: "6", s: "4", p: "0", d: "3", view: "insert" },
    "too-much-output-padding": { op: "2" },
    "no-output": { i: "1", k: "1", p: "1" },
  },
});
