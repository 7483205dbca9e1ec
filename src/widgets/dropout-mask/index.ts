import { defineWidget } from "../definition.ts";
import { numberList } from "../kit/list.ts";
import { choice, int, number } from "../kit/params.ts";

/** Of activations, and of the maps whose channels or blocks are dropped. */
export const most = 12;
export const [channels, side] = [4, 7];

export const params = {
  what: choice({
    name: { zh: "一次丢掉", en: "Dropped at a time" },
    options: ["unit", "channel", "block"],
    names: {
      zh: { unit: "一个单元", channel: "一个通道", block: "一块" },
      en: { unit: "A unit", channel: "A channel", block: "A block" },
    },
    default: "unit",
  }),
  mode: choice({
    name: { zh: "阶段", en: "Mode" },
    options: ["train", "eval"],
    names: { zh: { train: "训练", eval: "测试" }, en: { train: "Training", eval: "Testing" } },
    default: "train",
  }),
  form: choice({
    name: { zh: "形式", en: "Form" },
    options: ["inverted", "original"],
    names: {
      zh: { inverted: "训练时放大", original: "测试时缩小" },
      en: { inverted: "Inverted", original: "Original" },
    },
    default: "inverted",
  }),
  p: number({
    name: { zh: "丢弃概率", en: "Drop probability" },
    symbol: "drop",
    min: 0,
    max: 0.95,
    step: 0.05,
    default: 0.5,
  }),
  i: int({ name: { zh: "看第几个单元", en: "Unit looked at" }, min: 1, max: most, default: 1 }),
  b: int({ name: { zh: "方块边长", en: "Side of a block" }, symbol: "k", min: 1, max: side, default: 3 }),
  seed: int({ name: { zh: "随机种子", en: "Seed" }, min: 0, max: 99, default: 1 }),
  x: numberList({
    name: { zh: "激活值", en: "Activations" },
    count: most,
    least: 1,
    min: -9,
    max: 9,
    default: [1, 2, 3, 4],
  }),
};

export const definition = defineWidget({
  id: "dropout-mask",
  title: { zh: "丢掉一些，期望不变", en: "Drop some, keep the mean" },
  params,
  examples: {
    default: {},
    quarter: { p: "0.25" },
    none: { p: "0" },
    most: { p: "0.95", i: "4" },
    testing: { mode: "eval" },
    original: { form: "original", i: "3" },
    "original-testing": { form: "original", mode: "eval", i: "3" },
    negative: { x: "-3_0_2.5_-9", i: "2" },
    single: { x: "5" },
    twelve: { x: "1_2_3_4_5_6_7_8_-9_-8_-7_0.25", i: "12", p: "0.3" },
    channels: { what: "channel", p: "0.25" },
    blocks: { what: "block", p: "0.25" },
    "largest-block": { what: "block", b: "7", p: "0.95" },
    "blocks-testing": { what: "block", mode: "eval" },
    "no-such-unit": { i: "5" },
    "all-dropped": { p: "1" },
  },
});
