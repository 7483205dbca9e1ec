import { isHuge } from "./lines.ts";

export type SpanKind = "code" | "math" | "tag" | "comment" | "url" | "escape";

/** A stretch of a line that most repairs leave alone. */
export interface Span {
  kind: SpanKind;
  start: number;
  end: number;
}

/** Stands for every character of a masked span. */
export const masked = "\uE000";

/** A replacement of `start` to `end` in a line. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

const patterns = {
  comment: /<!--.*?(?:-->|$)/y,
  autolink: /<(?:https?|ftp|mailto):[^<>\s]*>/iy,
  tag: /<\/?[a-z][\w-]*(?:\s+[^<>]*|\s*\/?)>/iy,
  url: /(?:https?|ftp):\/\/[^\s<>"`（），。；：！？、】》”’」]+/iy,
} as const;

/**
 * Code, formulas, tags, comments, addresses and escapes of one line, in order. What runs over several lines is not seen;
 * of a line too long to look at, all is one span.
 */
export function spansOf(text: string): Span[] {
  if (isHuge(text)) return [{ kind: "code", start: 0, end: text.length }];
  const spans: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const span = spanAt(text, at);
    if (span && span.end > at) {
      spans.push(span);
      at = span.end;
    } else if (text[at] === "`" || text[at] === "$") at += runLength(text, at);
    else at += 1;
  }
  return spans;
}

/** The line at equal length, with the spans of these kinds made unreadable. */
export function mask(
  text: string,
  kinds: readonly SpanKind[] = ["code", "math", "tag", "comment", "url", "escape"],
): string {
  if (!/[`$<\\]|:\/\/|\]\(/.test(text) && !isHuge(text)) return text;
  let result = "";
  let at = 0;
  for (const { kind, start, end } of spansOf(text)) {
    if (!kinds.includes(kind) && !isHuge(text)) continue;
    result += text.slice(at, start) + masked.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}

/** Makes the edits, which must not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

export function runLength(text: string, at: number): number {
  let end = at;
  while (text[end] === text[at]) end += 1;
  return end - at;
}

function spanAt(text: string, at: number): Span | undefined {
  switch (text[at]) {
    case "\\":
      return /[!-/:-@[-`{-~]/.test(text[at + 1] ?? "") ? { kind: "escape", start: at, end: at + 2 } : undefined;
    case "`":
    case "$": {
      const length = runLength(text, at);
      const close = closingRun(text, at + length, text[at]!, length);
      return close < 0 ? undefined : { kind: text[at] === "`" ? "code" : "math", start: at, end: close + length };
    }
    case "<":
      return (
        matchAt(text, at, "comment", patterns.comment) ??
        matchAt(text, at, "url", patterns.autolink) ??
        matchAt(text, at, "tag", patterns.tag)
      );
    case "]":
      return text[at + 1] === "(" ? destination(text, at + 1) : undefined;
    case "h":
    case "f":
      return matchAt(text, at, "url", patterns.url);
    default:
      return undefined;
  }
}

function matchAt(text: string, at: number, kind: SpanKind, pattern: RegExp): Span | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found ? { kind, start: at, end: at + found[0].length } : undefined;
}

function closingRun(text: string, from: number, char: string, length: number): number {
  for (let at = from; at < text.length; ) {
    if (text[at] === "\\" && char === "$") at += 2;
    else if (text[at] === char) {
      const found = runLength(text, at);
      if (found === length) return at;
      at += found;
    } else at += 1;
  }
  return -1;
}

/** `(address "title")` behind `]`. */
function destination(text: string, at: number): Span | undefined {
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    if (text[end] === "\\" && /[()]/.test(text[end + 1] ?? "")) end += 1;
    else if (text[end] === "(") depth += 1;
    else if (text[end] === ")" && --depth === 0) return { kind: "url", start: at, end: end + 1 };
  }
  return undefined;
}
