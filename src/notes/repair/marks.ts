import { type Edit, edited, mask } from "./inline.ts";
import { type Line, type Rule, scan } from "./lines.ts";

/**
 * Marks of other programs: `[TOC]` (the page has its own contents), `==marked==`, `H~2~O` and `x^2^`, and `%%remarks%%`
 * that only the writer is to see.
 */
export const marks: Rule = (lines) => {
  if (!lines.some(({ text }) => /\[toc\]|==|%%|~\w{1,3}~|\^\w{1,3}\^/i.test(text))) return lines;
  const scanned = scan(lines);
  const hidden = hiddenLines(
    lines,
    scanned.map(({ kind }) => kind === "text"),
  );
  return lines.map((line, index): Line => {
    if (hidden.has(index)) return line.text === "" ? line : { ...line, text: "" };
    const kind = scanned[index]?.kind;
    if (kind !== "text" && kind !== "html") return line;
    if (/^\s*(?:\[\[?toc\]\]?|@\[toc\](?:\([^)]*\))?|\{:toc\})\s*$/i.test(line.text)) return { ...line, text: "" };
    if (!/==|%%|[~^]/.test(line.text)) return line;
    const edits = editsOf(mask(line.text));
    return edits.length === 0 ? line : { ...line, text: edited(line.text, edits) };
  });
};

function editsOf(text: string): Edit[] {
  const edits: Edit[] = [];
  const take = (pattern: RegExp, open: string, close: string, sign: number) => {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (edits.some((edit) => edit.start < end && start < edit.end)) continue;
      edits.push({ start, end: start + sign, text: open }, { start: end - sign, end, text: close });
    }
  };
  for (const match of text.matchAll(/%%.+?%%/g)) {
    edits.push({ start: match.index, end: match.index + match[0].length, text: "" });
  }
  take(/(?<!=)==(?=[^\s=])(?:(?!==).)*?[^\s=]==(?!=)/g, "<mark>", "</mark>", 2);
  take(/(?<=[\p{Script=Latin})\]])(?<!~)~(?:\d{1,3}|[a-z])~(?!~)/gu, "<sub>", "</sub>", 1);
  take(/(?<=[\p{Script=Latin}\d)\]])\^(?:-?\d{1,3}|[a-z]{1,2})\^/gu, "<sup>", "</sup>", 1);
  return edits;
}

/** Lines from one of `%%` to the next, when there is a next. */
function hiddenLines(lines: readonly Line[], isText: readonly boolean[]): Set<number> {
  const hidden = new Set<number>();
  for (let start = 0; start < lines.length; start += 1) {
    if (!isText[start] || !/^%%(?!.*%%)/.test(lines[start]!.text)) continue;
    const end = lines.findIndex(({ text }, index) => index > start && /%%\s*$/.test(text));
    if (end < 0) break;
    for (let index = start; index <= end; index += 1) hidden.add(index);
    start = end;
  }
  return hidden;
}
