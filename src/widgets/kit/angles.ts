import type { Localized } from "../../languages.ts";
import { parseNumber } from "../../questions/number.ts";
import type { Param } from "./params.ts";

interface AnglesOptions {
  name: Localized;
  least: number;
  most: number;
  /** In twos: an odd number of them is refused. */
  paired?: boolean;
  default: readonly number[];
}

/** Directions in the plane, in degrees anticlockwise from the right, written with `_` between them. */
export function angles({ name, least, most, paired = false, default: start }: AnglesOptions): Param<readonly number[]> {
  return {
    name,
    default: start,
    read(text) {
      const parts = text.split(/[\s_,;，；、]+/).filter((part) => part !== "");
      const values = parts.map(parseNumber);
      const wrong = values.indexOf(undefined);
      const count = values.length;
      if (wrong < 0 && count >= least && count <= most && !(paired && count % 2 > 0))
        return { ok: true, value: values.map((value) => turned(value ?? 0)) };
      const zh = wrong < 0 ? `有 ${count} 个` : `有“${parts[wrong]}”`;
      const en = wrong < 0 ? `there ${count === 1 ? "is" : "are"} ${count}` : `there is “${parts[wrong]}”`;
      return {
        ok: false,
        message: {
          zh: `${name.zh}要写 ${least} 到 ${most} 个角度（度）${paired ? "，成对" : ""}，现在${zh}。`,
          en: `${name.en} must be ${least} to ${most} angles in degrees${paired ? ", in pairs" : ""}; ${en}.`,
        },
      };
    },
    write: (values) => values.join("_"),
  };
}

/** The same direction as 0 ≤ angle < 360, to a ten-thousandth of a degree. */
export function turned(angle: number): number {
  return (Math.round((((angle % 360) + 360) % 360) * 1e4) / 1e4) % 360;
}

/** Radians of an angle in degrees. */
export function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}

/** A cosine or what is made of it, without the dust of computing: a right angle has cosine 0, not 6 × 10⁻¹⁷. */
export function tidy(value: number): number {
  return Number(value.toFixed(12)) + 0;
}

/** Whole degrees in the middle of the widest gap between directions, where a further one stands best. */
export function widestGap(angles: readonly number[]): number {
  const sorted = [...angles].sort((a, b) => a - b);
  const gaps = sorted.map((from, i) => ({ from, width: (sorted[i + 1] ?? sorted[0]! + 360) - from }));
  const { from, width } = gaps.reduce((best, gap) => (gap.width > best.width ? gap : best));
  return turned(Math.round(from + width / 2));
}
