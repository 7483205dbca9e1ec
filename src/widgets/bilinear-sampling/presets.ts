/** Places worth looking at, and the cells there. */
export const presets = {
  worked: { y: 0.5, x: 0.25, cells: null },
  inside: { y: 1.2, x: 2.7, cells: null },
  cell: { y: 3, x: 3, cells: null },
  rim: { y: -0.5, x: 2, cells: null },
  corner: { y: 4.5, x: 4.5, cells: null },
  saddle: { y: 0.5, x: 0.25, cells: [0, 9, 9, 0] },
} as const;

export type PresetId = keyof typeof presets;
export const presetIds = Object.keys(presets) as PresetId[];
