import { defineWidget } from "../definition.ts";
import { numberList } from "../kit/list.ts";
import { int, number } from "../kit/params.ts";

export const params = {
  slope: number({
    name: { zh: "激活函数的斜率", en: "Slope of the activation" },
    symbol: "gamma",
    min: 0,
    max: 1,
    step: 0.01,
    default: 1,
  }),
  steps: int({ name: { zh: "步数", en: "Steps" }, symbol: "t", min: 1, max: 100, default: 50 }),
  W: numberList({
    name: { zh: "循环矩阵", en: "Recurrent matrix" },
    count: 4,
    min: -2,
    max: 2,
    default: [0.9, 0, 0, 0.9],
  }),
};

export const definition = defineWidget({
  id: "gradient-horizon",
  title: { zh: "梯度能传多远", en: "How far a gradient reaches" },
  params,
  examples: {
    default: {},
    grows: { W: "1.1_0_0_1.1" },
    rotation: { W: "0.6_-0.8_0.8_0.6" },
    sigmoid: { W: "1_0_0_1", slope: "0.25", steps: "10" },
    hump: { W: "0.5_2_0_0.5", steps: "10" },
    dead: { slope: "0" },
    largest: { W: "2_2_2_2", steps: "100" },
    refused: { steps: "101" },
  },
});
