import type { Localized } from "../../languages.ts";

const zh = {
  result: (sides: string, C: number) => `边长 ${sides}，再原路返回，处处 ${C} 个通道`,
  figure: (sides: string) => `一个沙漏模块：边长 ${sides}，再逐级放大，每级都有跳跃连接相加`,
  caption: "一个模块。方框大小是分辨率，上方的小方块是跳跃连接上的残差块",
  halved: (input: number, depth: number, drawn: number) => `${input} 不能减半 ${depth} 次。图按 ${drawn} 次画。`,
  unpaired: (C: number) => `残差块中间是一半的通道，${C} 除不尽。按 ${C - 1} 个通道算。`,
  steps: {
    smallest: "最小的图",
    jump: "那里一格",
    image: "换成原图",
    blocks: "残差块",
    all: "所有模块",
    weights: "一块的权重",
    total: "它们一共",
  },
  why: {
    jump: "相当于输入的几格",
    image: "像素；人体姿态网络先把 256 的图缩到 64",
    blocks: "每级三个：跳跃连接上、缩小后、放大前；最底下一个",
    weights: "瓶颈：压到一半，3×3，再复原",
  },
  presets: { newell: "人体姿态网络", shallow: "只减半一次", large: "256，减半六次" },
};

const en: typeof zh = {
  result: (sides, C) => `sides ${sides}, and back up, ${C} channels throughout`,
  figure: (sides) => `One hourglass module: sides ${sides}, then enlarged again, with a skip added at every level`,
  caption: "One module. Boxes are as large as the maps; small ones above are residual blocks on the skips",
  halved: (input, depth, drawn) => `${input} cannot be halved ${depth} times. Drawn with ${drawn}.`,
  unpaired: (C) => `A residual block has half the channels inside; ${C} is odd. Counted with ${C - 1}.`,
  steps: {
    smallest: "Smallest map",
    jump: "A cell there",
    image: "In the image",
    blocks: "Residual blocks",
    all: "All modules",
    weights: "Weights of a block",
    total: "Of all blocks",
  },
  why: {
    jump: "cells of the input",
    image: "pixels; the pose network first shrinks 256 to 64",
    blocks: "three a level: on the skip, before and after the smaller one; one at the bottom",
    weights: "a bottleneck: down to half, 3×3, back",
  },
  presets: { newell: "Pose network", shallow: "One halving", large: "256, six halvings" },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
