import type { Localized } from "../../languages.ts";
import type { Param } from "../kit/params.ts";

export type Descriptions = readonly (readonly number[])[];

/** Rows of 0s and 1s, one for each class, written as `110_001`. */
export function descriptions({
  name,
  default: start,
}: {
  name: Localized;
  default: Descriptions;
}): Param<Descriptions> {
  return {
    name,
    default: start,
    read(text) {
      const rows = text.trim().split(/[\s_,;，；、]+/);
      const right = rows.length >= 2 && rows.length <= 6 && rows.every((row) => /^[01]{2,6}$/.test(row));
      if (right) return { ok: true, value: rows.map((row) => [...row].map(Number)) };
      return {
        ok: false,
        message: {
          zh: `${name.zh}要写 2 到 6 行，每行 2 到 6 个 0 或 1，如 110_001，现在是“${text}”。`,
          en: `${name.en} must be 2 to 6 rows of 2 to 6 digits 0 or 1, such as 110_001; it is “${text}”.`,
        },
      };
    },
    write: (rows) => rows.map((row) => row.join("")).join("_"),
  };
}
