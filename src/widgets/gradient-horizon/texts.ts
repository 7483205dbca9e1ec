import type { Localized } from "../../languages.ts";

const zh = {
  figure: (k: number, left: string) => `经过 ${k} 步，梯度至多变成 ${left} 倍；虚线是最大奇异值和谱半径的幂`,
  caption: "实线是范数，虚线是 σ 和 ρ 的幂（10 的多少次方）",
  circle: "虚线是单位圆，蓝线是前几步的像，红线是最后一步的",
  outside: "虚线是单位圆，蓝线是前几步的像；最后的放不下",
  circleFigure: (k: number, left: string) => `单位圆经过 ${k} 步变成椭圆，长半轴 ${left}`,
  result: (k: number, left: string) => `${k} 步之后至多变成 ${left} 倍`,
  upper: "上界",
  lower: "下界",
  half: "每减半的步数",
  left: "范数",
  negative: "负数：每这么多步加倍",
  presets: { decay: "0.9", growth: "1.1", rotation: "旋转", hump: "先涨后落", sigmoid: "sigmoid 的斜率" },
};

const en: typeof zh = {
  figure: (k, left) =>
    `After ${k} steps a gradient is at most ${left} times as large; dashed, powers of the largest singular value and of the spectral radius`,
  caption: "The norm; dashed, powers of σ and ρ (as powers of ten)",
  circle: "Unit circle dashed; first steps blue, the last red",
  outside: "Unit circle dashed; first steps blue, the last too large",
  circleFigure: (k, left) => `After ${k} steps the unit circle is an ellipse with a longer half-axis of ${left}`,
  result: (k, left) => `At most ${left} times as large after ${k} steps`,
  upper: "Upper bound",
  lower: "Lower bound",
  half: "Half-life",
  left: "Norm",
  negative: "below 0: doubles in so many steps",
  presets: {
    decay: "0.9",
    growth: "1.1",
    rotation: "Rotation",
    hump: "First up, then down",
    sigmoid: "Slope of the sigmoid",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
