import { defineWidget } from "../definition.ts";
import { params } from "./params.ts";

export const definition = defineWidget({
  id: "iou-lab",
  title: { zh: "两个框有多像", en: "How alike are two boxes?" },
  params,
  examples: {
    default: {},
    identical: { b: "0_0_4_4" },
    disjoint: { a: "0_0_2_2", b: "4_0_6_2", metric: "giou" },
    nested: { b: "1_1_3_3", metric: "diou" },
    aspect: { b: "0_0_2_8", metric: "ciou", format: "cxcywh" },
    cross: { a: "0_3_9_6", b: "3_0_6_9", format: "xywh" },
    touching: { a: "0_0_2_2", b: "2_0_4_2" },
    far: { a: "0_0_1_1", b: "9_9_10_10", metric: "giou" },
    "no-width": { b: "3_0_3_2" },
    outside: { b: "3_0_30_2" },
  },
});
