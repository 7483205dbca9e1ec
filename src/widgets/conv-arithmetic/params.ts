import { choice, flag, int, type NumberParam, orElse } from "../kit/params.ts";
import { presetIds } from "./presets.ts";

/** What a layer is made of; the names are those of the formulas. */
export const numbers = {
  i: int({ name: { zh: "输入边长", en: "Input size" }, min: 1, max: 512, default: 224 }),
  k: int({ name: { zh: "核长", en: "Kernel size" }, min: 1, max: 31, default: 7 }),
  s: int({ name: { zh: "步幅", en: "Stride" }, min: 1, max: 16, default: 2 }),
  p: int({ name: { zh: "每侧填充", en: "Padding per side" }, min: 0, max: 64, default: 3 }),
  d: int({ name: { zh: "空洞率", en: "Dilation" }, min: 1, max: 32, default: 1 }),
  cin: int({ name: { zh: "输入通道", en: "Input channels" }, min: 1, max: 4096, default: 3 }),
  cout: int({ name: { zh: "输出通道", en: "Output channels" }, min: 1, max: 4096, default: 64 }),
  g: int({ name: { zh: "分组数", en: "Groups" }, min: 1, max: 4096, default: 1 }),
} satisfies Record<string, NumberParam>;

export type NumberName = keyof typeof numbers;

export const bias = flag({ name: { zh: "偏置", en: "Bias" }, default: false });

/** A cell's number; there are at most 640 stops. */
export const cellParam = int({ name: { zh: "第几个输出", en: "Output cell" }, min: 0, max: 639, default: 0 });

/** What is not set follows from the preset. */
export const params = {
  preset: choice({ name: { zh: "预设", en: "Preset" }, options: presetIds, default: "resnet" }),
  i: orElse(numbers.i, "preset"),
  k: orElse(numbers.k, "preset"),
  s: orElse(numbers.s, "preset"),
  p: orElse(numbers.p, "preset"),
  d: orElse(numbers.d, "preset"),
  cin: orElse(numbers.cin, "preset"),
  cout: orElse(numbers.cout, "preset"),
  g: orElse(numbers.g, "preset"),
  bias: orElse(bias, "preset"),
  cell: orElse(cellParam, "last"),
};
