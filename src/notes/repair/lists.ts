import { indentOf, type Line, listMarker, type Rule, type Scanned, scan } from "./lines.ts";

/**
 * A formula, a picture or code between two numbered items, at the edge of the page: it cuts the list in two. It is
 * indented to belong to the item above it.
 */
export const lists: Rule = (lines) => {
  if (!lines.some(({ text }) => /^\s*\d{1,9}[.)]\s/.test(text))) return lines;
  const scanned = scan(lines);
  const result = [...lines];
  for (let index = 0; index < lines.length; index += 1) {
    const item = numbered(lines[index]!, scanned[index]!);
    if (!item) continue;
    const next = nextItem(lines, scanned, index, item);
    if (next === undefined) continue;
    for (let at = index + 1; at < next; at += 1) {
      const line = lines[at]!;
      if (line.text.trim() !== "" && indentOf(line.text) < item.content) {
        result[at] = { ...line, text: " ".repeat(item.content) + line.text.trimStart() };
      }
    }
  }
  return result;
};

interface Item {
  indent: number;
  /** Columns at which its text begins. */
  content: number;
  number: number;
  sign: string;
}

function numbered({ text }: Line, { kind }: Scanned): Item | undefined {
  const marker = kind === "text" ? listMarker.exec(text) : null;
  const found = /^(\d+)([.)])$/.exec(marker?.[2] ?? "");
  if (!marker || !found || text.trim() === marker[2]) return undefined;
  const indent = indentOf(marker[1] ?? "");
  return { indent, content: marker[0].replaceAll("\t", "    ").length, number: Number(found[1]), sign: found[2]! };
}

/** The next item of the same list, when only formulas, pictures, code and lines of the item itself are between. */
function nextItem(lines: readonly Line[], scanned: readonly Scanned[], start: number, item: Item): number | undefined {
  let cut = false;
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index]!;
    const { kind } = scanned[index]!;
    if (kind === "blank") continue;
    const other = numbered(line, scanned[index]!);
    if (other && other.indent === item.indent) {
      const follows = other.sign === item.sign && (other.number === item.number + 1 || other.number === item.number);
      return follows && cut ? index : undefined;
    }
    if (indentOf(line.text) >= item.content) continue;
    const isPicture = kind === "text" && /^\s*(?:!\[[^\]]*\]\([^)]*\)|<img\s[^<>]*>)\s*$/.test(line.text);
    if (kind !== "math" && kind !== "code" && !isPicture) return undefined;
    // Code keeps its own indents: only a fence that is at the edge as a whole can be moved.
    if (kind === "code" && item.indent > 0) return undefined;
    cut = true;
  }
  return undefined;
}
