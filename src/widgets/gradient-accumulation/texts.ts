import type { Localized } from "../../languages.ts";

const zh = {
  result: (batches: string, examples: string) =>
    batches === examples ? `两种平均都是 ${examples}` : `平均的平均是 ${batches}，全部样本的平均是 ${examples}`,
  figure: (sizes: string, mean: string, other: string) =>
    `小批大小为 ${sizes}：每个样本是一根柱子，宽是权重，高是损失，面积之和是 ${mean}；另一种平均得 ${other}`,
  caption: "柱高是损失，柱宽是权重，一色一个小批；虚线是另一种平均",
  problem: (asked: number, count: number, shown: string) =>
    `各小批一共 ${asked} 个样本，损失却有 ${count} 个；图中按 ${shown} 来分。`,
  steps: {
    micro: (j: number) => `小批 ${j} 的平均`,
    each: "其中每个样本的权重",
    batches: "平均的平均",
    examples: "全部样本的平均",
    alike: "每个样本的权重",
    apart: "差多少",
  },
  why: {
    heavy: "小批小，样本就重",
    same: "小批一样大，或者平均恰好相等",
    apart: "每个小批的平均乘 nⱼ/B 再相加就对了",
    alike: "与大批里一样",
  },
  join: "、",
  presets: { page: "4 + 2", right: "4 + 2，平均正确", equal: "3 + 3", short: "一个小批只剩 1 个" },
};

const en: typeof zh = {
  result: (batches, examples) =>
    batches === examples
      ? `${examples} either way`
      : `the mean of means is ${batches}, the mean over all examples ${examples}`,
  figure: (sizes, mean, other) =>
    `Micro-batches of ${sizes}. Each example is a column as wide as its weight and as high as its loss; the area is ${mean}. Averaged the other way it is ${other}`,
  caption: "Width is weight, height is loss. Dashed: the other average",
  problem: (asked, count, shown) =>
    `The micro-batches hold ${asked} example${asked === 1 ? "" : "s"}, but there ${count === 1 ? "is 1 loss" : `are ${count} losses`}; shown with ${shown}.`,
  steps: {
    micro: (j) => `Mean of micro-batch ${j}`,
    each: "Each of its examples counts",
    batches: "Mean of means",
    examples: "Mean over all",
    alike: "Each example counts",
    apart: "Difference",
  },
  why: {
    heavy: "the smaller its micro-batch, the more it counts",
    same: "equal sizes, or equal means",
    apart: "mended if each mean is multiplied by nⱼ/B and these are added",
    alike: "as in the large batch",
  },
  join: ", ",
  presets: { page: "4 + 2", right: "4 + 2, done right", equal: "3 + 3", short: "One left over" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
