import { mask } from "./inline.ts";
import {
  atxHeading,
  type Finding,
  indentOf,
  type Line,
  listMarker,
  quotePrefix,
  type Rule,
  type Scanned,
  scan,
} from "./lines.ts";
import { isProse, opensEnvironment } from "./prose.ts";

/**
 * Puts every displayed formula between two lines of `$$`, as the parser wants it. To it a `$$` line is a fence as of
 * code: what stands behind the first is dropped, and the block ends at a line of `$$` alone, or never.
 *
 *     $$a=b          text：$$        $$a=b$$        $$
 *     +c$$ text      a=b$$                          a=b       (a heading, a code fence, a picture, or an empty
 *                                                   # b        line with prose behind it ends what nobody closed)
 *
 * `$$a$$` within a sentence stays within it.
 */
export const mathFences: Rule = (lines, report) => {
  if (!lines.some(({ text }) => text.includes("$$"))) return lines;
  const input: Line[] = [...lines];
  const scanned = [...scan(lines, { math: false })];
  const output: Line[] = [];
  for (let index = 0; index < input.length; index += 1) {
    const line = input[index]!;
    if (!mayHoldMath(line, scanned[index]!)) {
      output.push(line);
      continue;
    }
    const place = placeOf(line.text, scanned[index]!);
    const marks = fenceMarks(place.core);
    if (marks.length % 2 === 0) {
      output.push(...ownLine(line, place, marks));
      continue;
    }
    const block = readBlock(input, index, place, marks.at(-1)!);
    output.push(...block.lines);
    if (block.finding) report(block.finding);
    // What stood behind the closing `$$` is read as a line of its own.
    if (block.tail) {
      input.splice(block.next, 0, block.tail);
      scanned.splice(block.next, 0, { kind: "text", indent: scanned[index]!.indent });
    }
    index = block.next - 1;
  }
  return output;
};

interface Place {
  /** Quote signs. */
  quote: string;
  /** What stands before the line's own text: quote signs, indent, list marker. */
  lead: string;
  /** What further lines of the same block begin with. */
  next: string;
  core: string;
}

function mayHoldMath({ text }: Line, { kind }: Scanned): boolean {
  if (!text.includes("$$")) return false;
  if (kind === "text") return !/^\s*\|/.test(text);
  // Indented as code, but only formulas begin so.
  return kind === "indented" && /^(?: {4}|\t)\s*\$\$(?:\s*$|\s*\\|.*\$\$\s*$)/.test(text);
}

function placeOf(text: string, { indent }: Scanned): Place {
  const quote = quotePrefix(text);
  const body = text.slice(quote.length);
  const marker = listMarker.exec(body);
  if (marker) {
    const lead = quote + marker[0];
    return { quote, lead, next: quote + " ".repeat(columnsOf(marker[0])), core: body.slice(marker[0].length) };
  }
  const columns = indentOf(body);
  const within = indent <= columns ? indent : 0;
  // Four columns more than the item's text would make it code.
  const space = " ".repeat(columns - within >= 4 ? within : columns);
  return { quote, lead: quote + space, next: quote + space, core: body.trimStart() };
}

function columnsOf(text: string): number {
  return indentOf(text.replace(/\S/g, " "));
}

/** Places of `$$` that are neither code nor escaped nor the meeting of two formulas, `$a$$b$`. */
function fenceMarks(core: string): number[] {
  const text = mask(core, ["code", "comment", "escape"]);
  const runs = Array.from(text.matchAll(/\$+/g), (run) => ({ at: run.index, length: run[0].length }));
  const marks: number[] = [];
  let inside = false;
  for (const [index, { at, length }] of runs.entries()) {
    if (length === 1) inside = !inside;
    else if (length === 2 && !(inside && runs[index + 1]?.length === 1)) {
      marks.push(at);
      inside = false;
    }
  }
  return marks;
}

/** `$$…$$` as a line of its own becomes a block; one mark of punctuation may follow, and is drawn into it. */
function ownLine(line: Line, place: Place, marks: readonly number[]): Line[] {
  const { core, lead, next } = place;
  const formulas: string[] = [];
  let at = 0;
  for (let index = 0; index < marks.length; index += 2) {
    const [start, end] = [marks[index]!, marks[index + 1]!];
    const formula = core.slice(start + 2, end).trim();
    if (core.slice(at, start).trim() !== "" || formula === "") return [line];
    formulas.push(formula);
    at = end + 2;
  }
  const rest = core.slice(at).trim();
  if (formulas.length === 0 || !/^(?:[,.;:，。；：、]|\\\\?)?$/.test(rest)) return [line];
  return formulas.flatMap((formula, index) => {
    const last = index === formulas.length - 1 && !rest.startsWith("\\") ? rest : "";
    const end = /[^ -~]/.test(last) ? `\\text{${last}}` : last;
    const texts = [`${index === 0 ? lead : next}$$`, `${next}${formula}${end}`, `${next}$$`];
    return texts.map((text) => ({ text, from: line.from }));
  });
}

interface Block {
  lines: Line[];
  /** Text behind the closing `$$`. */
  tail?: Line;
  /** The first line that is not of the block. */
  next: number;
  finding?: Finding;
}

interface Ending {
  /** The line that ends the block. */
  index: number;
  /** Where in its text the closing `$$` is; undefined when there is none. */
  mark: number | undefined;
}

function readBlock(input: readonly Line[], start: number, place: Place, mark: number): Block {
  const opener = input[start]!;
  const before = place.core.slice(0, mark).trimEnd();
  const first = place.core.slice(mark + 2).trim();
  const ending = findEnd(input, start, place, first);
  const content: Line[] = first === "" ? [] : [{ text: first, from: opener.from }];
  for (let index = start + 1; index < ending.index; index += 1) {
    content.push({ text: inner(input[index]!.text, place), from: input[index]!.from });
  }

  if (ending.mark === undefined) return unclosed(input, start, place, before, content, ending.index, mark);
  const closer = input[ending.index]!;
  const last = inner(closer.text, place);
  const head = last.slice(0, ending.mark).trim();
  const tail = last.slice(ending.mark + 2).trim();
  const next = ending.index + 1;
  if (head !== "") content.push({ text: head, from: closer.from });
  const isTidy =
    before === "" && first === "" && head === "" && tail === "" && isInPlace(input.slice(start, next), place);
  if (isTidy) return { lines: input.slice(start, next), next };
  const lines = [...fenced(content, before, place, opener.from, closer.from)];
  return tail === "" ? { lines, next } : { lines, next, tail: { text: place.next + tail, from: closer.from } };
}

/** The lines of a block, below the sentence that led to it. */
function fenced(content: readonly Line[], before: string, place: Place, opened: number, closed: number): Line[] {
  const { lead, next } = place;
  const lines: Line[] = [];
  if (before !== "") lines.push({ text: lead + before, from: opened });
  lines.push({ text: `${before === "" ? lead : next}$$`, from: opened });
  for (const { text, from } of content) lines.push({ text: (next + text).trimEnd(), from });
  lines.push({ text: `${next}$$`, from: closed });
  return lines;
}

/** Whether every line is where the parser looks for it, so that the block may stay as it is. */
function isInPlace(lines: readonly Line[], { lead, next, quote }: Place): boolean {
  return lines.every(({ text }, index) => {
    if (index === 0) return text.startsWith(lead) && text.trimEnd() === `${lead}$$`;
    if (text.trim() === "" && quote === "") return true;
    if (!text.startsWith(quote)) return false;
    const columns = indentOf(text.slice(quote.length));
    const wanted = next.length - quote.length;
    return columns >= wanted && (index < lines.length - 1 || columns < wanted + 4);
  });
}

/** A line of a block without what its container puts before it. */
function inner(text: string, { quote, next }: Place): string {
  const body = quote === "" ? text : text.slice(quotePrefix(text).length);
  const most = next.length - quote.length;
  let at = 0;
  while (at < most && (body[at] === " " || body[at] === "\t")) at += 1;
  return body.slice(at);
}

function findEnd(input: readonly Line[], start: number, place: Place, first: string): Ending {
  if (endsRunaway(first) || isProse(first)) return { index: start + 1, mark: undefined };
  let hasContent = first !== "";
  for (let index = start + 1; index < input.length; index += 1) {
    const { text } = input[index]!;
    const line = inner(text, place);
    const core = line.trim();
    // A line without the quote sign still belongs to the quotation, an empty one does not.
    if (place.quote !== "" && core === "" && quotePrefix(text) === "") return { index, mark: undefined };
    if (holdsFormula(core)) return { index, mark: undefined };
    if (endsRunaway(core)) return { index, mark: undefined };
    const marks = fenceMarks(line);
    if (marks.length === 0) {
      const afterBlank = inner(input[index - 1]!.text, place).trim() === "";
      if ((afterBlank || !hasContent) && isProse(core)) return { index, mark: undefined };
      hasContent ||= core !== "";
      continue;
    }
    const head = line.slice(0, marks[0]).trim();
    const tail = line.slice(marks[0]! + 2).trim();
    const isWhole = marks.length === 2 && head === "" && tail.endsWith("$$") && tail.length > 2;
    const isOther = marks.length === 1 && (isProse(head) ? tail === "" : head === "" && opensEnvironment(tail));
    return isWhole || isOther ? { index, mark: undefined } : { index, mark: marks[0] };
  }
  return { index: input.length, mark: undefined };
}

/** Whether `$…$` stands in a line: no formula can hold another, save in its text. */
function holdsFormula(core: string): boolean {
  const tex = core.replace(/\\(?:text\w*|mbox)\s*\{[^{}]*\}/g, "");
  return /(?<![\\$])\$(?!\$)[^$]+(?<![\\$])\$(?!\$)/.test(tex);
}

/** Lines that no formula holds. */
function endsRunaway(core: string): boolean {
  return (
    atxHeading.test(core) ||
    /^(?:`{3}|~{3}|!\[|<\/?(?:img|p|div|center|table|tr|td|details|font|span|br)[\s/>])/i.test(core)
  );
}

function unclosed(
  input: readonly Line[],
  start: number,
  place: Place,
  before: string,
  content: readonly Line[],
  end: number,
  mark: number,
): Block {
  const opener = input[start]!;
  const column = place.lead.length + mark + 1;
  // Without a closing `$$` the formula is the lines up to the first empty one, or to the first sentence.
  let length = content.findIndex(({ text }, index) =>
    text.trim() === "" ? index > 0 : isProse(text) || endsRunaway(text.trim()),
  );
  if (length < 0) length = content.length;
  const formula = content.slice(0, length);
  while (formula.at(-1)?.text.trim() === "") formula.pop();
  const own = place.core.slice(mark + 2).trim() === "" ? 0 : 1;
  if (formula.length === 0 || formula.every(({ text }) => text.trim() === "")) {
    const at = opener.text.length - place.core.length + mark;
    const text = `${opener.text.slice(0, at)}\\$\\$${opener.text.slice(at + 2)}`;
    return { lines: [{ text, from: opener.from }], next: start + 1, finding: told(opener.from, column, false, "$$") };
  }
  const next = Math.min(end, start + 1 + formula.length - own);
  return {
    lines: fenced(formula, before, place, opener.from, formula.at(-1)!.from),
    next,
    finding: told(opener.from, column, true, formula.map(({ text }) => text).join("\n")),
  };
}

function told(line: number, column: number, closed: boolean, source: string): Finding {
  return {
    rule: "unclosed-formula",
    line,
    column,
    message: closed
      ? {
          zh: "公式没有用 $$ 结束。已在下一个空行或正文前结束。",
          en: "The formula is not closed by $$. It was closed before the next empty line or sentence.",
        }
      : { zh: "只有一个 $$，没有公式。已当作文字显示。", en: "A single $$ with no formula. It is shown as text." },
    source,
  };
}
