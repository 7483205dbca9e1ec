import { defineWidget } from "../definition.ts";
import { params } from "./params.ts";

export const definition = defineWidget({
  id: "deformable-conv-sampler",
  title: { zh: "让九个取样点各走各的", en: "Nine sampling points, each going its own way" },
  params,
  examples: {
    default: {},
    half: { preset: "half" },
    right: { preset: "right", t: "9" },
    "dilation-2": { preset: "dilation-2" },
    scale: { preset: "scale", t: "1" },
    "rotate-30": { preset: "rotate-30", t: "3" },
    "half-mask": { preset: "half-mask" },
    "ramp-7": { preset: "ramp-7" },
    object: { preset: "object", t: "4" },
    "object-plain": { preset: "object", offsets: "0_0" },
    edge: { x: "edge", w: "sobel", offsets: "0_0.5" },
    disc: { x: "disc", offsets: "-0.5_0.25", w: "random" },
    counted: { w: "counted", offsets: "0_0_0.1_-0.2_0.2_-0.4_0.3_-0.6_0.4_-0.8_0.5_-1_0.6_-1.2_0.7_-1.4_0.8_-1.6" },
    "far-outside": { offsets: "3_3", t: "9" },
    "masked-out": { m: "1_1_1_1_0_1_1_1_0.25", t: "9" },
    bad: { offsets: "4_0" },
  },
});
