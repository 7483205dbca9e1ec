import { type Edit, edited, mask } from "./inline.ts";
import { cjk, type Line, type Rule, scan } from "./lines.ts";

/**
 * Bold as other programs read it: `** 步骤 **：` with spaces inside, `**甲****乙**` glued together, and `**` whose
 * neighbours Markdown takes for neither an opening nor a closing, `**Note:**text`, which become a tag.
 */
export const emphasis: Rule = (lines) => {
  if (!lines.some(({ text }) => text.includes("**"))) return lines;
  const scanned = scan(lines);
  return lines.map((line, index): Line => {
    const kind = scanned[index]?.kind;
    if (kind !== "text" || !line.text.includes("**")) return line;
    const text = inLine(line.text);
    return text === line.text ? line : { ...line, text };
  });
};

interface Run {
  start: number;
  length: number;
}

function inLine(text: string): string {
  const readable = mask(text, ["code", "math", "comment", "url", "escape"]);
  if (/^\s*(?:\*\s*){3,}$/.test(readable)) return text;
  const runs = Array.from(readable.matchAll(/\*+/g), (match): Run => ({ start: match.index, length: match[0].length }))
    // A star at the start is a list's.
    .filter(
      ({ start, length }) =>
        !(length === 1 && /^\s*$/.test(readable.slice(0, start)) && /\s/.test(readable[start + 1] ?? "")),
    );
  // With `***` or an odd star somewhere, what belongs together is anyone's guess.
  if (runs.some(({ length }) => length === 3 || length > 4)) return text;
  const edits: Edit[] = [];
  let open: Run | undefined;
  let singles = 0;
  for (const run of runs) {
    if (run.length === 1) {
      singles += 1;
    } else if (run.length === 4) {
      // `**甲****乙**`: bold goes on.
      if (!open) return text;
      edits.push({ start: run.start, end: run.start + 4, text: "" });
    } else if (open) {
      if (singles % 2 === 0) edits.push(...pairEdits(text, readable, open, run));
      open = undefined;
    } else {
      open = run;
      singles = 0;
    }
  }
  return open ? text : edited(text, edits);
}

function pairEdits(text: string, readable: string, open: Run, close: Run): Edit[] {
  const [start, end] = [open.start + 2, close.start];
  const inner = text.slice(start, end);
  if (inner.trim() === "") return [];
  const isPower = /\d\s*$/.test(text.slice(0, open.start)) && /^\s*\d/.test(text.slice(close.start + 2));
  if (isPower) return [];
  const before = inner.length - inner.trimStart().length;
  const after = inner.length - inner.trimEnd().length;
  const prev = readable[open.start - 1] ?? " ";
  const next = readable[close.start + 2] ?? " ";
  const first = readable[start + before] ?? " ";
  const last = readable[end - after - 1] ?? " ";
  const fits = flanks(prev, first) && flanks(next, last);
  if (fits && before === 0 && after === 0) return [];
  // Chinese has no spaces between words: the one inside is kept only beside a word of another script.
  const [left, right] = [prev, next].map((char) => (/[\p{Script=Latin}\d]/u.test(char) ? " " : ""));
  return [
    { start: open.start, end: start + before, text: (before > 0 ? left : "") + (fits ? "**" : "<strong>") },
    { start: end - after, end: close.start + 2, text: (fits ? "**" : "</strong>") + (after > 0 ? right : "") },
  ];
}

/** Whether `**` between `outside` and `inside` can open or close: CommonMark's rule, with the amendment for Chinese. */
function flanks(outside: string, inside: string): boolean {
  if (/\s/.test(inside)) return false;
  if (!isPunctuation(inside)) return true;
  return /\s/.test(outside) || isPunctuation(outside) || cjk.test(outside) || cjk.test(inside);
}

function isPunctuation(char: string): boolean {
  return /[\p{P}\p{S}\uE000]/u.test(char);
}
