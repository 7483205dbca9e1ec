import type { Values } from "./model.ts";

type Preset = Pick<Values, "i" | "d" | "p" | "x" | "w">;

const sobel = [1, 0, -1, 2, 0, -2, 1, 0, -1];
const laplace = [0, 1, 0, 1, -4, 1, 0, 1, 0];
const ramp = { i: 5, x: "ramp", w: sobel } as const;

export const presets = {
  worked: { ...ramp, d: 2, p: 2 },
  plain: { ...ramp, d: 1, p: 1 },
  /** The outer taps of most cells fall on the border. */
  wide: { ...ramp, d: 3, p: 3 },
  /** The kernel fits only once. */
  "no-border": { ...ramp, d: 2, p: 0 },
  /** Padding left at 1: the output shrinks. */
  "padding-left": { i: 7, x: "ramp", w: sobel, d: 2, p: 1 },
  /** A single 1 comes out as the kernel, turned round and spread. */
  point: { i: 7, x: "point", w: sobel, d: 2, p: 2 },
  laplace: { ...ramp, w: laplace, d: 2, p: 2 },
} satisfies Record<string, Preset>;

export type PresetId = keyof typeof presets;
export const presetIds = Object.keys(presets) as PresetId[];
