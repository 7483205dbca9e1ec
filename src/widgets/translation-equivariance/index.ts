import { defineWidget } from "../definition.ts";
import { numberList } from "../kit/list.ts";
import { choice, int } from "../kit/params.ts";

export const params = {
  shift: int({ name: { zh: "平移", en: "Shift" }, min: -4, max: 4, default: 1 }),
  s: int({ name: { zh: "步幅", en: "Stride" }, symbol: "s", min: 1, max: 3, default: 1 }),
  p: int({ name: { zh: "每侧填充", en: "Padding per side" }, symbol: "p", min: 0, max: 2, default: 1 }),
  border: choice({
    name: { zh: "边界", en: "Border" },
    options: ["zero", "circular"],
    names: { zh: { zero: "补零", circular: "首尾相接" }, en: { zero: "Zeros", circular: "Circular" } },
    default: "zero",
  }),
  x: numberList({
    name: { zh: "信号", en: "Signal" },
    count: 8,
    min: -9,
    max: 9,
    integer: true,
    default: [0, 0, 1, 2, 0, 0, 0, 0],
  }),
  w: numberList({
    name: { zh: "卷积核", en: "Kernel" },
    count: 3,
    min: -9,
    max: 9,
    integer: true,
    default: [1, 2, 3],
  }),
};

export const definition = defineWidget({
  id: "translation-equivariance",
  title: { zh: "先平移还是先卷积，何时一样", en: "Shift first or convolve first: when is it the same?" },
  params,
  examples: {
    default: {},
    still: { shift: "0" },
    "stride-shift-one": { s: "2", p: "0", shift: "1" },
    "stride-shift-two": { s: "2", p: "0", shift: "2" },
    "out-of-sight": { shift: "-3" },
    circular: { border: "circular", shift: "-4" },
    "circular-stride": { border: "circular", s: "2", shift: "3" },
    "circular-uneven": { x: "3_1_4_1_5_9_2_6", border: "circular", s: "3", shift: "3" },
    border: { x: "3_1_4_1_5_9_2_6", shift: "2" },
    "stride-three": { s: "3", shift: "-4", p: "2" },
    "out-of-range": { shift: "5" },
    "too-few-values": { x: "1_2_3" },
  },
});
