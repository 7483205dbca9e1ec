import { numberList } from "../kit/list.ts";
import { choice, flag, int, number, orElse } from "../kit/params.ts";
import { kernelIds, pictureIds } from "./pictures.ts";
import { presetIds, taps } from "./presets.ts";

export const farthest = 3;

/** For the sliders of one tap. */
export const offsetParams = {
  y: number({ name: { zh: "向下挪", en: "Offset down" }, min: -farthest, max: farthest, step: 0.05, default: 0 }),
  x: number({ name: { zh: "向右挪", en: "Offset right" }, min: -farthest, max: farthest, step: 0.05, default: 0 }),
};
export const maskParam = number({ name: { zh: "调制系数", en: "Mask" }, min: 0, max: 1, step: 0.05, default: 1 });

export const params = {
  preset: choice({ name: { zh: "预设", en: "Preset" }, options: presetIds, default: "plain" }),
  /** What is set by hand takes the preset's place. */
  x: orElse(choice({ name: { zh: "图像", en: "Picture" }, options: pictureIds, default: "ramp" }), "preset"),
  w: choice({ name: { zh: "权重", en: "Weights" }, options: kernelIds, default: "ones" }),
  /** Δy, Δx of tap 1, then of tap 2, …; one pair for all. */
  offsets: orElse(
    numberList({
      name: { zh: "偏移量", en: "Offsets" },
      count: 2 * taps,
      period: 2,
      min: -farthest,
      max: farthest,
      default: [],
    }),
    "preset",
  ),
  m: orElse(
    numberList({ name: { zh: "调制系数", en: "Masks" }, count: taps, period: 1, min: 0, max: 1, default: [] }),
    "preset",
  ),
  t: int({ name: { zh: "取样点", en: "Sampling point" }, min: 1, max: taps, default: taps }),
  all: flag({ name: { zh: "九点一起动", en: "Move all nine" }, default: false }),
};
