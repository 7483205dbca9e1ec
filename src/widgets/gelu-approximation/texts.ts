import type { Localized } from "../../languages.ts";

const zh = {
  result: { over: (e: string) => `偏大 ${e}`, under: (e: string) => `偏小 ${e}`, none: () => "分毫不差" },
  most: (here: string, worst: string) => `这里${here}，最多差 ${worst}`,
  gates: (by: string, x: string, exact: string, near: string) =>
    `x 乘的因子：x = ${x} 处精确的是 ${exact}，用 ${by} 近似是 ${near}`,
  gatesCaption: "x 乘的因子：实线 Φ(x)，虚线是近似",
  errors: (by: string, worst: string, at: string) =>
    `用 ${by} 近似的误差随 x 的变化，左右对称，在 |x| = ${at} 处最大，${worst}`,
  errorsCaption: "近似减精确；空心点是最差的地方",
  steps: {
    exact: "精确值",
    tanh: "tanh 近似",
    sigmoid: "sigmoid 近似",
    error: "误差",
    share: "占精确值",
    worst: "最差",
  },
  why: {
    error: "−x 处误差相同",
    tail: "左尾的值本来就小",
    other: (worst: string) => `另一种近似最多差 ${worst}`,
  },
  presets: { worst: "tanh 最差处", tail: "左尾", sigmoid: "sigmoid 最差处" },
};

const en: typeof zh = {
  result: {
    over: (e) => `${e} too large`,
    under: (e) => `${e} too small`,
    none: () => "exact",
  },
  most: (here, worst) => `${here} here; off by ${worst} at most`,
  gates: (by, x, exact, near) => `The factor on x: at x = ${x} it is ${exact}, and ${near} by the ${by} approximation`,
  gatesCaption: "The factor on x. Solid: Φ(x). Dashed: the approximation",
  errors: (by, worst, at) =>
    `The error of the ${by} approximation over x, the same left and right, largest at |x| = ${at}: ${worst}`,
  errorsCaption: "Approximation minus exact. Open: where it is worst",
  steps: {
    exact: "Exact",
    tanh: "By tanh",
    sigmoid: "By sigmoid",
    error: "Error",
    share: "Share of the value",
    worst: "At worst",
  },
  why: {
    error: "the same at −x",
    tail: "the value itself is small in the left tail",
    other: (worst) => `${worst} for the other approximation`,
  },
  presets: { worst: "tanh at its worst", tail: "Left tail", sigmoid: "sigmoid at its worst" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
