import type { Localized } from "../languages.ts";

/** How much a reader loses: an error leaves something unshown, a warning shows it otherwise, info was mended. */
export type Severity = "error" | "warning" | "info";

/** One place in a note that is not as it should be. The page is shown all the same. */
export interface Problem {
  rule: RuleName;
  /** As the author knows it: relative to the folder that was opened, with `/`. */
  file: string;
  /** 1-based, in the author's own file. */
  line: number;
  /** 1-based, in UTF-16 units. */
  column: number;
  /** What was found and what was expected. */
  message: Localized;
  /** The corrected text, where it can be computed. */
  hint?: string;
  /** The text that the problem is about. */
  source?: string;
}

/** Every rule, with its severity. Rules of `own` notes come from repairing what other programs accept. */
export const rules = {
  "front-matter": "error",
  outline: "error",
  formula: "error",
  "unknown-symbol": "error",
  "unknown-widget": "error",
  "widget-parameter": "error",
  "unknown-container": "error",
  "unclosed-container": "error",
  "dead-link": "error",
  "dead-anchor": "error",
  "dead-reference": "error",
  "unknown-citation": "error",
  "missing-image": "error",
  "missing-figure": "error",
  "missing-footnote": "error",
  "duplicate-id": "error",
  question: "error",
  "unknown-generator": "error",
  "missing-translation": "error",
  "unknown-callout": "warning",
  "unclosed-formula": "warning",
  "ambiguous-image": "warning",
  "formula-picture": "info",
  "indented-prose": "info",
  "possible-currency": "warning",
  "escaped-formula": "warning",
  "html-markdown": "warning",
  "heading-level": "warning",
  "empty-section": "info",
  "ambiguous-link": "warning",
  "link-without-words": "warning",
  encoding: "info",
} as const satisfies Record<string, Severity>;

export type RuleName = keyof typeof rules;

/** `file:line:column  rule  message`, and the corrected text below, as a terminal shows it. */
export function formatProblem(problem: Problem, language: "zh" | "en" = "en"): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const hint = problem.hint === undefined ? "" : `\n    → ${problem.hint.replaceAll("\n", "\n      ")}`;
  return `${place}  ${problem.rule}  ${problem.message[language]}${hint}`;
}
