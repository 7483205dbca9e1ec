import { isPermutation } from "../../math/pretext.ts";
import { defineWidget } from "../definition.ts";
import { choice, int, type Param } from "../kit/params.ts";

const names = { zh: "排列", en: "Permutation" };

/** Place by place, the number of the tile that goes there: `3_1_2_…`. */
const permutation: Param<readonly number[]> = {
  name: names,
  default: [9, 4, 6, 8, 3, 2, 5, 1, 7],
  read(text) {
    const value = text
      .split(/[\s_,;，；、]+/)
      .filter((part) => part !== "")
      .map(Number);
    if (value.length === 9 && isPermutation(value)) return { ok: true, value };
    return {
      ok: false,
      message: {
        zh: `不是合法排列：1 到 9 各写一次，现在是“${text}”。`,
        en: `Not a permutation: write each of 1 to 9 once; it is “${text}”.`,
      },
    };
  },
  write: (value) => value.join("_"),
};

export const params = {
  task: choice({
    name: { zh: "代理任务", en: "Pretext task" },
    options: ["rotation", "jigsaw", "patch", "colour", "instance"],
    names: {
      zh: { rotation: "旋转", jigsaw: "拼图", patch: "相对位置", colour: "着色", instance: "个体判别" },
      en: { rotation: "rotation", jigsaw: "jigsaw", patch: "position", colour: "colour", instance: "instance" },
    },
    default: "rotation",
  }),
  k: int({ name: { zh: "转几个 90°", en: "Quarter turns" }, symbol: "k", min: 0, max: 3, default: 1 }),
  perm: permutation,
  pos: int({ name: { zh: "邻块的位置", en: "Position of the neighbour" }, symbol: "k", min: 0, max: 7, default: 2 }),
  i: int({
    name: { zh: "第几张图", en: "Number of the image" },
    symbol: "i",
    min: 1,
    max: 1281167,
    ratio: 2,
    default: 42,
  }),
  seed: int({ name: { zh: "裁剪的种子", en: "Seed of the crops" }, min: 1, max: 20, default: 1 }),
};

export const definition = defineWidget({
  id: "pretext-gallery",
  title: { zh: "标签从图像自己来", en: "Labels from the image itself" },
  params,
  examples: {
    default: {},
    upright: { k: "0" },
    "upside-down": { k: "2" },
    clockwise: { k: "3" },
    jigsaw: { task: "jigsaw" },
    ordered: { task: "jigsaw", perm: "1_2_3_4_5_6_7_8_9" },
    patch: { task: "patch" },
    left: { task: "patch", pos: "3" },
    colour: { task: "colour" },
    instance: { task: "instance" },
    "last-image": { task: "instance", i: "1281167", seed: "7" },
    repeated: { task: "jigsaw", perm: "1_1_3_4_5_6_7_8_9" },
  },
});
