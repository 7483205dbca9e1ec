import { type Finding, indentOf, type Line, type Rule, type Scanned, scan } from "./lines.ts";

/** Markdown that shows as its signs when it is read as HTML: formulas, bold, code, links. */
const markdown = /(?<![\\$])\$[^$\s][^$]*\$|\$\$.+\$\$|\*\*[^\s*][^*]*\*\*|\]\([^)\s]+\)|`[^`]+`/;
const element = /^\s*(<(center|div|p|td|th|details|figcaption|blockquote)(?:\s[^<>]*)?>)(.*)(<\/\2>)\s*$/i;

/**
 * Markdown between HTML tags, `<center>图 $k$</center>`: between empty lines it is read as Markdown, and the tags still
 * hold it.
 */
export const withinHtml: Rule = (lines, report) => {
  if (!lines.some(({ text }) => /^\s*<[a-z]/i.test(text))) return lines;
  const scanned = scan(lines);
  const result: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    const end = blockEnd(scanned, index);
    if (end === index) {
      result.push(line);
      continue;
    }
    // After an empty line, four spaces would make what follows code.
    const block = lines.slice(index, end);
    const isFlat = block.every(({ text }) => indentOf(text) < 4);
    result.push(...(isFlat ? block.flatMap((each, at) => apart(each, at, block)) : block));
    if (!isFlat) for (const each of block) if (holdsMarkdown(each.text)) report(told(each));
    index = end - 1;
  }
  return result;
};

function blockEnd(scanned: readonly Scanned[], start: number): number {
  let end = start;
  while (scanned[end]?.kind === "html") end += 1;
  return end;
}

function apart(line: Line, at: number, block: readonly Line[]): Line[] {
  if (!holdsMarkdown(line.text)) return [line];
  const put = (text: string): Line => ({ text, from: line.from });
  const whole = element.exec(line.text);
  if (whole) {
    const [, open = "", , inner = "", close = ""] = whole;
    return [put(open), put(""), put(inner.trim()), put(""), put(close)];
  }
  if (/^\s*</.test(line.text)) return [line];
  const own = { ...line, text: line.text.trimStart() };
  return [...(at > 0 ? [put("")] : []), own, ...(at < block.length - 1 ? [put("")] : [])];
}

function holdsMarkdown(text: string): boolean {
  return markdown.test(text.replace(/<[^<>]*>/g, ""));
}

function told({ text, from }: Line): Finding {
  return {
    rule: "html-markdown",
    line: from,
    column: 1,
    message: {
      zh: "HTML 里的公式和记号没有排版，照原样显示。前后各空一行、不缩进即可。",
      en: "Markdown within HTML is shown as written. It is read when empty lines stand around it and nothing is indented.",
    },
    source: text.trim(),
  };
}
