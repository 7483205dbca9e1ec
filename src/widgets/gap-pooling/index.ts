import { defineWidget } from "../definition.ts";
import { numberList } from "../kit/list.ts";
import { choice, int, number } from "../kit/params.ts";

export const params = {
  kind: choice({
    name: { zh: "池化", en: "Pooling" },
    options: ["avg", "max", "gem", "adaptive"],
    names: {
      zh: { avg: "平均", max: "最大", gem: "GeM", adaptive: "自适应" },
      en: { avg: "Average", max: "Maximum", gem: "GeM", adaptive: "Adaptive" },
    },
    default: "avg",
  }),
  p: number({ name: { zh: "GeM 的指数", en: "GeM’s power" }, symbol: "p", min: 1, max: 10, step: 0.5, default: 3 }),
  o: int({ name: { zh: "输出边长", en: "Output side" }, symbol: "o", min: 1, max: 8, default: 3 }),
  H: int({ name: { zh: "边长", en: "Side" }, symbol: "i", min: 2, max: 8, default: 4 }),
  C: int({ name: { zh: "通道数", en: "Channels" }, symbol: "C", min: 1, max: 4, default: 2 }),
  cells: numberList({
    name: { zh: "各格的值（不够就从头重复）", en: "Cells (repeated until full)" },
    count: 256,
    least: 1,
    min: -99,
    max: 99,
    default: [1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 3, 1, 0, 0, 1, 3, 0, 0, 0, 0],
  }),
};

export const definition = defineWidget({
  id: "gap-pooling",
  title: { zh: "一张特征图剩下几个数", en: "What pooling leaves of a map" },
  params,
  examples: {
    default: {},
    max: { kind: "max" },
    gem: { kind: "gem" },
    "gem-ten": { kind: "gem", p: "10", H: "8", C: "1" },
    "gem-negative": { kind: "gem", cells: "-1_2_3_-4" },
    "gem-zero": { kind: "gem", cells: "0" },
    seven: { kind: "adaptive", H: "7", C: "1", cells: "0_1_2_3_4_5_6" },
    more: { kind: "adaptive", o: "5", H: "3", C: "1", cells: "1_2_3_4_5_6_7_8_9" },
    full: { kind: "adaptive", o: "8", H: "8", C: "4", cells: "1_-2_3" },
    small: { H: "2", C: "4" },
    bad: { H: "9" },
  },
});
