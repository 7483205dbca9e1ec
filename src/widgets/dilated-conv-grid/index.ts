import { defineWidget } from "../definition.ts";
import { params } from "./params.ts";

export const definition = defineWidget({
  id: "dilated-conv-grid",
  title: { zh: "感受野里哪些格子碰得到", en: "Which cells of the field are touched" },
  params,
  examples: {
    default: {},
    gridding: { d: "2,2,2" },
    "a-hole": { d: "2,2,2", row: "6", column: "5" },
    hybrid: { d: "1,2,5" },
    "one-two-three": { d: "1,2,3" },
    "too-far": { d: "1,2,9" },
    "powers-of-two": { d: "2,4,8" },
    "passes-with-holes": { d: "2,3,4" },
    "fails-without-holes": { d: "1,3,1" },
    "four-layers": { d: "1,2,4,8" },
    "one-layer": { d: "3" },
    aspp: { mode: "parallel", d: "6,12,18" },
    "resnet-stage": { d: "2,4,4" },
    causal: { k: "2", d: "1,2,4,8" },
    "even-branches": { mode: "parallel", k: "2", d: "1,2" },
    "large-square": { d: "1,2,4,8,16,32" },
    "one-axis-only": { k: "5", d: "32,32,32" },
    widest: { k: "5", d: "32,31,30,29,28,27" },
  },
});
