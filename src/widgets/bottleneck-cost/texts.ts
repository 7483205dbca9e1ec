import type { Localized } from "../../languages.ts";

const zh = {
  weights: (total: string) => `${total} 个权重`,
  result: (total: string, ratio: string, cheaper: boolean) =>
    cheaper ? `${total} 个权重，是普通卷积的 1/${ratio}` : `${total} 个权重，是普通卷积的 ${ratio} 倍`,
  figure: (channels: string) => `块里各处的通道数：${channels}`,
  bars: "权重",
  barsFigure: (total: string, plain: string) => `各层的权重，一共 ${total}；普通卷积 ${plain}`,
  layer: (k: number, depthwise: boolean) => `${k}×${k}${depthwise ? " 逐通道" : ""}`,
  nth: (i: number, layer: string) => `${i}：${layer}`,
  plain: (k: number) => `普通 ${k}×${k}`,
  linear: "线性",
  captions: {
    plain: "高度与通道数成正比",
    bottleneck: "跳跃连接连着宽的两端",
    inverted: "跳跃连接连着窄的两端",
    sandglass: "跳跃连接连着宽的两端",
    reduce: "高度与通道数成正比",
  },
  undivided: (C: number, t: number, drawn: number) => `t 要整除通道数，${t} 除不尽 ${C}。图按 t = ${drawn} 画。`,
  steps: { total: "一共", compare: "普通卷积与它之比", even: "不赚不赔的宽度", macs: "乘加次数" },
  why: {
    saves: "m 比它小才省",
    wasted: "m 太宽，反而更贵",
    wide: "在宽处做，逐通道卷积几乎不花钱",
    linear: "最后的 1×1 不接 ReLU",
  },
  presets: {
    conv2: "ResNet-50 conv2",
    conv3: "conv3",
    conv4: "conv4",
    conv5: "conv5",
    inception: "Inception 5×5",
    mobile: "MobileNetV2",
    next: "MobileNeXt",
  },
};

const en: typeof zh = {
  weights: (total) => `${total} weights`,
  result: (total, ratio, cheaper) =>
    cheaper ? `${total} weights, ${ratio} times fewer than plain` : `${total} weights, ${ratio} times a plain layer’s`,
  figure: (channels) => `Channels along the block: ${channels}`,
  bars: "Weights",
  barsFigure: (total, plain) => `Weights of each layer, ${total} in all; a plain layer has ${plain}`,
  layer: (k, depthwise) => `${k}×${k}${depthwise ? " depthwise" : ""}`,
  nth: (i, layer) => `${i} · ${layer}`,
  plain: (k) => `plain ${k}×${k}`,
  linear: "linear",
  captions: {
    plain: "Height in proportion to the channels",
    bottleneck: "The shortcut joins the wide ends",
    inverted: "The shortcut joins the narrow ends",
    sandglass: "The shortcut joins the wide ends",
    reduce: "Height in proportion to the channels",
  },
  undivided: (C, t, drawn) => `t must divide the channels; ${t} does not divide ${C}. Drawn with t = ${drawn}.`,
  steps: { total: "In all", compare: "Plain layer / block", even: "Break-even width", macs: "MACs" },
  why: {
    saves: "it saves where m is smaller",
    wasted: "m is too wide: dearer than plain",
    wide: "done where it is wide: depthwise costs next to nothing",
    linear: "no ReLU after the last 1×1",
  },
  presets: {
    conv2: "ResNet-50 conv2",
    conv3: "conv3",
    conv4: "conv4",
    conv5: "conv5",
    inception: "Inception 5×5",
    mobile: "MobileNetV2",
    next: "MobileNeXt",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
