import type { Localized } from "../../languages.ts";

const zh = {
  attributes: ["条纹", "蹄", "白色", "角", "游泳", "爪"],
  unseen: ["斑马", "北极熊", "马", "羚羊", "海豹", "黑豹"],
  seen: ["虎", "绵羊", "类 3", "类 4", "类 5", "类 6"],
  table: "点一格，就改这一类的描述；格里的数是 p(a|x) 或 1−p(a|x)",
  class: "类",
  image: "图里有",
  cell: (name: string, attribute: string, has: boolean, factor: string) =>
    `${name}，${attribute}：${has ? "有" : "没有"}，因子 ${factor}`,
  seenMark: "（见过）",
  bars: "各类的后验概率",
  figure: (name: string, p: string) => `后验概率最大的是${name}，${p}`,
  add: "添一类",
  remove: "减一类",
  and: "和",
  result: (names: string, p: string) => `最像${names}：${p}`,
  even: "哪一类都一样：属性没有说出什么",
  twins: (a: string, b: string) => `${a}和${b}的属性相同，无法区分`,
  sum: "加起来",
  presets: {
    worked: "正文的例子",
    horse: "没有条纹",
    polarBear: "白色，没有蹄",
    nothing: "全是 0.5",
    commonStripes: "条纹很常见",
    generalised: "广义",
    twins: "描述相同",
  },
};

const en: typeof zh = {
  attributes: ["stripes", "hooves", "white", "horns", "swims", "claws"],
  unseen: ["zebra", "polar bear", "horse", "gazelle", "seal", "panther"],
  seen: ["tiger", "sheep", "class 3", "class 4", "class 5", "class 6"],
  table: "Click a cell to change a description; its number is p(a|x) or 1−p(a|x)",
  class: "class",
  image: "in the image",
  cell: (name, attribute, has, factor) => `${name}, ${attribute}: ${has ? "yes" : "no"}, factor ${factor}`,
  seenMark: " (seen)",
  bars: "Posterior of each class",
  figure: (name, p) => `The largest posterior is that of ${name}, ${p}`,
  add: "Add a class",
  remove: "Remove a class",
  and: " and ",
  result: (names, p) => `Most likely ${names}: ${p}`,
  even: "All alike: the attributes say nothing",
  twins: (a, b) => `identical descriptions of ${a} and ${b} cannot be separated`,
  sum: "In all",
  presets: {
    worked: "Worked example",
    horse: "No stripes",
    polarBear: "White, no hooves",
    nothing: "All 0.5",
    commonStripes: "Stripes are common",
    generalised: "Generalised",
    twins: "Same description",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
