import type { Localized } from "../../languages.ts";

const zh = {
  result: (fanIn: string, fanOut: string, he: string) => `扇入 ${fanIn}，扇出 ${fanOut}；He 的标准差 ${he}`,
  figure: (list: string) => `各种初始化的标准差：${list}`,
  caption: "权重的标准差",
  undivided: (g: number, drawn: number) => `分组数要整除两边的通道，${g} 不行。图按 ${drawn} 组画。`,
  schemes: { lecun: "LeCun", xavier: "Xavier", he: "He", torch: "PyTorch 默认" },
  steps: { fanIn: "扇入", fanOut: "扇出", bound: "He 的均匀界", inTorch: "PyTorch 算的" },
  why: {
    same: "与这里相同",
    groups: "它的扇出不除分组",
    transposed: "它的权重形状是 (输入, 输出/g, k, k)，扇入扇出对调了",
  },
  join: "，",
  presets: { page: "64 → 64，3×3", dense: "256 → 256", first: "3 → 64，7×7", depthwise: "逐通道 512" },
};

const en: typeof zh = {
  result: (fanIn, fanOut, he) => `fan-in ${fanIn}, fan-out ${fanOut}; He’s deviation is ${he}`,
  figure: (list) => `Deviations by scheme: ${list}`,
  caption: "Deviation of the weights",
  undivided: (g, drawn) => `Groups must divide both numbers of channels; ${g} does not. Drawn with ${drawn}.`,
  schemes: { lecun: "LeCun", xavier: "Xavier", he: "He", torch: "PyTorch default" },
  steps: { fanIn: "Fan-in", fanOut: "Fan-out", bound: "He, uniform bound", inTorch: "By PyTorch" },
  why: {
    same: "the same as here",
    groups: "its fan-out is not divided by the groups",
    transposed: "its weight has shape (in, out/g, k, k), so the two are swapped",
  },
  join: ", ",
  presets: { page: "64 → 64, 3×3", dense: "256 → 256", first: "3 → 64, 7×7", depthwise: "Depthwise 512" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
