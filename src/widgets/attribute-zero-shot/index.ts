import { defineWidget } from "../definition.ts";
import { flag, int, number } from "../kit/params.ts";
import { descriptions } from "./descriptions.ts";

const probability = (zh: string, en: string, start: number) =>
  number({ name: { zh, en }, symbol: "a", min: 0.01, max: 0.99, step: 0.01, default: start });
const prior = (zh: string, en: string) =>
  number({ name: { zh: `${zh}的先验`, en: `Prior of ${en}` }, min: 0.01, max: 0.99, step: 0.01, default: 0.5 });

export const params = {
  M: int({ name: { zh: "属性数", en: "Attributes" }, symbol: "n", min: 2, max: 6, default: 3 }),
  p1: probability("有条纹", "Stripes", 0.9),
  p2: probability("有蹄", "Hooves", 0.8),
  p3: probability("白色", "White", 0.1),
  p4: probability("有角", "Horns", 0.5),
  p5: probability("会游泳", "Swims", 0.5),
  p6: probability("有爪", "Claws", 0.5),
  q1: prior("有条纹", "stripes"),
  q2: prior("有蹄", "hooves"),
  q3: prior("白色", "white"),
  q4: prior("有角", "horns"),
  q5: prior("会游泳", "swims"),
  q6: prior("有爪", "claws"),
  g: flag({ name: { zh: "广义：见过的类也参加", en: "Generalised: seen classes too" }, default: false }),
  priors: flag({ name: { zh: "改先验", en: "Change the priors" }, default: false }),
  classes: descriptions({
    name: { zh: "没见过的类", en: "Unseen classes" },
    default: [
      [1, 1, 0],
      [0, 0, 1],
      [0, 1, 0],
    ],
  }),
  seen: descriptions({
    name: { zh: "见过的类", en: "Seen classes" },
    default: [
      [1, 0, 0],
      [0, 1, 1],
    ],
  }),
};

export const definition = defineWidget({
  id: "attribute-zero-shot",
  title: { zh: "由属性认出没见过的动物", en: "Unseen animals told by their attributes" },
  params,
  examples: {
    default: {},
    horse: { p1: "0.2", p2: "0.9" },
    nothing: { p1: "0.5", p2: "0.5", p3: "0.5" },
    "common-stripes": { q1: "0.9", priors: "yes" },
    "polar-bear": { p1: "0.1", p2: "0.2", p3: "0.95" },
    generalised: { g: "yes" },
    identical: { classes: "110_001_110" },
    six: { M: "6", classes: "110000_001001_010000_010100_000010_000001", g: "yes" },
    certain: { p1: "1" },
    "one-class": { classes: "110" },
  },
});
