import { defineWidget } from "../definition.ts";
import { choice, int } from "../kit/params.ts";

export const params = {
  task: choice({
    name: { zh: "代理任务", en: "Task" },
    options: ["rotation", "jigsaw", "relative", "colour", "instance"],
    names: {
      zh: { rotation: "转了几度", jigsaw: "拼图", relative: "相对位置", colour: "上色", instance: "个体判别" },
      en: {
        rotation: "Rotation",
        jigsaw: "Jigsaw",
        relative: "Relative position",
        colour: "Colourisation",
        instance: "Instances",
      },
    },
    default: "rotation",
  }),
  k: int({ name: { zh: "转几个 90°", en: "Quarter turns" }, symbol: "y", min: 0, max: 3, default: 1 }),
  seed: int({ name: { zh: "排列的种子", en: "Seed of the order" }, symbol: "y", min: 0, max: 99, default: 1 }),
  place: int({ name: { zh: "邻块的位置", en: "Place of the neighbour" }, symbol: "y", min: 0, max: 7, default: 2 }),
  view: int({ name: { zh: "看哪一角", en: "Which corner is seen" }, min: 0, max: 3, default: 1 }),
  n: int({ name: { zh: "图片数", en: "Images" }, symbol: "n", min: 2, max: 1281167, ratio: 2, default: 1281167 }),
};

export const definition = defineWidget({
  id: "pretext-gallery",
  title: { zh: "不用人标的标签", en: "Labels that nobody has to write" },
  params,
  examples: {
    default: {},
    upright: { k: "0" },
    jigsaw: { task: "jigsaw" },
    relative: { task: "relative", place: "7" },
    colour: { task: "colour" },
    instance: { task: "instance" },
    "few-instances": { task: "instance", n: "4", view: "3" },
    "bad-turn": { k: "4" },
  },
});
