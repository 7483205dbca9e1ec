import type { Localized } from "../../languages.ts";

const zh = {
  result: (y: string, training: boolean) => (training ? `用这一批的统计量：y = ${y}` : `用滑动统计量：y = ${y}`),
  resultGradient: (dx: string) => `这一个输入的梯度是 ${dx}`,
  single: "只有一个值，没有方差可以训练；PyTorch 在这里报错。",
  figure: (x: string, y: string) => `三条数轴：输入 ${x} 先变成均值 0、方差 1，再缩放平移成 ${y}`,
  axes: "一个点一个值：x → x̂ → y",
  gradientFigure: (g: string, dx: string) => `传来的梯度 ${g}，传下去的梯度 ${dx}`,
  gradients: "上：传来的梯度；下：传下去的梯度",
  history: "滑动均值和滑动方差；虚线是这一批的",
  historyFigure: (t: number, mean: string, variance: string) => `${t} 步以后滑动均值 ${mean}，滑动方差 ${variance}`,
  pick: (i: number, x: string, y: string) => `第 ${i} 个值：${x} 变成 ${y}`,
  labels: {
    mean: "均值",
    variance: "方差",
    hat: "归一化",
    affine: "缩放平移",
    runningMean: "滑动均值",
    runningVariance: "滑动方差",
    forgotten: "初值还占",
    start: "初值",
    gradient: "梯度",
    sum: "梯度之和",
  },
  why: {
    biased: "有偏，除以 m",
    unbiased: "这里用无偏估计",
    coupled: "每个值都牵动全体",
    apart: "统计量是常数，各走各的",
    eval: "与同批的其他样本无关",
  },
  presets: { page: "训练一步", testing: "马上测试", settled: "60 步后测试", two: "一批两个", gradient: "梯度" },
};

const en: typeof zh = {
  result: (y, training) =>
    training ? `with this batch’s statistics: y = ${y}` : `with the running statistics: y = ${y}`,
  resultGradient: (dx) => `this input’s gradient is ${dx}`,
  single: "One value has no variance to train with; PyTorch raises an error here.",
  figure: (x, y) => `Three number lines: inputs ${x} become mean 0 and variance 1, then ${y} by scale and shift`,
  axes: "A dot for each value: x → x̂ → y",
  gradientFigure: (g, dx) => `The arriving gradient is ${g}, what is passed on ${dx}`,
  gradients: "Above: the arriving gradient. Below: what is passed on",
  history: "Running mean and variance; dashed, the batch’s",
  historyFigure: (t, mean, variance) =>
    `After ${t} steps the running mean is ${mean}, the running variance ${variance}`,
  pick: (i, x, y) => `Value ${i}: ${x} becomes ${y}`,
  labels: {
    mean: "Mean",
    variance: "Variance",
    hat: "Normalised",
    affine: "Scale and shift",
    runningMean: "Running mean",
    runningVariance: "Running variance",
    forgotten: "The start’s part",
    start: "Start",
    gradient: "Gradient",
    sum: "Their sum",
  },
  why: {
    biased: "biased: divided by m",
    unbiased: "the unbiased estimate here",
    coupled: "each value has a part in all",
    apart: "constants: each value for itself",
    eval: "whatever else is in the batch",
  },
  presets: {
    page: "One training step",
    testing: "Test at once",
    settled: "Test after 60 steps",
    two: "A batch of two",
    gradient: "Gradient",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
