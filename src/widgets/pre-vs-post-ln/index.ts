import { defineWidget } from "../definition.ts";
import { int, number } from "../kit/params.ts";

export const params = {
  L: int({ name: { zh: "层数", en: "Layers" }, symbol: "L", min: 1, max: 48, default: 24 }),
  gain: number({ name: { zh: "分支的增益", en: "Branch gain" }, symbol: "w", min: 0.1, max: 2, step: 0.1, default: 1 }),
  seed: int({ name: { zh: "随机种子", en: "Seed" }, min: 1, max: 99, default: 1 }),
};

export const definition = defineWidget({
  id: "pre-vs-post-ln",
  title: { zh: "归一化放前还是放后：主路与梯度", en: "Norm before or after: the stream and its gradient" },
  params,
  examples: {
    default: {},
    one: { L: "1" },
    deep: { L: "48" },
    strong: { L: "48", gain: "2" },
    weak: { gain: "0.1", seed: "7" },
    bad: { L: "0" },
  },
});
