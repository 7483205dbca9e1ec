import { conv, type NamedLayer, pool } from "./layers.ts";

export interface Preset {
  layers: readonly NamedLayer[];
  /** Side of the image, where it is not the usual 224. */
  size?: number;
}

const stacked = (dilations: readonly number[]) => dilations.map((d) => conv("", 3, 1, d, d));

/** Small examples, offered as chips. */
export const examples = {
  "three-3x3": { layers: stacked([1, 1, 1]) },
  "stride-then-dilation": { layers: [conv("", 3, 1, 1), conv("", 3, 2, 1), conv("", 3, 1, 2, 2)] },
  "resnet-stem": { layers: [...resnetStem(), conv("conv2_1a", 3, 1, 1), conv("conv2_1b", 3, 1, 1)] },
  "dilations-1-2-4": { layers: stacked([1, 2, 4]) },
} satisfies Record<string, Preset>;

/** Networks from papers, built from their block structure. */
export const networks = {
  "context-module": { layers: contextModule() },
  wavenet: { layers: wavenet(), size: 1024 },
  lenet5: {
    layers: [conv("C1", 5), pool("S2", 2), conv("C3", 5), pool("S4", 2), conv("C5", 5)],
    size: 32,
  },
  alexnet: { layers: alexnet() },
  "vgg16-conv5-3": { layers: vgg16().slice(0, -1) },
  "vgg16-pool5": { layers: vgg16() },
  "vgg16-fc6": { layers: [...vgg16(), conv("fc6", 7)] },
  resnet18: { layers: resnet([2, 2, 2, 2], "basic") },
  resnet34: { layers: resnet([3, 4, 6, 3], "basic") },
  "resnet50-he": { layers: resnet([3, 4, 6, 3], "1x1") },
  "resnet50-torchvision": { layers: resnet([3, 4, 6, 3], "3x3") },
  "resnet101-he": { layers: resnet([3, 4, 23, 3], "1x1") },
  "resnet101-torchvision": { layers: resnet([3, 4, 23, 3], "3x3") },
  "resnet152-he": { layers: resnet([3, 8, 36, 3], "1x1") },
  "resnet152-torchvision": { layers: resnet([3, 8, 36, 3], "3x3") },
  "mobilenet-v1": { layers: mobilenet() },
} satisfies Record<string, Preset>;

export const presets = { ...examples, ...networks };
export type PresetId = keyof typeof presets;
export const presetIds = Object.keys(presets) as PresetId[];

export function preset(id: PresetId): Preset {
  return presets[id];
}

/** Yu & Koltun 2016, table 1: seven 3×3 layers and a 1×1, all at full resolution. */
function contextModule(): NamedLayer[] {
  return [...stacked([1, 1, 2, 4, 8, 16, 1]), conv("", 1)];
}

/** One dilation block of van den Oord et al. 2016, without the padding that makes it causal. */
function wavenet(): NamedLayer[] {
  return Array.from({ length: 10 }, (_, i) => conv("", 2, 1, 0, 2 ** i));
}

function alexnet(): NamedLayer[] {
  return [
    conv("conv1", 11, 4, 2),
    pool("pool1", 3, 2),
    conv("conv2", 5, 1, 2),
    pool("pool2", 3, 2),
    conv("conv3", 3, 1, 1),
    conv("conv4", 3, 1, 1),
    conv("conv5", 3, 1, 1),
    pool("pool5", 3, 2),
  ];
}

/** Configuration D, up to pool5. */
function vgg16(): NamedLayer[] {
  return [2, 2, 3, 3, 3].flatMap((count, stage) => [
    ...Array.from({ length: count }, (_, i) => conv(`conv${stage + 1}_${i + 1}`, 3, 1, 1)),
    pool(`pool${stage + 1}`, 2),
  ]);
}

function resnetStem(): NamedLayer[] {
  return [conv("conv1", 7, 2, 3), pool("maxpool", 3, 2, 1)];
}

/**
 * The main path; identity shortcuts add nothing.
 * @param blocks of the stages conv2 … conv5
 * @param place what a block is made of, and where the first of a stage has its stride: on the first 1×1 (He et al.
 * 2016), on the 3×3 (torchvision), or on the first of two 3×3
 */
function resnet(blocks: readonly number[], place: "basic" | "1x1" | "3x3"): NamedLayer[] {
  const layers = resnetStem();
  for (const [stage, count] of blocks.entries()) {
    for (let block = 1; block <= count; block++) {
      const name = `conv${stage + 2}_${block}`;
      const stride = stage > 0 && block === 1 ? 2 : 1;
      if (place === "basic") layers.push(conv(`${name}a`, 3, stride, 1), conv(`${name}b`, 3, 1, 1));
      else {
        layers.push(conv(`${name}a`, 1, place === "1x1" ? stride : 1));
        layers.push(conv(`${name}b`, 3, place === "3x3" ? stride : 1, 1), conv(`${name}c`, 1));
      }
    }
  }
  return layers;
}

/** Howard et al. 2017: a convolution, then 13 pairs of a depthwise 3×3 and a 1×1. */
function mobilenet(): NamedLayer[] {
  const strides = [1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 1];
  const pairs = strides.flatMap((stride, i) => [conv(`dw${i + 1}`, 3, stride, 1), conv(`pw${i + 1}`, 1)]);
  return [conv("conv1", 3, 2, 1), ...pairs];
}
