import { defineWidget } from "../definition.ts";
import { choice, int } from "../kit/params.ts";

export const layouts = ["one", "two", "shuffled"] as const;

export const params = {
  ci: int({ name: { zh: "输入通道", en: "Input channels" }, min: 1, max: 16, default: 8 }),
  co: int({ name: { zh: "输出通道", en: "Output channels" }, min: 1, max: 16, default: 8 }),
  g: int({ name: { zh: "分组数", en: "Groups" }, min: 1, max: 16, default: 2 }),
  k: int({ name: { zh: "核长", en: "Kernel size" }, min: 1, max: 5, step: 2, default: 3 }),
  c: int({ name: { zh: "看第几个输出", en: "Output to follow" }, min: 0, max: 15, default: 0 }),
  layers: choice({ name: { zh: "层", en: "Layers" }, options: layouts, default: "one" }),
};

export const definition = defineWidget({
  id: "grouped-conv-wiring",
  title: { zh: "哪个输出看得到哪些输入通道", en: "Which output sees which input channels" },
  params,
  examples: {
    default: {},
    standard: { g: "1" },
    depthwise: { g: "8" },
    "two-layers": { layers: "two" },
    shuffled: { layers: "shuffled" },
    "too-many-groups": { g: "4", layers: "shuffled" },
    wide: { ci: "16", co: "16", g: "4" },
    uneven: { ci: "4", co: "8", g: "2" },
    indivisible: { g: "3" },
    bad: { k: "9" },
  },
});
