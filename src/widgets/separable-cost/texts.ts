import type { Localized } from "../../languages.ts";

const zh = {
  standard: "标准",
  separable: "可分离",
  depthwise: (share: string) => `深度 ${share}%`,
  pointwise: (share: string) => `逐点 ${share}%`,
  result: (times: string) => `少 ${times} 倍，权重和 MACs 一样`,
  dearer: (times: string) => `是标准卷积的 ${times} 倍，没有省`,
  figure: (percent: string, pointwise: string) => `可分离卷积的代价是标准卷积的 ${percent}%，其中 ${pointwise}% 在 1×1`,
  steps: { standard: "标准", depthwise: "深度", pointwise: "逐点", macs: "两者合计" },
  why: {
    standard: "空间和通道一起看",
    depthwise: "每个通道自己看空间",
    pointwise: "在每个位置上混通道",
    macs: "每个输出格各用一次",
  },
  presets: { middle: "MobileNetV1 14×14", first: "MobileNetV1 112×112", xception: "Xception 中段", wide: "7×7 核" },
};

const en: typeof zh = {
  standard: "Standard",
  separable: "Separable",
  depthwise: (share) => `depthwise ${share}%`,
  pointwise: (share) => `pointwise ${share}%`,
  result: (times) => `${times} times fewer weights, and MACs`,
  dearer: (times) => `${times} times the standard convolution: nothing saved`,
  figure: (percent, pointwise) =>
    `The separable convolution costs ${percent}% of the standard one; ${pointwise}% of that is in the 1×1`,
  steps: { standard: "Standard", depthwise: "Depthwise", pointwise: "Pointwise", macs: "Both" },
  why: {
    standard: "looks at space and channels together",
    depthwise: "each channel looks at space by itself",
    pointwise: "channels are mixed at each place",
    macs: "used once at each output cell",
  },
  presets: {
    middle: "MobileNetV1 14×14",
    first: "MobileNetV1 112×112",
    xception: "Xception, middle",
    wide: "kernel 7×7",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
