import type { Localized } from "../../languages.ts";
import { parseNumber } from "../../questions/number.ts";
import { formatNumber } from "./number.ts";
import type { Param } from "./params.ts";

interface ListOptions {
  name: Localized;
  count: number;
  /** So many numbers are enough where the list repeats them: `0.5_0.5` for nine equal pairs. All of them unless said. */
  period?: number;
  /** So many may be left out at the end: the list has `least` to `count` numbers. */
  least?: number;
  min: number;
  max: number;
  integer?: boolean;
  default: readonly number[];
}

/**
 * A list of numbers, written with `_` between them (the one separator that addresses leave as it is). Commas,
 * semicolons and spaces are read too.
 */
export function numberList(options: ListOptions): Param<readonly number[]> {
  const { name, count, period = count, least = count, min, max, integer = false } = options;
  const [from, to] = [formatNumber(min), formatNumber(max)];
  const fits = (value: number | undefined) =>
    value !== undefined && value >= min && value <= max && (!integer || Number.isInteger(value));
  return {
    name,
    default: options.default,
    read(text) {
      const parts = text.split(/[\s_,;，；、]+/).filter((part) => part !== "");
      const values = parts.map(parseNumber);
      const wrong = values.findIndex((value) => !fits(value));
      if (wrong < 0 && values.length >= least && values.length < count) return { ok: true, value: values as number[] };
      if (wrong < 0 && (values.length === count || values.length === period)) {
        return { ok: true, value: Array.from({ length: count }, (_, i) => values[i % values.length]!) };
      }
      const found =
        wrong < 0
          ? { zh: `现在是 ${parts.length} 个`, en: `there ${parts.length === 1 ? "is" : "are"} ${parts.length}` }
          : { zh: `其中有“${parts[wrong]}”`, en: `one is “${parts[wrong]}”` };
      const enough = period < count;
      const many =
        least < count ? { zh: `${least} 到 ${count}`, en: `${least} to ${count}` } : { zh: count, en: count };
      return {
        ok: false,
        message: {
          zh: `${name.zh}要写 ${many.zh} 个 ${from} 到 ${to} 的${integer ? "整数" : "数"}${enough ? `，各处相同时写 ${period} 个` : ""}，${found.zh}。`,
          en: `${name.en} must be ${many.en} ${integer ? "whole numbers" : "numbers"} from ${from} to ${to}${enough ? `, or ${period} where they repeat` : ""}; ${found.en}.`,
        },
      };
    },
    write(values) {
      const repeats = values.every((value, i) => value === values[i % period]);
      return (repeats ? values.slice(0, period) : values).join("_");
    },
  };
}
