import { choice, flag, int, orElse } from "../kit/params.ts";
import { presetIds } from "./presets.ts";
import { values } from "./values.ts";

/** What can be set of the layer and its input. The kernel and the stride reach as far as FCN-8s. */
export const fields = {
  i: int({ name: { zh: "输入边长", en: "Input size" }, min: 1, max: 6, default: 2 }),
  k: int({ name: { zh: "核长", en: "Kernel size" }, min: 1, max: 16, default: 3 }),
  s: int({ name: { zh: "步幅", en: "Stride" }, min: 1, max: 8, default: 2 }),
  p: int({ name: { zh: "填充", en: "Padding" }, min: 0, max: 8, default: 1 }),
  d: int({ name: { zh: "空洞率", en: "Dilation" }, min: 1, max: 3, default: 1 }),
  op: int({ name: { zh: "输出填充", en: "Output padding" }, min: 0, max: 7, default: 0 }),
};

export type Field = keyof typeof fields;

const cell = int({ name: { zh: "输出的第几格", en: "Output cell" }, min: 0, max: 9999, default: 0 });
const step = int({ name: { zh: "第几步", en: "Step" }, min: 1, max: 9999, default: 1 });

/** An empty list is 1, 2, 3 … */
export const lists = {
  x: values({ zh: "输入的值", en: "Input values" }),
  w: values({ zh: "核的值", en: "Kernel values" }),
};

export const params = {
  preset: choice({ name: { zh: "预设", en: "Preset" }, options: presetIds, default: "worked" }),
  i: orElse(fields.i, "preset"),
  k: orElse(fields.k, "preset"),
  s: orElse(fields.s, "preset"),
  p: orElse(fields.p, "preset"),
  d: orElse(fields.d, "preset"),
  op: orElse(fields.op, "preset"),
  view: choice({ name: { zh: "算法", en: "View" }, options: ["scatter", "insert"], default: "scatter" }),
  /** Whether the kernel of the second view is rotated by 180°, as it must be. */
  turned: flag({ name: { zh: "核转 180°", en: "Kernel rotated by 180°" }, default: true }),
  /** Counted row by row from 0. */
  cell: orElse(cell, "middle"),
  /** Stamps or cells done, from 1. */
  step: orElse(step, "end"),
  x: orElse(lists.x, "count"),
  w: orElse(lists.w, "count"),
};
