/**
 * Parameters and multiply-accumulates of known networks, layer by layer, for one RGB image. As torchvision builds them:
 * AlexNet with 64 first filters (A. Krizhevsky, arXiv:1404.5997), VGG16 without batch norm (K. Simonyan, A. Zisserman,
 * arXiv:1409.1556), ResNet with the stride in the 3×3 (K. He et al., arXiv:1512.03385; "v1.5").
 *
 * Parameters include biases and, in a convolution's row, the 2C of the batch norm after it. MACs are those of
 * convolutions and fully connected layers.
 */
import { macCount, weightCount } from "./convolution-cost.ts";
import { fittedSize } from "./convolution-size.ts";
import { wholeNumber } from "./range.ts";

export const networkNames = ["alexnet", "vgg16", "resnet18", "resnet50"] as const;
export type NetworkName = (typeof networkNames)[number];

export interface NetworkRow {
  name: string;
  kind: "convolution" | "pooling" | "linear";
  /** Output [C, H, W]; a linear layer gives [C, 1, 1]. */
  shape: readonly [channels: number, height: number, width: number];
  parameters: number;
  macs: number;
}

/**
 * @param inputSize side of the image in pixels; the least is 63 for AlexNet, 32 for VGG16, 1 for the ResNets
 * @throws RangeError that names the layer which no longer fits
 */
export function networkRows(network: NetworkName, inputSize: number): NetworkRow[] {
  wholeNumber("input size", inputSize, 1);
  return builders[network](startingAt(inputSize));
}

export function networkTotals(rows: readonly NetworkRow[]): { parameters: number; macs: number } {
  return {
    parameters: rows.reduce((sum, row) => sum + row.parameters, 0),
    macs: rows.reduce((sum, row) => sum + row.macs, 0),
  };
}

/** Side and channels of the map that the next layer reads, and the rows so far. */
interface Trace {
  size: number;
  channels: number;
  rows: NetworkRow[];
}

interface Step {
  name: string;
  channels: number;
  kernelSize: number;
  stride?: number;
  padding?: number;
  /** Batch norm instead of a bias. */
  batchNorm?: boolean;
}

const builders = {
  alexnet: (start) =>
    classified(
      chain(start, [
        convolution({ name: "conv1", channels: 64, kernelSize: 11, stride: 4, padding: 2 }),
        pooling("pool1", 3, 2),
        convolution({ name: "conv2", channels: 192, kernelSize: 5, padding: 2 }),
        pooling("pool2", 3, 2),
        convolution({ name: "conv3", channels: 384, kernelSize: 3, padding: 1 }),
        convolution({ name: "conv4", channels: 256, kernelSize: 3, padding: 1 }),
        convolution({ name: "conv5", channels: 256, kernelSize: 3, padding: 1 }),
        pooling("pool5", 3, 2),
        averaged(6),
      ]),
    ),
  vgg16: (start) =>
    classified(
      chain(start, [
        ...[2, 2, 3, 3, 3].flatMap((depth, block) => [
          ...Array.from({ length: depth }, (_, i) =>
            convolution({
              name: `conv${block + 1}_${i + 1}`,
              channels: Math.min(64 * 2 ** block, 512),
              kernelSize: 3,
              padding: 1,
            }),
          ),
          pooling(`pool${block + 1}`, 2, 2),
        ]),
        averaged(7),
      ]),
    ),
  resnet18: (start) => residual(start, [2, 2, 2, 2], basicBlock, 1),
  resnet50: (start) => residual(start, [3, 4, 6, 3], bottleneckBlock, 4),
} satisfies Record<NetworkName, (start: Trace) => NetworkRow[]>;

function residual(start: Trace, depths: readonly number[], block: typeof basicBlock, expansion: number): NetworkRow[] {
  const steps = [
    convolution({ name: "conv1", channels: 64, kernelSize: 7, stride: 2, padding: 3, batchNorm: true }),
    pooling("maxpool", 3, 2, 1),
  ];
  for (const [stage, depth] of depths.entries()) {
    for (let i = 0; i < depth; i++) {
      const stride = i === 0 && stage > 0 ? 2 : 1;
      const name = `layer${stage + 1}.${i}`;
      steps.push(withShortcut(name, stride, expansion * 64 * 2 ** stage, block(name, 64 * 2 ** stage, stride)));
    }
  }
  return chain(start, [...steps, averaged(1), linear("fc", 1000)]).rows;
}

function basicBlock(name: string, channels: number, stride: number): Step[] {
  return [
    { name: `${name}.conv1`, channels, kernelSize: 3, stride, padding: 1, batchNorm: true },
    { name: `${name}.conv2`, channels, kernelSize: 3, padding: 1, batchNorm: true },
  ];
}

function bottleneckBlock(name: string, channels: number, stride: number): Step[] {
  return [
    { name: `${name}.conv1`, channels, kernelSize: 1, batchNorm: true },
    { name: `${name}.conv2`, channels, kernelSize: 3, stride, padding: 1, batchNorm: true },
    { name: `${name}.conv3`, channels: 4 * channels, kernelSize: 1, batchNorm: true },
  ];
}

/** A 1×1 convolution on the shortcut where the shape changes; it reads what the block reads. */
function withShortcut(name: string, stride: number, channels: number, steps: readonly Step[]) {
  return (before: Trace): Trace => {
    const after = chain(before, steps.map(convolution));
    if (stride === 1 && before.channels === channels) return after;
    const step = { name: `${name}.downsample`, channels, kernelSize: 1, stride, batchNorm: true };
    return { ...after, rows: [...after.rows, ...convolution(step)({ ...before, rows: [] }).rows] };
  };
}

function classified(features: Trace): NetworkRow[] {
  return chain(features, [linear("fc6", 4096), linear("fc7", 4096), linear("fc8", 1000)]).rows;
}

function convolution({ name, channels, kernelSize, stride = 1, padding = 0, batchNorm = false }: Step) {
  return (before: Trace): Trace => {
    const size = sizeAfter(name, before.size, kernelSize, stride, padding);
    const shape = { inputChannels: before.channels, outputChannels: channels, kernelSize, groups: 1 };
    const parameters = weightCount(shape) + channels * (batchNorm ? 2 : 1);
    const macs = macCount(shape, size ** 2);
    return next(before, { name, kind: "convolution", shape: [channels, size, size], parameters, macs });
  };
}

function pooling(name: string, kernelSize: number, stride: number, padding = 0) {
  return (before: Trace): Trace => {
    const size = sizeAfter(name, before.size, kernelSize, stride, padding);
    return next(before, { name, kind: "pooling", shape: [before.channels, size, size], parameters: 0, macs: 0 });
  };
}

/** Adaptive average pooling: the given size from any other. */
function averaged(size: number) {
  return (before: Trace): Trace =>
    next(before, { name: "avgpool", kind: "pooling", shape: [before.channels, size, size], parameters: 0, macs: 0 });
}

function linear(name: string, channels: number) {
  return (before: Trace): Trace => {
    const macs = before.channels * before.size ** 2 * channels;
    return next(before, { name, kind: "linear", shape: [channels, 1, 1], parameters: macs + channels, macs });
  };
}

function sizeAfter(name: string, size: number, kernelSize: number, stride: number, padding: number): number {
  try {
    return fittedSize(size, { kernelSize, stride, padding, dilation: 1 });
  } catch (error) {
    throw new RangeError(`${name}: ${(error as Error).message}`);
  }
}

function next(before: Trace, row: NetworkRow): Trace {
  return { size: row.shape[1], channels: row.shape[0], rows: [...before.rows, row] };
}

function chain(start: Trace, steps: readonly ((before: Trace) => Trace)[]): Trace {
  return steps.reduce((trace, step) => step(trace), start);
}

function startingAt(inputSize: number): Trace {
  return { size: inputSize, channels: 3, rows: [] };
}
