import type { Localized } from "../../languages.ts";

const zh = {
  result: (best: string, probability: string) => `最好的是 ${best}，概率 ${probability}`,
  unfinished: (best: string, probability: string) => `没有一条结束，最好的是 ${best}，概率 ${probability}`,
  figure: (steps: number, kept: string, finished: string) => `搜索树，${steps} 步；留下 ${kept}；结束的有 ${finished}`,
  caption: "每一列走一步。实框留下，虚框剪掉；以 $ 结尾的写完了，离开束",
  none: "无",
  ranking: "结束的，按得分排",
  rankingFigure: (list: string) => `结束的序列和得分：${list}`,
  join: "、",
  wrong: (sum: string) => `每行概率之和须为 1，现在是 ${sum}。图按比例放缩后画。`,
  steps: {
    probability: "概率",
    log: "取对数",
    penalty: "长度惩罚",
    score: "得分",
    greedy: "贪心",
    truth: "真正最大的",
  },
  why: {
    length: "长度算上结束符",
    missed: "半路被剪掉，没找到",
    found: "找到了",
    same: "和束搜索一样",
    worse: "每步最大，整句不一定",
  },
  presets: {
    page: "LM1",
    greedy: "LM1，束宽 1",
    stuck: "LM2，束宽 1",
    lm3: "LM3",
    two: "LM3，α = 2",
    four: "LM3，α = 4",
  },
};

const en: typeof zh = {
  result: (best, probability) => `best is ${best}, probability ${probability}`,
  unfinished: (best, probability) => `none has ended; best is ${best}, probability ${probability}`,
  figure: (steps, kept, finished) =>
    `Search tree of ${steps} step${steps === 1 ? "" : "s"}; kept: ${kept}; ended: ${finished}`,
  caption: "A column is a step. Solid boxes are kept, dashed ones pruned; those ending in $ leave the beam",
  none: "none",
  ranking: "Ended, by score",
  rankingFigure: (list) => `Sequences that ended, with their scores: ${list}`,
  join: ", ",
  wrong: (sum) => `Each row must sum to 1; this one sums to ${sum}. The figure goes on with it scaled.`,
  steps: {
    probability: "Probability",
    log: "Logarithm",
    penalty: "Length penalty",
    score: "Score",
    greedy: "Greedy",
    truth: "Largest of all",
  },
  why: {
    length: "the length counts the end",
    missed: "pruned on the way, so it was not found",
    found: "found",
    same: "the same as the beam’s",
    worse: "the largest at each step, not always as a whole",
  },
  presets: {
    page: "LM1",
    greedy: "LM1, beam 1",
    stuck: "LM2, beam 1",
    lm3: "LM3",
    two: "LM3, α = 2",
    four: "LM3, α = 4",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
