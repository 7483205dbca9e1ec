/** What a preset sets; all have kernels of 3. */
export interface Preset {
  mode: "stack" | "parallel";
  rates: readonly number[];
}

const stack = (...rates: number[]): Preset => ({ mode: "stack", rates });

export const presets = {
  plain: stack(1, 1, 1),
  doubling: stack(1, 2, 4),
  gridding: stack(2, 2, 2),
  hybrid: stack(1, 2, 5),
  "too-far": stack(1, 2, 9),
  "powers-of-two": stack(2, 4, 8),
  "starts-at-two": stack(2, 3, 4),
  /** The 3×3 convolutions of a ResNet-50's last stage at output stride 8, as torchvision dilates them. */
  "resnet-stage": stack(2, 4, 4),
  /** The three 3×3 branches of DeepLabv3 at output stride 16. */
  aspp: { mode: "parallel", rates: [6, 12, 18] },
} satisfies Record<string, Preset>;

export type PresetId = keyof typeof presets;
export const presetIds = Object.keys(presets) as PresetId[];
export const presetKernel = 3;
