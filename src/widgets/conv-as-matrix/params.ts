import type { Localized } from "../../languages.ts";
import { parseNumber } from "../../questions/number.ts";
import { choice, int, orElse, type Param } from "../kit/params.ts";

/** Sides of the input at most, in either mode. */
export const longest = { "1d": 8, "2d": 5 } as const;

export const fields = {
  n: int({ name: { zh: "输入边长", en: "Input size" }, min: 3, max: longest["1d"], default: 5 }),
  k: int({ name: { zh: "核长", en: "Kernel size" }, min: 1, max: 8, default: 3 }),
  s: int({ name: { zh: "步幅", en: "Stride" }, min: 1, max: 3, default: 1 }),
  p: int({ name: { zh: "每侧填充", en: "Padding per side" }, min: 0, max: 7, default: 0 }),
};

export const lists = {
  x: list({ zh: "输入", en: "Input" }),
  w: list({ zh: "卷积核", en: "Kernel" }),
};

/** `row` is a row of the matrix, which is an output cell. Lists that are not set are those of the model. */
export const params = {
  mode: choice({ name: { zh: "维数", en: "Dimensions" }, options: ["1d", "2d"], default: "1d" }),
  ...fields,
  x: orElse(lists.x, "auto"),
  w: orElse(lists.w, "auto"),
  row: int({ name: { zh: "矩阵的行", en: "Row of the matrix" }, min: 0, max: 80, default: 0 }),
};

/** Whole numbers from −9 to 9, as many as there are; with `_` between them in addresses. */
function list(name: Localized): Param<readonly number[]> {
  return {
    name,
    default: [],
    read(text) {
      const parts = text.split(/[\s_,;，；、]+/).filter((part) => part !== "");
      const values = parts.map(parseNumber);
      const wrong = values.findIndex((value) => value === undefined || !Number.isInteger(value) || Math.abs(value) > 9);
      if (wrong < 0 && parts.length > 0) return { ok: true, value: values as number[] };
      const found = parts[wrong];
      return {
        ok: false,
        message: {
          zh: `${name.zh}要写 −9 到 9 的整数，用逗号隔开，现在${found === undefined ? "空着" : `有“${found}”`}。`,
          en: `${name.en} must be whole numbers from −9 to 9 with commas between them; ${found === undefined ? "it is empty" : `there is “${found}”`}.`,
        },
      };
    },
    write: (values) => values.join("_"),
  };
}
