import { numberList } from "../kit/list.ts";
import { choice, int, orElse } from "../kit/params.ts";

export const fields = {
  i: int({ name: { zh: "输入边长", en: "Input size" }, min: 5, max: 9, default: 5 }),
  d: int({ name: { zh: "空洞率", en: "Dilation" }, min: 1, max: 3, default: 2 }),
  p: int({ name: { zh: "填充", en: "Padding" }, min: 0, max: 4, default: 2 }),
};

const place = (name: { zh: string; en: string }) => orElse(int({ name, min: 0, max: 16, default: 0 }), "middle");

export const params = {
  ...fields,
  /** The numbers 0, 1, 2 … row by row, or a single 1 in the middle. */
  x: choice({ name: { zh: "输入", en: "Input" }, options: ["ramp", "point"], default: "ramp" }),
  /** Row by row. */
  w: numberList({
    name: { zh: "核", en: "Kernel" },
    count: 9,
    min: -99,
    max: 99,
    default: [1, 0, -1, 2, 0, -2, 1, 0, -1],
  }),
  /** The kernel skips cells, or has zeros between its weights and skips none. */
  view: choice({ name: { zh: "看法", en: "View" }, options: ["skip", "zeros"], default: "skip" }),
  /** The output cell, counted from 0. */
  row: place({ zh: "输出的行", en: "Output row" }),
  column: place({ zh: "输出的列", en: "Output column" }),
};
