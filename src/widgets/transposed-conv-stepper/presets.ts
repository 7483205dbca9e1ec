import type { TransposedLayer } from "../../math/transposed-convolution.ts";

export interface Setting extends TransposedLayer {
  /** Side of the input. */
  inputSize: number;
}

const setting = (
  inputSize: number,
  kernelSize: number,
  stride: number,
  padding: number,
  outputPadding = 0,
): Setting => ({
  inputSize,
  kernelSize,
  stride,
  padding,
  dilation: 1,
  outputPadding,
});

export const presets = {
  worked: setting(2, 3, 2, 1),
  unet: setting(4, 2, 2, 0),
  dcgan: setting(4, 4, 2, 1),
  fcn8s: setting(2, 16, 8, 4),
  "ambiguous-7": setting(4, 3, 2, 1),
  "ambiguous-8": setting(4, 3, 2, 1, 1),
} satisfies Record<string, Setting>;

export type PresetId = keyof typeof presets;
export const presetIds = Object.keys(presets) as PresetId[];
