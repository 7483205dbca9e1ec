import { defineWidget } from "../definition.ts";
import { int, number } from "../kit/params.ts";

export const params = {
  n: int({ name: { zh: "块数", en: "Blocks" }, symbol: "n", min: 1, max: 100, default: 54 }),
  gain: number({
    name: { zh: "每个分支乘", en: "Gain of a branch" },
    symbol: "gamma",
    min: 0.01,
    max: 1,
    step: 0.01,
    default: 0.25,
  }),
};

export const definition = defineWidget({
  id: "residual-paths",
  title: { zh: "梯度走的是短路", en: "The gradient takes short paths" },
  params,
  examples: {
    default: {},
    three: { n: "3", gain: "1" },
    one: { n: "1" },
    weak: { gain: "0.01", n: "100" },
    equal: { gain: "1", n: "100" },
    bad: { gain: "0" },
  },
});
