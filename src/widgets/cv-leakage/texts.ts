import type { Localized } from "../../languages.ts";

const zh = {
  result: (outside: string, inside: string) =>
    `先挑后分，报出 ${outside}% 的错误率；折里挑，报出 ${inside}%；真值是 50%`,
  figure: (count: number, outside: string, inside: string) =>
    `${count} 次模拟里 5 折交叉验证报出的错误率：先挑后分平均 ${outside}%，折里挑平均 ${inside}%，真值 50%`,
  caption: (count: number) =>
    `1 近邻，5 折，模拟 ${count} 次（每次重新分配标签）：一个点是一次，实线是平均，虚线是真值`,
  outside: "先挑后分",
  inside: "折里挑",
  problem: (m: number, d: number) => `要挑 ${m} 个，可是只有 ${d} 个特征：全部留下了。`,
  steps: {
    share: "挑出的比例",
    weakest: "挑出的特征与标签的相关",
    outside: "先挑后分",
    inside: "折里挑",
    truth: "真值",
    gap: "泄漏造成的差",
  },
  why: {
    weakest: "第一次模拟，在全部样本上算；真正的相关是 0",
    all: "没有挑：两种做法一样",
    outside: "要考的样本也参与了挑选",
    inside: "围着 50% 摆动，平均略高：留出的那一类在训练部分恰好少些",
    truth: "特征与标签无关，只能猜",
    gap: "单位是百分点",
  },
  presets: { page: "500 个里挑 20", book: "5000 个里挑 100", large: "100 个样本", all: "全部留下" },
};

const en: typeof zh = {
  result: (outside, inside) =>
    `selecting first reports an error of ${outside}%, selecting in each fold ${inside}%; the truth is 50%`,
  figure: (count, outside, inside) =>
    `Errors that 5-fold cross-validation reports in ${count} simulations: selecting first ${outside}% on average, selecting in each fold ${inside}%, the truth is 50%`,
  caption: (count) =>
    `1-NN, 5 folds, ${count} simulations, labels dealt anew: dots. Solid: their mean. Dashed: the truth`,
  outside: "selected first",
  inside: "in each fold",
  problem: (m, d) => `${m} features cannot be kept of ${d}: all of them are.`,
  steps: {
    share: "Share that is kept",
    weakest: "Their correlation with the labels",
    outside: "Selected first",
    inside: "Selected in each fold",
    truth: "The truth",
    gap: "Due to leakage",
  },
  why: {
    weakest: "first simulation, over all samples; the true correlation is 0",
    all: "nothing is selected: both ways are the same",
    outside: "the samples to be tested took part in the choice",
    inside: "around 50%, on average a little above: the class left out is the rarer one in training",
    truth: "features say nothing about the labels; all one can do is guess",
    gap: "in percentage points",
  },
  presets: { page: "20 of 500", book: "100 of 5000", large: "100 samples", all: "All kept" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
