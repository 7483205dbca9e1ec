import { defineWidget } from "../definition.ts";
import { number } from "../kit/params.ts";

const accuracy = { min: 0, max: 1, step: 0.01 };

export const params = {
  S: number({
    name: { zh: "见过的类的准确率", en: "Accuracy on seen classes" },
    symbol: "x",
    ...accuracy,
    default: 0.8,
  }),
  U: number({
    name: { zh: "没见过的类的准确率", en: "Accuracy on unseen classes" },
    symbol: "k",
    ...accuracy,
    default: 0.2,
  }),
};

export const definition = defineWidget({
  id: "gzsl-harmonic",
  title: { zh: "调和平均看短板", en: "The harmonic mean looks at the weaker one" },
  params,
  examples: {
    default: {},
    equal: { S: "0.6", U: "0.6" },
    "seen-only": { S: "0.9", U: "0" },
    close: { S: "0.55", U: "0.45" },
    devise: { S: "0.687", U: "0.134" },
    zero: { S: "0", U: "0" },
    bad: { S: "1.2" },
  },
});
