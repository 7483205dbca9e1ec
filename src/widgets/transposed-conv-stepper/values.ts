import type { Localized } from "../../languages.ts";
import type { Grid } from "../../math/convolution.ts";
import { parseNumber } from "../../questions/number.ts";
import type { Param, Read } from "../kit/params.ts";

const mostValues = 256;
const largest = 999;

/** Numbers in writing, row by row: `1_0_-1`, as addresses leave it; commas, semicolons and spaces are read too. */
export function values(name: Localized): Param<readonly number[]> {
  return {
    name,
    default: [],
    read(text) {
      const parts = text.split(/[_,，、;；\s]+/).filter(Boolean);
      if (parts.length > mostValues) return wrongCount(name, parts.length);
      const numbers: number[] = [];
      for (const part of parts) {
        const value = parseNumber(part);
        if (value === undefined || Math.abs(value) > largest) return wrongValue(name, part);
        numbers.push(value);
      }
      return { ok: true, value: numbers };
    },
    write: (numbers) => numbers.join("_"),
  };
}

/** A square of these values, over again where there are too few; 1, 2, 3 … where there are none. */
export function squareOf(side: number, given: readonly number[] | null): Grid {
  const value = (place: number) => (given && given.length > 0 ? given[place % given.length]! : place + 1);
  return Array.from({ length: side }, (_, row) =>
    Array.from({ length: side }, (_, column) => value(row * side + column)),
  );
}

function wrongCount({ zh, en }: Localized, count: number): Read<never> {
  return {
    ok: false,
    message: {
      zh: `${zh}最多写 ${mostValues} 个数，现在是 ${count} 个。`,
      en: `${en} must be at most ${mostValues} numbers; there are ${count}.`,
    },
  };
}

function wrongValue({ zh, en }: Localized, found: string): Read<never> {
  return {
    ok: false,
    message: {
      zh: `${zh}要取 −${largest} 到 ${largest} 的数，现在有“${found}”。`,
      en: `${en} must be numbers from −${largest} to ${largest}; one is “${found}”.`,
    },
  };
}
