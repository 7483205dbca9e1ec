import { numberList } from "../kit/list.ts";
import { int, number, orElse } from "../kit/params.ts";

/** Side of the ramp. */
export const side = 5;

export const placeParams = {
  y: number({ name: { zh: "行坐标", en: "Row coordinate" }, min: -1, max: side, step: 0.05, default: 0.5 }),
  x: number({ name: { zh: "列坐标", en: "Column coordinate" }, min: -1, max: side, step: 0.05, default: 0.25 }),
};

export const cornerParams = [
  { zh: "左上", en: "Upper left" },
  { zh: "右上", en: "Upper right" },
  { zh: "左下", en: "Lower left" },
  { zh: "右下", en: "Lower right" },
].map((name) => int({ name, min: 0, max: 9, default: 0 }));

export const params = {
  ...placeParams,
  /** Four cells, row by row, in place of the 5×5 ramp of 0 to 24. */
  cells: orElse(
    numberList({
      name: { zh: "四格的值", en: "Values of four cells" },
      count: 4,
      min: 0,
      max: 9,
      integer: true,
      default: [],
    }),
    "ramp",
  ),
};
