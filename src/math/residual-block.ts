/**
 * A residual block layer by layer: shapes, weights, parameters of its batch norms. Square maps and kernels, no biases.
 *
 * Source: He et al. 2016 (Deep Residual Learning), fig. 5 and §3.3 for shortcuts A, B, C; torchvision.models.resnet for
 * the norms and for the stride of "v1.5"; He et al. 2016 (Identity Mappings), fig. 4e for pre-activation.
 */
import { weightCount } from "./convolution-cost.ts";
import { fittedSize } from "./convolution-size.ts";

/** Of a map: [channels][side][side]. */
export interface MapShape {
  channels: number;
  side: number;
}

export interface BlockConvolution {
  kernelSize: number;
  stride: number;
  input: MapShape;
  output: MapShape;
  weights: number;
}

export interface BlockPlan {
  /** Two 3×3 of `width` channels, or 1×1, 3×3, 1×1, the last to 4·`width`. */
  kind: "basic" | "bottleneck";
  /** BN before each convolution instead of after it. */
  preActivation: boolean;
  input: MapShape;
  width: number;
  stride: number;
  /** Which convolution of a bottleneck has the stride: the first 1×1 (He et al.) or the 3×3 (torchvision's v1.5). */
  strideAt: "1x1" | "3x3";
  /**
   * `identity` always; A: cells left out, new channels 0; B: a 1×1 convolution. A and B are the identity where shapes
   * agree; C is a 1×1 convolution everywhere.
   */
  shortcut: "identity" | "A" | "B" | "C";
}

export interface ResidualBlock {
  branch: readonly BlockConvolution[];
  output: MapShape;
  /** What the shortcut does; `none` where it cannot reach the shape of the output. */
  shortcut: "identity" | "padding" | "projection" | "none";
  projection: BlockConvolution | undefined;
  /** Channels of each batch norm, that of the projection last. Each has two parameters a channel. */
  norms: readonly number[];
}

/** @throws RangeError unless channels, side, width and stride are whole numbers ≥ 1 */
export function residualBlock(plan: BlockPlan): ResidualBlock {
  const { kind, input, width, stride, strideAt, preActivation } = plan;
  const kernels = kind === "basic" ? [3, 3] : [1, 3, 1];
  const strided = kind === "bottleneck" && strideAt === "3x3" ? 1 : 0;
  const branch: BlockConvolution[] = [];
  for (const [i, kernelSize] of kernels.entries()) {
    const channels = i === 2 ? 4 * width : width;
    branch.push(convolution(branch.at(-1)?.output ?? input, channels, kernelSize, i === strided ? stride : 1));
  }
  const { output } = branch.at(-1)!;
  const shortcut = shortcutOf(plan.shortcut, input, output);
  const projection = shortcut === "projection" ? convolution(input, output.channels, 1, stride) : undefined;
  const norms = branch.map((layer) => (preActivation ? layer.input : layer.output).channels);
  // In pre-activation the projection reads what the first norm gives, and has none of its own.
  return {
    branch,
    output,
    shortcut,
    projection,
    norms: projection && !preActivation ? [...norms, output.channels] : norms,
  };
}

function shortcutOf(option: BlockPlan["shortcut"], input: MapShape, output: MapShape): ResidualBlock["shortcut"] {
  const equal = input.channels === output.channels && input.side === output.side;
  if (option === "C") return "projection";
  if (equal) return "identity";
  if (option === "B") return "projection";
  return option === "A" && output.channels >= input.channels ? "padding" : "none";
}

/** Padded so that stride 1 keeps the size. */
function convolution(input: MapShape, channels: number, kernelSize: number, stride: number): BlockConvolution {
  const window = { kernelSize, stride, padding: (kernelSize - 1) / 2, dilation: 1 };
  return {
    kernelSize,
    stride,
    input,
    output: { channels, side: fittedSize(input.side, window) },
    weights: weightCount({ inputChannels: input.channels, outputChannels: channels, groups: 1, kernelSize }),
  };
}
