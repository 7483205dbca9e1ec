import { edited, mask, spansOf } from "./inline.ts";
import { type Line, type Rule, scan } from "./lines.ts";

/** A bare address ends at Chinese punctuation: `见https://a.b/c，再看`. The parser takes the whole sentence for it. */
export const urls: Rule = (lines) => {
  if (!lines.some(({ text }) => /https?:\/\/[^\s<>]*[（），。；：！？、】》”’」]/.test(text))) return lines;
  const scanned = scan(lines);
  return lines.map((line, index): Line => {
    if (scanned[index]?.kind !== "text" || !line.text.includes("://")) return line;
    const readable = mask(line.text, ["code", "math", "tag", "comment", "escape"]);
    const edits = spansOf(line.text)
      .filter(({ kind, start, end }) => {
        if (kind !== "url" || !/^https?:/i.test(line.text.slice(start))) return false;
        const isShown = readable[start - 1] === "[";
        return !isShown && /[（），。；：！？、】》”’」]/.test(line.text[end] ?? "");
      })
      .map(({ start, end }) => ({ start, end, text: `<${line.text.slice(start, end)}>` }));
    return edits.length === 0 ? line : { ...line, text: edited(line.text, edits) };
  });
};
