import type { Model } from "./model.ts";

interface Setting {
  mode: "1d" | "2d";
  n: number;
  k: number;
  s: number;
  p: number;
  w: readonly number[];
  /** The usual one unless said. */
  x?: readonly number[];
}

export const presets = {
  edge: { mode: "1d", n: 5, k: 3, s: 1, p: 0, w: [1, 0, -1] },
  flipped: { mode: "1d", n: 5, k: 3, s: 1, p: 0, w: [-1, 0, 1] },
  blur: { mode: "1d", n: 5, k: 3, s: 1, p: 1, w: [1, 2, 1] },
  identity: { mode: "1d", n: 5, k: 3, s: 1, p: 1, w: [0, 1, 0] },
  fully: { mode: "1d", n: 5, k: 5, s: 1, p: 0, w: [2, -1, 0, 3, 1] },
  picture: { mode: "2d", n: 3, k: 2, s: 1, p: 0, w: [0, 1, 2, 3] },
  sobel: { mode: "2d", n: 5, k: 3, s: 1, p: 0, w: [1, 0, -1, 2, 0, -2, 1, 0, -1], x: rows(5, [1, 1, 1, 5, 5]) },
} satisfies Record<string, Setting>;

export type PresetId = keyof typeof presets;
export const presetIds = Object.keys(presets) as PresetId[];

/** The preset that is shown, whatever the input. */
export function presetOf({ mode, n, k, s, p, kernel }: Model): PresetId | undefined {
  const shown: Setting = { mode, n, k, s, p, w: kernel.flat() };
  const written = JSON.stringify(shown);
  return presetIds.find((id) => JSON.stringify({ ...presets[id], x: undefined }) === written);
}

function rows(count: number, row: readonly number[]): number[] {
  return Array.from({ length: count }, () => row).flat();
}
