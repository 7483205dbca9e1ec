import type { Language } from "../../languages.ts";

/** Enough of a note to tell its language by. */
const sample = 20_000;

/**
 * Chinese when at least one in five letters is a Han character: Chinese notes are full of English terms, formulas and
 * code, English ones hold hardly any Han. `file` decides when the text has no letters.
 */
export function languageOf(text: string, file = ""): Language {
  const prose = text
    .slice(0, sample)
    .replace(/^```[\s\S]*?^```/gm, "")
    .replace(/\$\$[\s\S]*?\$\$|\$[^$\n]*\$|`[^`\n]*`|https?:\/\/[^\s)]+|<[^>\n]*>|!?\]\([^)\n]*\)/g, "");
  const han = count(prose, /\p{Script=Han}/gu);
  const words = count(prose, /\p{Script=Latin}+/gu);
  if (han + words === 0) return /\p{Script=Han}/u.test(file) ? "zh" : "en";
  return han >= (han + words) / 5 ? "zh" : "en";
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
