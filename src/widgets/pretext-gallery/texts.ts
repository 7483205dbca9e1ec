import type { Localized } from "../../languages.ts";

const zh = {
  original: "原图",
  seen: "网络看到的",
  figure: (task: string, label: string) => `${task}：左边是原图，右边是网络看到的，要答的是${label}`,
  label: {
    rotation: (label: string) => `${label} × 90°`,
    jigsaw: (label: string) => label,
    patch: (label: string) => `在 ${label} 号位置`,
    colour: () => "每个像素的颜色",
    instance: (label: string) => `第 ${label} 张图`,
  },
  answer: (label: string) => `要答的：${label}`,
  result: (label: string, classes: string, loss: string) => `答案：${label}；${classes} 选一，瞎猜的损失 ${loss} nats`,
  steps: {
    turn: "下标",
    tiles: "各块去哪里",
    back: "拼回去",
    all: "全部排列",
    position: "位置",
    accuracy: "瞎猜的准确率",
    loss: "瞎猜的损失",
  },
  why: {
    turn: "逆时针；r、c 从 0 数",
    rows: "一行一行读",
    all: (rank: number) => `这是字典序第 ${rank} 号（从 0 数）；只用其中差得最远的 1000 个`,
    position: "从左上起数，跳过中间",
    pixel: "一个像素；ab 平面分成 313 格",
  },
  presets: { rotation: "旋转", jigsaw: "拼图", patch: "相对位置", colour: "着色", instance: "个体判别" },
};

const en: typeof zh = {
  original: "image",
  seen: "what the network sees",
  figure: (task, label) => `${task}: the image on the left, what the network sees on the right; the answer is ${label}`,
  label: {
    rotation: (label) => `${label} × 90°`,
    jigsaw: (label) => label,
    patch: (label) => `position ${label}`,
    colour: () => "the colour of each pixel",
    instance: (label) => `image ${label}`,
  },
  answer: (label) => `answer: ${label}`,
  result: (label, classes, loss) => `Answer: ${label}; one of ${classes}, guessing costs ${loss} nats`,
  steps: {
    turn: "Indices",
    tiles: "Tiles",
    back: "Put back",
    all: "All orders",
    position: "Position",
    accuracy: "Guessing",
    loss: "Chance loss",
  },
  why: {
    turn: "anticlockwise; r and c from 0",
    rows: "row by row",
    all: (rank) => `this is number ${rank} in lexicographic order, from 0; only 1000 that differ most are used`,
    position: "counted from the upper left, past the middle",
    pixel: "for one pixel; the ab plane in 313 bins",
  },
  presets: {
    rotation: "Rotation",
    jigsaw: "Jigsaw",
    patch: "Relative position",
    colour: "Colour",
    instance: "Instance",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
