import { atxHeading, han, isHuge, type Line, listMarker, quotePrefix, type Rule, type Scanned, scan } from "./lines.ts";

const numbered = /^[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])(?:[)）][.、．]?|、|．)\s*\S/;

/**
 * A single newline in a Chinese paragraph is one that the writer saw: it becomes a hard break, as do those before lines
 * numbered by hand, `(1). …`. Elsewhere lines are wrapped, and flow.
 */
export const breaks: Rule = (lines) => {
  const scanned = scan(lines);
  return lines.map((line, index): Line => {
    const next = lines[index + 1];
    if (!next || !mayBreak(line, scanned[index]!) || !continues(line, next, scanned[index + 1]!)) return line;
    const own = textOf(next.text);
    const isChinese = han.test(line.text) || han.test(own);
    return isChinese || numbered.test(own) ? { ...line, text: `${line.text.trimEnd()}  ` } : line;
  });
};

function mayBreak({ text }: Line, { kind }: Scanned): boolean {
  if (kind !== "text" || isHuge(text) || / {2}$|\\$|<br\s*\/?>\s*$/i.test(text)) return false;
  return !notParagraph(textOf(text)) && textOf(text) !== "";
}

/** Whether the next line belongs to the same paragraph. */
function continues(line: Line, next: Line, { kind }: Scanned): boolean {
  if (kind !== "text" || isHuge(next.text)) return false;
  if (depth(line.text) < depth(next.text)) return false;
  const own = next.text.slice(quotePrefix(next.text).length);
  if (own.trim() === "" || notParagraph(own.trim())) return false;
  const marker = listMarker.exec(own);
  // Only a list that begins with 1 may interrupt a paragraph, but within a list every item does.
  return !marker;
}

function depth(text: string): number {
  return quotePrefix(text).replace(/[^>]/g, "").length;
}

function textOf(text: string): string {
  const body = text.slice(quotePrefix(text).length);
  return body.slice(listMarker.exec(body)?.[0].length ?? 0).trim();
}

/** Headings, tables, rules, definitions, containers and pictures are no lines of a paragraph. */
function notParagraph(text: string): boolean {
  return (
    atxHeading.test(text) ||
    /^\|.*|\|\s*$/.test(text) ||
    /^[\s|:-]*-[\s|:-]*$/.test(text) ||
    /^(?:=+|-{2,}|\*{3,}|_{3,}|:::.*|::[a-z].*|\[[^\]]+\]:.*|\[!\w+\].*)$/.test(text) ||
    /^(?:!\[[^\]]*\]\([^)]*\)|<img\s[^<>]*>)$/.test(text)
  );
}
