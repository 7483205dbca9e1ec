import { addresses } from "./addresses.ts";
import { brackets } from "./brackets.ts";
import { breaks } from "./breaks.ts";
import { emphasis } from "./emphasis.ts";
import { glued } from "./glued.ts";
import { headings } from "./headings.ts";
import { html } from "./html.ts";
import { indented } from "./indented.ts";
import { invisible } from "./invisible.ts";
import type { Finding, Line, Rule } from "./lines.ts";
import { toLines } from "./lines.ts";
import { lists } from "./lists.ts";
import { marks } from "./marks.ts";
import { mathFences } from "./math-fences.ts";
import { pictures } from "./pictures.ts";
import { stars } from "./stars.ts";
import { tex } from "./tex.ts";
import { urls } from "./urls.ts";
import { withinHtml } from "./within-html.ts";

/** What `repair` yields. `lines[i]` is the author's line (1-based) of line i (0-based) of `text`. */
export interface Repaired {
  text: string;
  lines: readonly number[];
  findings: readonly Finding[];
}

/**
 * All repairs, in the order in which they are made. Characters come first, as any rule may stumble over them; then what
 * is a formula, as the rest keeps out of formulas; line breaks come last, when it is settled what a paragraph is.
 */
const rules: readonly Rule[] = [
  invisible,
  indented,
  headings,
  brackets,
  pictures,
  withinHtml,
  html,
  glued,
  mathFences,
  tex,
  lists,
  addresses,
  marks,
  emphasis,
  stars,
  urls,
  breaks,
];

/**
 * Rewrites somebody's Markdown so that plain CommonMark with tables and formulas shows what the writer saw. `text` has
 * LF. Nothing is lost; a clean note comes out byte for byte equal; repairing twice changes nothing more.
 */
export function repair(text: string): Repaired {
  const repaired = repairLines(toLines(text));
  return {
    text: repaired.lines.map((line) => line.text).join("\n"),
    lines: repaired.lines.map((line) => line.from),
    findings: repaired.findings,
  };
}

/** More rounds than any text was seen to need: one repair may bring to light what another mends. */
const mostRounds = 6;

/** The same on lines, for whoever cuts the text afterwards. */
export function repairLines(lines: readonly Line[]): { lines: readonly Line[]; findings: Finding[] } {
  const findings = new Map<string, Finding>();
  const report = (finding: Finding) => {
    const key = `${finding.line} ${finding.rule} ${finding.source}`;
    if (!findings.has(key)) findings.set(key, finding);
  };
  let current = lines;
  for (let round = 0; round < mostRounds; round += 1) {
    const before = current;
    for (const rule of rules) {
      const next = rule(current, report);
      // The same array as before keeps what was read of it.
      if (next.length !== current.length || next.some((line, index) => line !== current[index])) current = next;
    }
    if (current === before) break;
  }
  return { lines: current, findings: [...findings.values()].sort((a, b) => a.line - b.line || a.column - b.column) };
}
