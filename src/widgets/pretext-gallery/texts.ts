import type { Localized } from "../../languages.ts";

type Task = "rotation" | "jigsaw" | "relative" | "colour" | "instance";

const zh = {
  original: "原图",
  seen: "网络看到的",
  result: (classes: string, chance: string) => `${classes} 选一，瞎猜的损失是 ${chance} nats`,
  figure: (seen: string) => `左边是编号 1 到 9 的九块图，右边是网络看到的：${seen}`,
  nothing: "空",
  steps: { label: "标签", accuracy: "瞎猜的正确率", chance: "瞎猜的损失", all: "所有排列" },
  labels: {
    rotation: "逆时针转的次数，生成时就知道",
    jigsaw: "用的是哪一种排列",
    relative: "邻块在中间块的哪个方位，0 到 7",
    colour: "每个像素原来的颜色，分成若干格",
    instance: "它是哪一张图，每张图自成一类",
  } satisfies Record<Task, string>,
  subset: "只挑差别大的 1000 种来分类",
};

const en: typeof zh = {
  original: "The picture",
  seen: "What the network sees",
  result: (classes, chance) => `one of ${classes}; guessing costs ${chance} nats`,
  figure: (seen) => `Left, a picture of nine tiles numbered 1 to 9; right, what the network sees: ${seen}`,
  nothing: "nothing",
  steps: { label: "Label", accuracy: "Guesses right", chance: "Guessing costs", all: "All orders" },
  labels: {
    rotation: "quarter turns anticlockwise, known when it was made",
    jigsaw: "which of the orders was used",
    relative: "where the neighbour lies around the middle, 0 to 7",
    colour: "the colour that each pixel had, in bins",
    instance: "which image it is: each is a class of its own",
  },
  subset: "only 1000 that differ much are told apart",
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
