import type { Problem } from "../problem.ts";

/** One line of the text under repair, and the author's line (1-based) that it comes from. */
export interface Line {
  text: string;
  from: number;
}

/** What a rule found; the file is added by whoever knows it. */
export type Finding = Omit<Problem, "file">;

/** One repair: lines in, lines out. A line that it leaves alone keeps its identity. */
export type Rule = (lines: readonly Line[], report: (finding: Finding) => void) => readonly Line[];

/** What a line is part of, as far as a repair needs to know it. Only `text` may be changed. */
export type LineKind = "front-matter" | "code" | "indented" | "comment" | "math" | "html" | "blank" | "text";

export interface Scanned {
  kind: LineKind;
  /** Columns to which text of the innermost open list item is indented; 0 outside lists. */
  indent: number;
}

/** Longer lines, and pictures written into the text, are kept out of every pattern. */
export const longestLine = 20_000;

export function isHuge(text: string): boolean {
  return text.length > longestLine || (text.length > 1_000 && text.includes("data:image/"));
}

export function toLines(text: string): Line[] {
  return text.split("\n").map((line, index) => ({ text: line, from: index + 1 }));
}

/** Quote signs and white space in front of a line's own text. */
export function quotePrefix(text: string): string {
  return /^(?: {0,3}>[ \t]?)+/.exec(text)?.[0] ?? "";
}

/** `- `, `3. ` or `3) ` with the space before it. */
export const listMarker = /^(\s*)([-*+]|\d{1,9}[.)])(?=[ \t]|$)[ \t]*/;

export const atxHeading = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;

export function indentOf(text: string): number {
  let columns = 0;
  for (const char of text) {
    if (char === " ") columns += 1;
    else if (char === "\t") columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}

export const han = /\p{Script=Han}/u;
/** A Han character or a full-width punctuation mark. */
export const cjk = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026]/u;

/** Tags at which CommonMark starts a block of HTML that ends at a blank line. */
const htmlBlock =
  /^ {0,3}<\/?(?:address|article|aside|blockquote|body|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|nav|ol|optgroup|option|p|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s/>]|$)/i;
const rawBlock = /^ {0,3}<(script|pre|style|textarea)(?=[\s>]|$)/i;

/**
 * Reads what each line is part of. `$$` blocks count as such when they stand as the parser wants them; with
 * `math: false` their lines are text like others.
 */
export function scan(lines: readonly Line[], options: { math: boolean } = { math: true }): readonly Scanned[] {
  const known = options.math ? scannedWithMath : scannedWithout;
  const scanned = known.get(lines) ?? scanLines(lines, options);
  known.set(lines, scanned);
  return scanned;
}

// Most rules change nothing, and ask the same of the same lines.
const scannedWithMath = new WeakMap<readonly Line[], readonly Scanned[]>();
const scannedWithout = new WeakMap<readonly Line[], readonly Scanned[]>();

function scanLines(lines: readonly Line[], options: { math: boolean }): Scanned[] {
  const result: Scanned[] = [];
  let items: number[] = [];
  let fence: { char: string; length: number; quote: boolean } | undefined;
  let math: { quote: boolean } | undefined;
  let comment = false;
  let html = false;
  let raw: RegExp | undefined;
  let afterBlank = true;
  const end = frontMatterEnd(lines);
  const push = (kind: LineKind) => {
    result.push({ kind, indent: items.at(-1) ?? 0 });
  };

  for (let index = 0; index < lines.length; index += 1) {
    const { text } = lines[index]!;
    if (index < end) {
      push("front-matter");
      continue;
    }
    const quote = quotePrefix(text);
    const body = text.slice(quote.length);
    const blank = body.trim() === "";
    const columns = indentOf(body);

    // A fence ends with its container: the list item or the quote that it stands in.
    if ((fence || math) && !blank && (fence ?? math)!.quote !== (quote !== "")) {
      fence = undefined;
      math = undefined;
    }
    // No formula holds a heading: this one was never closed.
    if (math && /^#{1,6}[ \t]+\S/.test(body)) math = undefined;
    if (fence) {
      push("code");
      const close = /^\s*(`{3,}|~{3,})\s*$/.exec(body)?.[1];
      if (close?.startsWith(fence.char) && close.length >= fence.length) fence = undefined;
      continue;
    }
    if (math) {
      push("math");
      if (/^\s*\$\$+\s*$/.test(body)) math = undefined;
      continue;
    }
    if (comment) {
      push("comment");
      if (text.includes("-->")) comment = false;
      continue;
    }
    if (raw) {
      push("code");
      if (raw.test(text)) raw = undefined;
      continue;
    }
    if (blank) {
      html = false;
      afterBlank = true;
      push("blank");
      continue;
    }
    const marker = listMarker.exec(body);
    const isRule = /^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/.test(body);
    if (quote === "" || items.length > 0) {
      const before = items;
      items = items.filter((item) => columns >= item);
      // A paragraph goes on without its indent, until a blank line.
      if (!afterBlank && !marker && !startsBlock(body)) items = before;
    }
    const within = items.at(-1) ?? 0;
    const isIndented = columns - within >= 4 && (afterBlank || result.at(-1)?.kind === "indented");
    if (isIndented && !marker) {
      push("indented");
      continue;
    }
    afterBlank = false;
    const content = marker && !isRule && columns - within < 4 ? openItem(marker, items) : body;
    const opened = /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(content)?.[1];
    if (opened && !html) {
      fence = { char: opened[0]!, length: opened.length, quote: quote !== "" };
      push("code");
    } else if (options.math && /^\s*\$\$+\s*$/.test(content) && !html) {
      math = { quote: quote !== "" };
      push("math");
    } else if (/^\s*<!--/.test(content)) {
      comment = !content.includes("-->");
      push("comment");
    } else if (rawBlock.test(content)) {
      const tag = rawBlock.exec(content)![1]!;
      const close = new RegExp(`</${tag}>`, "i");
      if (!close.test(content)) raw = close;
      push("code");
    } else if (html || htmlBlock.test(content)) {
      html = true;
      push("html");
    } else push("text");
  }
  return result;
}

function openItem(marker: RegExpExecArray, items: number[]): string {
  const [whole, space = "", sign = ""] = marker;
  const spaces = whole.length - space.length - sign.length;
  const start = indentOf(space) + sign.length;
  const rest = marker.input.slice(whole.length);
  // With five spaces or more the item holds indented code; the text begins one column after the sign.
  items.push(start + (rest === "" || spaces > 4 ? 1 : spaces));
  return rest;
}

function startsBlock(body: string): boolean {
  return /^\s*(?:#{1,6}(?:\s|$)|`{3}|~{3}|\$\$|>)/.test(body);
}

/** The number of lines that the front matter takes; 0 without one. */
export function frontMatterEnd(lines: readonly Line[]): number {
  if (lines[0]?.text.trimEnd() !== "---") return 0;
  for (let index = 1; index < lines.length; index += 1) {
    const text = lines[index]!.text.trimEnd();
    if (text === "---" || text === "...") return looksLikeYaml(lines.slice(1, index)) ? index + 1 : 0;
  }
  return 0;
}

function looksLikeYaml(lines: readonly Line[]): boolean {
  return lines.every(({ text }) => text.trim() === "" || /^(?:[\w-]+\s*:|\s+\S|-\s|#)/u.test(text));
}
