import { edited, mask } from "./inline.ts";
import { type Line, type Rule, scan } from "./lines.ts";

const inline = /\\\((.+?)\\\)/g;
const display = /\\\[(.+?)\\\]/g;

/**
 * `\(x\)` and `\[x\]`, as chat assistants write formulas. Elsewhere they are escaped brackets: they count as formulas in
 * a note in which at least one pair holds a command, `^` or `_`.
 */
export const brackets: Rule = (lines) => {
  if (!lines.some(({ text }) => text.includes("\\(") || text.includes("\\["))) return lines;
  const scanned = scan(lines);
  const isText = (index: number) => scanned[index]?.kind === "text" || scanned[index]?.kind === "html";
  if (!holdsFormula(lines, isText)) return lines;

  const result: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    const opened = isText(index) ? /^([\s>]*)\\\[\s*$/.exec(line.text) : null;
    const close = opened ? blockEnd(lines, index) : undefined;
    if (!opened || close === undefined) {
      result.push(isText(index) ? inLine(line) : line);
      continue;
    }
    const lead = opened[1] ?? "";
    result.push({ ...line, text: `${lead}$$` }, ...lines.slice(index + 1, close));
    result.push({ ...lines[close]!, text: lines[close]!.text.replace("\\]", "$$$$") });
    index = close;
  }
  return result;
};

function inLine(line: Line): Line {
  if (!/\\[([]/.test(line.text)) return line;
  const readable = mask(line.text, ["code", "math", "tag", "comment"]);
  const edits = [
    ...pairs(readable, inline).map((pair) => ({ ...pair, sign: "$" })),
    ...pairs(readable, display).map((pair) => ({ ...pair, sign: "$$" })),
  ].map(({ start, end, content, sign }) => ({ start, end, text: `${sign}${content.trim()}${sign}` }));
  return edits.length === 0 ? line : { ...line, text: edited(line.text, edits) };
}

function holdsFormula(lines: readonly Line[], isText: (index: number) => boolean): boolean {
  return lines.some(({ text }, index) => {
    if (!isText(index) || !/\\[([]/.test(text)) return false;
    const readable = mask(text, ["code", "math", "tag", "comment"]);
    if (/^[\s>]*\\\[\s*$/.test(text)) {
      const end = blockEnd(lines, index);
      return end !== undefined && lines.slice(index + 1, end).some((line) => isTex(line.text));
    }
    return [inline, display].some((form) => Array.from(readable.matchAll(form), ([, content]) => content!).some(isTex));
  });
}

function isTex(content: string): boolean {
  return /\\[a-zA-Z]|\^|(?<!\\)_/.test(content);
}

/** Pairs that hold a formula: no word, no sentence. `\\(` and `\\[` are row breaks. */
function pairs(text: string, form: RegExp): { start: number; end: number; content: string }[] {
  return Array.from(text.matchAll(form), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    content: match[1]!,
  })).filter(({ start, end, content }) => {
    if (text[start - 1] === "\\" || content.trim() === "" || /[$\uE000]/.test(content) || text[end] === "(")
      return false;
    if (/\p{Script=Han}/u.test(content.replace(/\\(?:text\w*|mbox)\{[^{}]*\}/g, ""))) return false;
    return isTex(content) || /[=+<>|/*-]/.test(content) || !/\p{Script=Latin}{3}/u.test(content);
  });
}

/** The line of the closing bracket, when it stands alone before any empty heading, fence or other opening. */
function blockEnd(lines: readonly Line[], start: number): number | undefined {
  for (let index = start + 1; index < lines.length; index += 1) {
    const text = lines[index]!.text.trim().replace(/^>\s*/, "");
    if (/^\\\][,.;。，；]?$/.test(text)) return index;
    if (/^(?:#{1,6}\s|`{3}|\\\[)/.test(text)) return undefined;
  }
  return undefined;
}
