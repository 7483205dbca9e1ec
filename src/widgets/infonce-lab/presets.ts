/** Arrangements worth looking at, in degrees. */
export const presets = {
  worked: { q: 0, pos: 36.87, neg: [53.13, 90, 180], tau: 0.2 },
  equal: { q: 0, pos: 0, neg: [0, 0, 0], tau: 0.5 },
  apart: { q: 0, pos: 0, neg: [90, 180, 270], tau: 0.5 },
  sharp: { q: 0, pos: 0, neg: [90, 180, 270], tau: 0.07 },
  wrong: { q: 0, pos: 90, neg: [0, 0], tau: 0.5 },
  twelve: { q: 90, pos: 70, neg: [105, 125, 140, 160, 180, 200, 225, 250, 280, 310, 340, 20], tau: 0.1 },
} as const satisfies Record<string, { q: number; pos: number; neg: readonly number[]; tau: number }>;

export type PresetId = keyof typeof presets;
export const presetIds = Object.keys(presets) as PresetId[];
