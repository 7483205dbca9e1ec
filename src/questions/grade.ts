import { parseNumber } from "./number.ts";

/** A question as the grader sees it: what is right, nothing of how it looks. */
export type Question =
  | { kind: "single" | "multiple"; right: readonly boolean[] }
  | { kind: "number"; answer: number; tolerance: Tolerance }
  | { kind: "blank"; answers: readonly (readonly string[])[] };

/** How far off a number may be and still be right. */
export type Tolerance = { absolute: number } | { relative: number };

/** What the reader gave: chosen options by index, or what was typed. */
export type Answer = { chosen: readonly number[] } | { typed: readonly string[] };

export interface Verdict {
  right: boolean;
  /** For each option, blank or the one number: what became of it. `unread`: it can't be read as an answer. */
  parts: readonly Part[];
}

export type Part = "right" | "wrong" | "missed" | "left" | "unread";

/**
 * Judges an answer. `single` is right when just the right option is chosen; `multiple` when all the right ones are and
 * no other; `number` within the tolerance; `blank` when every gap holds one of its alternatives.
 */
export function grade(question: Question, answer: Answer): Verdict {
  switch (question.kind) {
    case "single":
    case "multiple":
      return gradeChoice(question.right, "chosen" in answer ? answer.chosen : []);
    case "number": {
      const typed = "typed" in answer ? (answer.typed[0] ?? "") : "";
      const value = parseNumber(typed);
      const part =
        value === undefined ? "unread" : isWithin(value, question.answer, question.tolerance) ? "right" : "wrong";
      return { right: part === "right", parts: [part] };
    }
    case "blank": {
      const typed = "typed" in answer ? answer.typed : [];
      const parts = question.answers.map((alternatives, gap) => gradeGap(alternatives, typed[gap] ?? ""));
      return { right: parts.every((part) => part === "right"), parts };
    }
  }
}

/** Whole numbers are exact unless said; else ±0.5 % or ±0.001, whichever is larger, but at most 5 % of the answer. */
export function defaultTolerance(answer: number): Tolerance {
  if (Number.isInteger(answer)) return { absolute: 0 };
  return { absolute: Math.min(Math.max(0.005 * Math.abs(answer), 0.001), 0.05 * Math.abs(answer)) };
}

/** Reads `0`, `0.01` (absolute) or `0.5%` (relative). */
export function parseTolerance(text: string): Tolerance | undefined {
  const value = parseNumber(text);
  if (value === undefined || value < 0) return undefined;
  return text.trim().endsWith("%") ? { relative: value } : { absolute: value };
}

export function isWithin(value: number, answer: number, tolerance: Tolerance): boolean {
  const allowed = "absolute" in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(answer);
  // 1/3 typed as a fraction and 0.1+0.2 computed must not fail on the last binary digit.
  const rounding = 1e-12 * Math.max(1, Math.abs(answer));
  return Math.abs(value - answer) <= allowed + rounding;
}

function gradeChoice(right: readonly boolean[], chosen: readonly number[]): Verdict {
  const parts = right.map((isRight, option): Part => {
    const isChosen = chosen.includes(option);
    if (isRight) return isChosen ? "right" : "missed";
    return isChosen ? "wrong" : "left";
  });
  return { right: parts.every((part) => part === "right" || part === "left"), parts };
}

function gradeGap(alternatives: readonly string[], typed: string): Part {
  if (typed.trim() === "") return "unread";
  if (alternatives.some((alternative) => fold(alternative) === fold(typed))) return "right";
  const value = parseNumber(typed);
  const same = value !== undefined && alternatives.some((alternative) => parseNumber(alternative) === value);
  return same ? "right" : "wrong";
}

/** Wording is compared without case, width, spaces, hyphens and the dollar signs of a formula. */
function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-\u2010-\u2015\u2212$\\{}]/g, "");
}
