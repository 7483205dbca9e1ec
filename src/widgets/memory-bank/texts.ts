import type { Localized } from "../../languages.ts";

const zh = {
  circle: "单位圆：拖动特征 v；点一下记忆库里的点，就选中那张图",
  figure: (n: number, i: number, p: string) => `特征 v 和记忆库里的 ${n} 个向量在单位圆上；第 ${i} 张图的概率是 ${p}`,
  feature: "这次算出的特征 v",
  at: (angle: string, p: string) => `${angle}°，认出自己的概率 ${p}`,
  bars: "上面一条是概率 P，下面一条是后验 h：来自数据而不是噪声",
  barsFigure: (h: string) => `各张图的 P 和 h；选中的一张 h 是 ${h}`,
  P: (i: number) => `P(${i}|v)`,
  h: (i: number) => `h(${i}, v)`,
  result: (i: number, p: string, h: string) => `第 ${i} 张图：P = ${p}，h = ${h}`,
  few: (n: number) => `记忆库里只有 ${n} 张图，选中的是最后一张。`,
  cancelled: "旧值和新值正好相反，和为零向量，无法归一化。",
  steps: {
    cosine: "相似度",
    normaliser: "归一化常数",
    probability: "概率",
    loss: "损失",
    posterior: "数据还是噪声",
    entry: "更新这一行",
    penalty: "近端项",
  },
  why: {
    normaliser: (n: number) => `${n} 项；真用起来有上百万项，所以改用 NCE`,
    posterior: "每个真样本配 m 个噪声样本",
    entry: "混合后再归一化；0 是论文的写法，0.5 是公开代码的",
    penalty: "乘上 λ 加进损失",
  },
  presets: {
    worked: "正文的例子",
    cold: "τ = 0.07",
    between: "在两张图中间",
    drifted: "跑到了别人那里",
    three: "三张图",
  },
};

const en: typeof zh = {
  circle: "Unit circle: drag the feature v; click a point of the bank to choose that image",
  figure: (n, i, p) =>
    `The feature v and the ${n} vectors of the bank on the unit circle; image ${i} has probability ${p}`,
  feature: "The feature v just computed",
  at: (angle, p) => `${angle}°, probability of itself ${p}`,
  bars: "Upper bar: probability P. Lower bar: posterior h, data rather than noise",
  barsFigure: (h) => `P and h of each image; h of the chosen one is ${h}`,
  P: (i) => `P(${i}|v)`,
  h: (i) => `h(${i}, v)`,
  result: (i, p, h) => `Image ${i}: P = ${p}, h = ${h}`,
  few: (n) => `The bank holds ${n} images; the last one is chosen.`,
  cancelled: "Old and new are opposite: their sum is zero and can’t be normalised.",
  steps: {
    cosine: "Similarity",
    normaliser: "Normaliser",
    probability: "Probability",
    loss: "Loss",
    posterior: "Data or noise",
    entry: "Update the row",
    penalty: "Proximal term",
  },
  why: {
    normaliser: (n) => `${n} terms; in real use over a million, hence NCE`,
    posterior: "m noise samples come with each real one",
    entry: "mixed, then normalised; the paper has 0, the released code 0.5",
    penalty: "weighted by λ and added to the loss",
  },
  presets: {
    worked: "Worked example",
    cold: "τ = 0.07",
    between: "Between two",
    drifted: "Drifted to another",
    three: "Three images",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
