import type { Localized } from "../../languages.ts";

const zh = {
  graph: (v: string) => `${v} 处放一个 1，节点旁是滤波后的 y`,
  signal: (x: string) => `x = ${x}，节点旁是滤波后的 y`,
  signalFigure: (K: number) => `${K} 次多项式滤波后的信号，每个节点只取 ${K} 跳以内的数`,
  graphFigure: (K: number, v: string, touched: number) =>
    `${K} 次多项式把 ${v} 处的脉冲传到 ${K} 跳以内，${touched} 个节点不为 0`,
  matrix: "p(L)：点线格超出 K 跳，必为 0",
  matrixFigure: (K: number) => `滤波矩阵 p(L)，相距超过 ${K} 跳的位置都是 0`,
  rowText: (v: string, value: string) => `${v} 行，输出 ${value}`,
  curve: "频率响应 p(λ)，圆点在各特征值处",
  curveFigure: (gains: string) => `各特征值处的增益依次是 ${gains}`,
  result: (K: number, spread: string) => `${K} 次，${K} 跳以内；增益从 ${spread}`,
  range: (from: string, to: string) => `${from} 到 ${to}`,
  edgeless: "图中没有边，最大的特征值是 0，不能缩放；按单项式画",
  rescale: "缩放到 [−1, 1]",
  bound: "归一化的 L 取上界 2",
  exact: "L 取最大的特征值",
  row: (i: number) => (i === 0 ? "输入" : `第 ${i} 行`),
  weight: (i: number, w: string) => `乘 w${"₀₁₂₃₄₅"[i]} = ${w}`,
  sum: "加权求和",
  at: (v: string) => `在 ${v} 处`,
  gains: "各频率的增益",
  presets: {
    worked: "差分 L",
    identity: "恒等",
    twoHops: "两跳 L²",
    low: "低通",
    high: "高通",
    mixed: "切比雪夫三项",
    second: "T₂",
  },
};

const en: typeof zh = {
  graph: (v) => `A 1 at ${v}; beside each node the filtered y`,
  signal: (x) => `x = ${x}; beside each node the filtered y`,
  signalFigure: (K) =>
    `The signal filtered by a polynomial of degree ${K}; each node uses numbers within ${K} hop${K === 1 ? "" : "s"} only`,
  graphFigure: (K, v, touched) =>
    `A polynomial of degree ${K} carries the impulse at ${v} at most ${K} hop${K === 1 ? "" : "s"}; ${touched} nodes are not 0`,
  matrix: "p(L); dotted cells are beyond K hops and must be 0",
  matrixFigure: (K) => `The filter p(L), which is 0 between nodes more than ${K} hops apart`,
  rowText: (v, value) => `row ${v}, output ${value}`,
  curve: "Frequency response p(λ), dots at the eigenvalues",
  curveFigure: (gains) => `The gains at the eigenvalues are ${gains}`,
  result: (K, spread) => `Degree ${K}, within ${K} hop${K === 1 ? "" : "s"}; gains from ${spread}`,
  range: (from, to) => `${from} to ${to}`,
  edgeless: "The graph has no edges: the largest eigenvalue is 0 and L can’t be rescaled; monomials are shown",
  rescale: "Rescale to [−1, 1]",
  bound: "the bound 2 for the normalised L",
  exact: "the largest eigenvalue for L",
  row: (i) => (i === 0 ? "Input" : `Row ${i}`),
  weight: (i, w) => `times w${"₀₁₂₃₄₅"[i]} = ${w}`,
  sum: "Weighted sum",
  at: (v) => `At ${v}`,
  gains: "Gain of each frequency",
  presets: {
    worked: "Difference L",
    identity: "Identity",
    twoHops: "Two hops L²",
    low: "Low-pass",
    high: "High-pass",
    mixed: "Three Chebyshev terms",
    second: "T₂",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
