import type { Position } from "../../math/bilinear.ts";
import { patternOffsets } from "../../math/deformable.ts";
import type { PictureId } from "./pictures.ts";

export interface Preset {
  picture: PictureId;
  /** Cells, one a tap. */
  offsets: readonly Position[];
  /** 0 … 1, the same for all taps. */
  mask: number;
}

export const taps = 9;

const everywhere = (y: number, x: number): Position[] => Array.from({ length: taps }, () => ({ y, x }));

/** Four digits are enough for the picture and keep addresses short. */
const pattern = (scale: number, degrees: number): Position[] =>
  patternOffsets(3, { scale, angle: (degrees * Math.PI) / 180 }).map(({ y, x }) => ({ y: rounded(y), x: rounded(x) }));

/** Along the strokes of the 7: its bar, its slope, its foot. */
const alongTheSeven: Position[] = [
  { y: -1, x: -1 },
  { y: -1, x: -0.5 },
  { y: -1, x: 0.5 },
  { y: 0.6, x: 0.8 },
  { y: -0.2, x: 0.25 },
  { y: -1, x: 0.2 },
  { y: 1, x: 0.15 },
  { y: 0.4, x: -0.3 },
  { y: -1, x: -0.4 },
];

export const presets = {
  plain: { picture: "ramp", offsets: everywhere(0, 0), mask: 1 },
  half: { picture: "ramp", offsets: everywhere(0.5, 0.5), mask: 1 },
  right: { picture: "ramp", offsets: everywhere(0, 1.5), mask: 1 },
  "dilation-2": { picture: "ramp", offsets: pattern(2, 0), mask: 1 },
  scale: { picture: "ramp", offsets: pattern(1.5, 0), mask: 1 },
  "rotate-30": { picture: "ramp", offsets: pattern(1, 30), mask: 1 },
  "half-mask": { picture: "ramp", offsets: everywhere(0, 0), mask: 0.5 },
  "ramp-7": { picture: "ramp7", offsets: everywhere(0, 0), mask: 1 },
  object: { picture: "digit", offsets: alongTheSeven, mask: 1 },
} as const satisfies Record<string, Preset>;

export type PresetId = keyof typeof presets;
export const presetIds = Object.keys(presets) as PresetId[];

function rounded(value: number): number {
  return Number(value.toFixed(4)) + 0;
}
