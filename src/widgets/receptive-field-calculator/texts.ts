import type { Localized } from "../../languages.ts";
import type { DoesNotFit } from "./model.ts";
import type { PresetId } from "./presets.ts";

const zh = {
  input: "输入",
  layer: (n: number) => `第 ${n} 层`,
  layerShort: (n: number) => `${n}`,
  layers: (from: number, to: number) => `第 ${from}–${to} 层`,
  count: (n: number) => `${n} 层`,
  chooseLayer: "选择层",
  previousLayer: "上一层",
  nextLayer: "下一层",
  editLayers: "增删和移动层",
  add: "在后面加一层",
  remove: "删掉这一层",
  earlier: "前移一层",
  later: "后移一层",
  table: "各层的核长、步幅、空洞率、间距和感受野",
  columns: { k: "核长", s: "步幅", d: "空洞率", j: "间距", r: "感受野" },
  noLayers: "还没有层：一个像素只看见自己，r = 1。加一层试试。",
  result: (layer: string, size: number) => `${layer}看得见 ${size} 个像素`,
  alone: "一个像素只看见自己",
  clipped: (all: number, seen: number) => `感受野长 ${all}，边界内只有 ${seen}`,
  place: "在图像上的位置",
  sees: (first: number, last: number, count: number) => `看到第 ${first} 到 ${last} 行（列），共 ${count} 个像素。`,
  seesPart: (first: number, last: number, count: number, all: number) =>
    `看到第 ${first} 到 ${last} 行（列），感受野 ${all} 个像素中的 ${count} 个；其余在图像外，是填充（虚线）。`,
  seesNothing: "看到的全是填充。",
  placeFigure: (size: number, field: number) =>
    `边长 ${size} 的图像上，单元的感受野是边长 ${field} 的方块，图像外的部分画成虚线`,
  whyInput: "一个像素只看见自己",
  why: (stride: number, dilation: number, kernelSize: number) => {
    if (kernelSize === 1) return stride > 1 ? `1×1 加 0，步幅 ${stride} 留给后面` : "1×1 什么也不加";
    if (dilation > 1) return `空洞率 ${dilation} 把核撑开`;
    return stride > 1 ? `步幅 ${stride} 到下一层才起作用` : "步幅 1，间距不变";
  },
  whyClipped: (size: number) => `边长 ${size} 的图像最多装下这些`,
  allLayers: (n: number) => `逐步推导：全部 ${n} 层`,
  layerHeading: "层",
  sum: "算式",
  clippedHeading: (size: number) => `截到 ${size}`,
  doesNotFit: ({ available, needed, padding, least }: DoesNotFit, layer: string, size: number) =>
    `输入边长 ${size} 放不下${layer}：到那里只剩 ${available} 格，两侧各填充 ${padding}，核却跨 ${needed} 格。边长至少要 ${least}，图按 ${least} 画。`,
  figure: (layer: string, kernelSize: number, dilation: number, field: number) =>
    `一维示意：${layer}的一个单元经核长 ${kernelSize}${dilation > 1 ? `、空洞率 ${dilation}` : ""}连到前一层的 ${kernelSize} 个单元，一直连到输入的 ${field} 个像素`,
  figureEmpty: "一维示意：没有层，一个像素只连到自己",
  groups: { papers: "论文中的网络", vgg: "VGG16", resnet: "ResNet（步幅的位置）" },
  presets: {
    "three-3x3": "三层 3×3",
    "stride-then-dilation": "步幅后接空洞",
    "resnet-stem": "ResNet 首段",
    "dilations-1-2-4": "空洞 1, 2, 4",
    "context-module": "上下文模块",
    wavenet: "WaveNet 一段",
    lenet5: "LeNet-5",
    alexnet: "AlexNet",
    "vgg16-conv5-3": "VGG16 到 conv5_3",
    "vgg16-pool5": "VGG16 到 pool5",
    "vgg16-fc6": "VGG16 到 fc6",
    resnet18: "ResNet-18",
    resnet34: "ResNet-34",
    "resnet50-he": "ResNet-50，1×1（He）",
    "resnet50-torchvision": "ResNet-50，3×3（torchvision）",
    "resnet101-he": "ResNet-101，1×1（He）",
    "resnet101-torchvision": "ResNet-101，3×3（torchvision）",
    "resnet152-he": "ResNet-152，1×1（He）",
    "resnet152-torchvision": "ResNet-152，3×3（torchvision）",
    "mobilenet-v1": "MobileNet v1",
  } satisfies Record<PresetId, string>,
};

const en: typeof zh = {
  input: "Input",
  layer: (n) => `Layer ${n}`,
  layerShort: (n) => `${n}`,
  layers: (from, to) => `Layers ${from}–${to}`,
  count: (n) => `${n} layers`,
  chooseLayer: "Layer",
  previousLayer: "Previous layer",
  nextLayer: "Next layer",
  editLayers: "Add, remove and move layers",
  add: "Add a layer after this one",
  remove: "Remove this layer",
  earlier: "Move the layer earlier",
  later: "Move the layer later",
  table: "Kernel size, stride, dilation, jump and receptive field of each layer",
  columns: { k: "Kernel size", s: "Stride", d: "Dilation", j: "Jump", r: "Receptive field" },
  noLayers: "No layers yet: a pixel sees itself, r = 1. Add one to begin.",
  result: (layer, size) => `${layer} sees ${size} ${size === 1 ? "pixel" : "pixels"}`,
  alone: "A pixel sees itself",
  clipped: (all, seen) => `the field is ${all} wide, ${seen} of it inside the border`,
  place: "Where it lies in the image",
  sees: (first, last, count) => `Sees rows (columns) ${first} to ${last}, ${count} pixels.`,
  seesPart: (first, last, count, all) =>
    `Sees rows (columns) ${first} to ${last}: ${count} of the field’s ${all} pixels. The rest lies outside the image, in the padding (dashed).`,
  seesNothing: "Sees nothing but padding.",
  placeFigure: (size, field) =>
    `On an image of side ${size} the cell’s receptive field is a square of side ${field}; what lies outside the image is dashed`,
  whyInput: "a pixel sees itself",
  why: (stride, dilation, kernelSize) => {
    if (kernelSize === 1) return stride > 1 ? `a 1×1 adds 0; its stride ${stride} counts later` : "a 1×1 adds nothing";
    if (dilation > 1) return `dilation ${dilation} spreads the kernel`;
    return stride > 1 ? `stride ${stride} counts from the next layer on` : "stride 1 keeps the jump";
  },
  whyClipped: (size) => `all that an image of side ${size} can hold`,
  allLayers: (n) => `Step by step: all ${n} layers`,
  layerHeading: "Layer",
  sum: "Sum",
  clippedHeading: (size) => `within ${size}`,
  doesNotFit: ({ available, needed, padding, least }, layer, size) =>
    `An input of side ${size} is too small for ${layer}: ${available} ${available === 1 ? "cell is" : "cells are"} left there, padded by ${padding} on each side, and the kernel spans ${needed}. The side must be at least ${least}; the figure shows ${least}.`,
  figure: (layer, kernelSize, dilation, field) =>
    `1-D sketch: one cell of ${layer} reaches ${kernelSize} ${kernelSize === 1 ? "cell" : "cells"} of the layer before (kernel ${kernelSize}${dilation > 1 ? `, dilation ${dilation}` : ""}) and through them ${field} input pixels`,
  figureEmpty: "1-D sketch: without layers a pixel reaches itself only",
  groups: { papers: "Networks from papers", vgg: "VGG16", resnet: "ResNet (where the stride is)" },
  presets: {
    "three-3x3": "Three 3×3",
    "stride-then-dilation": "Stride, then dilation",
    "resnet-stem": "ResNet stem",
    "dilations-1-2-4": "Dilation 1, 2, 4",
    "context-module": "Context module",
    wavenet: "WaveNet block",
    lenet5: "LeNet-5",
    alexnet: "AlexNet",
    "vgg16-conv5-3": "VGG16 up to conv5_3",
    "vgg16-pool5": "VGG16 up to pool5",
    "vgg16-fc6": "VGG16 up to fc6",
    resnet18: "ResNet-18",
    resnet34: "ResNet-34",
    "resnet50-he": "ResNet-50, on 1×1 (He)",
    "resnet50-torchvision": "ResNet-50, on 3×3 (torchvision)",
    "resnet101-he": "ResNet-101, on 1×1 (He)",
    "resnet101-torchvision": "ResNet-101, on 3×3 (torchvision)",
    "resnet152-he": "ResNet-152, on 1×1 (He)",
    "resnet152-torchvision": "ResNet-152, on 3×3 (torchvision)",
    "mobilenet-v1": "MobileNet v1",
  },
};

export const texts = { zh, en } satisfies Localized<typeof zh>;
export type Texts = typeof zh;
