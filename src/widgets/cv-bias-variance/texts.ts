import type { Localized } from "../../languages.ts";

const zh = {
  result: (best: number, simplest: number) =>
    best === simplest
      ? `交叉验证选 ${best} 次；一个标准误规则也选它`
      : `交叉验证最低在 ${best} 次，一个标准误规则取 ${simplest} 次`,
  errors: (best: number, simplest: number) =>
    `误差随次数先降后升：交叉验证的最低点是 ${best} 次，在一个标准误之内最简单的是 ${simplest} 次`,
  errorsCaption: "竖线 ±1 个标准误。空心：最低点；实心：规则取的",
  fit: (d: number, n: number) => `${n} 个样本和用它们全部拟合的 ${d} 次多项式，旁边是真实的曲线`,
  fitCaption: (d: number) => `用全部样本拟合的 ${d} 次多项式；虚线是真实的曲线`,
  steps: {
    cv: "看的这个次数",
    test: "它对新样本的误差",
    best: "最低的，加一个标准误",
    rule: "不超过它的最简单的",
    refit: "两者对新样本",
  },
  why: {
    low: "太硬：偏差大",
    high: "太软：方差大，换一折就变样",
    fine: "在一个标准误之内",
    test: "噪声加上拟合偏离真值的平方",
    same: "最低的已经最简单",
    better: "更简单的那个确实更好",
    worse: "这一次，更简单的那个差一些",
  },
  presets: { page: "5 次", rule: "3 次", stiff: "1 次", wild: "12 次", noisy: "噪声大" },
};

const en: typeof zh = {
  result: (best, simplest) =>
    best === simplest
      ? `cross-validation chooses degree ${best}, and so does the one-standard-error rule`
      : `cross-validation is lowest at degree ${best}; the one-standard-error rule takes ${simplest}`,
  errors: (best, simplest) =>
    `The error falls and rises again with the degree: cross-validation is lowest at ${best}, and ${simplest} is the simplest within one standard error`,
  errorsCaption: "Bars: ±1 standard error. Open: the lowest. Filled: the rule",
  fit: (d, n) => `${n} samples, the polynomial of degree ${d} fitted to all of them, and the true curve`,
  fitCaption: (d) => `Degree ${d}, fitted to all samples. Dashed: the truth`,
  steps: {
    cv: "This degree",
    test: "On new samples",
    best: "Lowest, plus SE",
    rule: "Simplest below",
    refit: "Both on new samples",
  },
  why: {
    low: "too stiff: bias",
    high: "too loose: variance, another fit for every fold",
    fine: "within one standard error",
    test: "the noise, and the square of how far the fit is off",
    same: "the lowest is the simplest already",
    better: "the simpler one is in truth better",
    worse: "this time the simpler one is worse",
  },
  presets: { page: "Degree 5", rule: "Degree 3", stiff: "Degree 1", wild: "Degree 12", noisy: "Much noise" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
