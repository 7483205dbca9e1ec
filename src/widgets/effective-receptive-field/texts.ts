import type { Localized } from "../../languages.ts";

const zh = {
  result: (share: string, size: number) => `±2σ 占理论感受野 ${size} 像素的 ${share}%`,
  figure: (n: number, size: number, width: string) =>
    `${n} 层以后理论感受野是 ${size} 像素，权重集中在中间 ${width} 像素，越到边缘越小`,
  size: "理论感受野",
  sigma: "标准差",
  share: "占比",
  sizeWhy: "随层数线性增长",
  sigmaWhy: "随层数的平方根增长",
  within: (percent: string) => `含有 ${percent}% 的权重`,
  presets: { shallow: "5 层 3×3", middle: "20 层 3×3", deep: "40 层 3×3", wide: "10 层 5×5" },
};

const en: typeof zh = {
  result: (share, size) => `±2σ is ${share}% of the ${size} pixels of the theoretical field`,
  figure: (n, size, width) =>
    `After ${n} layers the theoretical field is ${size} pixels; the weight gathers in the middle ${width} of them and fades towards the edges`,
  size: "Theoretical field",
  sigma: "Standard deviation",
  share: "Share",
  sizeWhy: "grows in proportion to depth",
  sigmaWhy: "grows with the root of depth",
  within: (percent) => `holds ${percent}% of the weight`,
  presets: {
    shallow: "5 layers of 3×3",
    middle: "20 layers of 3×3",
    deep: "40 layers of 3×3",
    wide: "10 layers of 5×5",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
