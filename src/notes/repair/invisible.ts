import { type Line, type Rule, scan } from "./lines.ts";

/** Zero-width spaces and byte order marks: nobody sees them, but `**` and `#` beside them are not read. */
const nothing = /[\u200B\u2060\uFEFF]/g;

/** Takes out characters of no width; a hard space after `#`, `-` or `1.` becomes one that Markdown reads. */
export const invisible: Rule = (lines) => {
  if (!lines.some(({ text }) => /[\u200B\u2060\uFEFF\u00A0\u3000]/.test(text))) return lines;
  const scanned = scan(lines);
  return lines.map((line, index): Line => {
    const kind = scanned[index]?.kind;
    if (kind === "code" || kind === "comment" || kind === "front-matter") return line;
    const text = line.text
      // Some editors indent a paragraph so; four spaces alone would make it code.
      .replace(/^[\u200B\u2060\uFEFF]+[ \t]+/, "")
      .replace(nothing, "")
      .replace(/^(\s*(?:>\s*)*(?:#{1,6}|[-*+]|\d{1,9}[.)]))[\u00A0\u3000]+(?=\S)/, "$1 ");
    return text === line.text ? line : { ...line, text };
  });
};
