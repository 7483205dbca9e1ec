import { atxHeading, frontMatterEnd, type Line, listMarker, type Scanned, scan } from "../repair/lines.ts";

/** A heading of the text itself: not in a quotation, a list, code, math or a comment. */
export interface FoundHeading {
  /** 0-based place of its first line. */
  index: number;
  depth: number;
  /** Its Markdown, without signs and id. */
  markdown: string;
}

/** Longer "headings" over a line of `-` are paragraphs that a rule was drawn under. */
const longestSetext = 80;

export function findHeadings(lines: readonly Line[], scanned: readonly Scanned[] = scan(lines)): FoundHeading[] {
  const headings: FoundHeading[] = [];
  for (const [index, { text }] of lines.entries()) {
    if (scanned[index]?.kind !== "text") continue;
    const atx = /^\s/.test(text) ? null : atxHeading.exec(text);
    if (atx) {
      headings.push({ index, depth: atx[1]!.length, markdown: withoutId(atx[2] ?? "") });
      continue;
    }
    const underline = /^(=+|-+)[ \t]*$/.exec(lines[index + 1]?.text ?? "")?.[1];
    if (!underline || scanned[index + 1]?.kind !== "text") continue;
    const isAlone = index === 0 || scanned[index - 1]?.kind !== "text" || atxHeading.test(lines[index - 1]!.text);
    const isPlain = !/^[\s>|]/.test(text) && !listMarker.test(text) && text.length <= longestSetext;
    if (isAlone && isPlain) headings.push({ index, depth: underline[0] === "=" ? 1 : 2, markdown: withoutId(text) });
  }
  return headings;
}

/** `title` of the front matter, if it has one. */
export function frontMatterTitle(lines: readonly Line[]): string | undefined {
  for (const { text } of lines.slice(1, Math.max(1, frontMatterEnd(lines) - 1))) {
    const title = /^title\s*:\s*(.+?)\s*$/.exec(text)?.[1];
    if (title === undefined) continue;
    const plain = /^(["'])(.*)\1$/.exec(title)?.[2] ?? title;
    return plain === "" || /^[|>[{]/.test(plain) ? undefined : plain;
  }
  return undefined;
}

/** The heading that stands over the whole text: the only one of its depth, before all others. */
export function titleHeading(headings: readonly FoundHeading[]): FoundHeading | undefined {
  const [first, ...others] = headings;
  return first && others.every(({ depth }) => depth > first.depth) && plainText(first.markdown) !== ""
    ? first
    : undefined;
}

/** Inline Markdown as plain words, for lists and addresses. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/!?\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/g, "$1")
    .replace(/<\/?[a-z][^>]*>/gi, "")
    .replace(/(\*\*|__|`|==|\$)(.*?)\1/g, "$2")
    .replace(/(?<![\w*])\*([^*]+)\*(?![\w*])/g, "$1")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

function withoutId(text: string): string {
  return text.replace(/\s*\{#[^{}\s]+\}\s*$/, "").trim();
}
