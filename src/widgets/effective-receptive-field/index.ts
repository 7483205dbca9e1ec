import { defineWidget } from "../definition.ts";
import { int } from "../kit/params.ts";

export const params = {
  n: int({ name: { zh: "层数", en: "Layers" }, min: 1, max: 60, default: 20 }),
  k: int({ name: { zh: "核长", en: "Kernel size" }, symbol: "k", min: 3, max: 7, step: 2, default: 3 }),
};

export const definition = defineWidget({
  id: "effective-receptive-field",
  title: { zh: "理论上看得见的，有多少真起作用", en: "How much of what can be seen matters" },
  params,
  examples: { default: {}, shallow: { n: "1" }, deep: { n: "60", k: "7" }, "wide-kernel": { n: "10", k: "5" } },
});
