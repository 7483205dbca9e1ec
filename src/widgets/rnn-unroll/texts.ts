import type { Localized } from "../../languages.ts";

const zh = {
  figure: (T: number, t: number, h: string) => `同一个单元展开 ${T} 步，三个权重处处相同；第 ${t} 步的状态是 ${h}`,
  result: (t: number, h: string, o: string) => `第 ${t} 步：状态 ${h}，输出 ${o}`,
  sum: (t: number) => `第 ${t} 步求和`,
  bend: "激活",
  output: "输出",
  shared: "每一步都用这几个权重",
  presets: { impulse: "脉冲", constant: "常数", alternating: "正负交替", memory: "线性，w = 1" },
};

const en: typeof zh = {
  figure: (T, t, h) =>
    `One cell unrolled over ${T} steps, with the same three weights at each; the state at step ${t} is ${h}`,
  result: (t, h, o) => `Step ${t}: state ${h}, output ${o}`,
  sum: (t) => `Sum, step ${t}`,
  bend: "Activation",
  output: "Output",
  shared: "the same weights at every step",
  presets: { impulse: "Impulse", constant: "Constant", alternating: "Alternating", memory: "Linear, w = 1" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
