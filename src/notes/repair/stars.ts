import { edited, mask } from "./inline.ts";
import { type Line, type Rule, type Scanned, scan } from "./lines.ts";

const product = /(?<=[\p{Script=Latin}\d)\]])\*(?=[\p{Script=Latin}\d([])/gu;

/**
 * `kw*kh 与 sw*sh`: a star between word characters multiplies. Where a paragraph holds two, the parser would set what is
 * between them in italics, so they are escaped.
 */
export const stars: Rule = (lines) => {
  if (!lines.some(({ text }) => /[\w)\]]\*[\w([]/.test(text))) return lines;
  const scanned = scan(lines);
  const result = [...lines];
  for (let start = 0; start < lines.length; start += 1) {
    if (scanned[start]?.kind !== "text") continue;
    const end = paragraphEnd(scanned, start);
    const found = lines.slice(start, end).map(({ text }) => productsOf(text));
    if (found.reduce((sum, places) => sum + places.length, 0) > 1) {
      for (const [offset, places] of found.entries()) {
        const line = lines[start + offset]!;
        const edits = places.map((place) => ({ start: place, end: place, text: "\\" }));
        if (edits.length > 0) result[start + offset] = { ...line, text: edited(line.text, edits) } satisfies Line;
      }
    }
    start = end - 1;
  }
  return result;
};

function paragraphEnd(scanned: readonly Scanned[], start: number): number {
  let end = start;
  while (scanned[end]?.kind === "text") end += 1;
  return end;
}

/** Stars between words; none when the line has others that may open or close one with them. */
function productsOf(text: string): number[] {
  if (!text.includes("*")) return [];
  const readable = mask(text);
  const places = Array.from(readable.matchAll(product), (match) => match.index);
  const others =
    readable
      .replace(/^\s*\*\s/, "")
      .replace(product, "")
      .match(/(?<!\*)\*(?!\*)/g)?.length ?? 0;
  return others % 2 === 0 ? places : [];
}
