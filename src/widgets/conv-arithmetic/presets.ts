/** A layer as it is asked for; the names are those of the formulas. */
export interface Setting {
  i: number;
  k: number;
  s: number;
  p: number;
  d: number;
  cin: number;
  cout: number;
  g: number;
  bias: boolean;
}

const layer = (i: number, k: number, s: number, p: number, cin: number, cout: number, bias: boolean): Setting => ({
  ...{ i, k, s, p, d: 1, cin, cout, g: 1, bias },
});

/** Layers as torchvision builds them (conv1_2 of VGG16); the last is the down-sampling layer of PyTorch's DCGAN example. */
export const presets = {
  resnet: layer(224, 7, 2, 3, 3, 64, false),
  alexnet: layer(224, 11, 4, 2, 3, 64, true),
  vgg: layer(224, 3, 1, 1, 64, 64, true),
  vit: layer(224, 16, 16, 0, 3, 768, true),
  dcgan: layer(64, 4, 2, 1, 3, 64, false),
} satisfies Record<string, Setting>;

export type PresetId = keyof typeof presets;
export const presetIds = Object.keys(presets) as PresetId[];
