/** Arrangements worth looking at, in degrees. */
export const presets = {
  worked: { z: [0, 0, 90, 90], tau: 0.5 },
  collapse: { z: [0, 0, 0, 0], tau: 0.5 },
  opposite: { z: [0, 0, 180, 180], tau: 0.5 },
  uneven: { z: [0, 36.87, 90, 126.87], tau: 0.5 },
  sharp: { z: [0, 36.87, 90, 126.87], tau: 0.1 },
  three: { z: [0, 36.87, 90, 126.87, 180, 216.87], tau: 0.5 },
} as const satisfies Record<string, { z: readonly number[]; tau: number }>;

export type PresetId = keyof typeof presets;
export const presetIds = Object.keys(presets) as PresetId[];
