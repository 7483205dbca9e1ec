import type { Localized } from "../../languages.ts";

const zh = {
  result: (chosen: string, count: string) => `${chosen}：${count} 个参数`,
  figure: (list: string) => `各种分类头的参数：${list}`,
  caption: "权重和偏置",
  heads: { flatten: "展平 + 全连接", vgg: "VGG 的三层", gap: "GAP + 全连接", nin: "只有 GAP" },
  steps: { ratio: "展平是它的几倍" },
  why: {
    gap: "每个通道只剩一个数",
    flatten: "每格每通道各一份权重",
    vgg: "中间两层 4096",
    nin: "最后一个卷积就有 K 个通道，池化没有参数",
    ratio: "约等于格数",
  },
  join: "，",
  presets: { resnet: "ResNet-50", vgg: "VGG16", vggGap: "VGG16 换成 GAP", cifar: "CIFAR-10" },
};

const en: typeof zh = {
  result: (chosen, count) => `${chosen}: ${count} parameters`,
  figure: (list) => `Parameters by head: ${list}`,
  caption: "Weights and biases",
  heads: { flatten: "Flatten, dense", vgg: "VGG’s three", gap: "GAP, dense", nin: "GAP alone" },
  steps: { ratio: "Flatten to GAP" },
  why: {
    gap: "one number is left of each channel",
    flatten: "weights of its own for every cell and channel",
    vgg: "two layers of 4096 in between",
    nin: "the last convolution has K channels already; pooling has no parameters",
    ratio: "about the number of cells",
  },
  join: ", ",
  presets: { resnet: "ResNet-50", vgg: "VGG16", vggGap: "VGG16 with GAP", cifar: "CIFAR-10" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
