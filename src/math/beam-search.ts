import { wholeNumber } from "./range.ts";

/** What may be said: two words and the end. Ties go in this order, the end first. */
export const tokens = ["$", "a", "b"] as const;
export type Token = (typeof tokens)[number];

/** Chance of the next token, after nothing, after a and after b; each row sums to 1. */
export type NextToken = Readonly<Record<"" | "a" | "b", Readonly<Record<Token, number>>>>;

export interface Sequence {
  text: string;
  logProbability: number;
}

export interface Expanded extends Sequence {
  /** Whether it is among the best of its step. */
  kept: boolean;
}

export interface BeamSearch {
  /** All sequences that were looked at, a step each. */
  steps: Expanded[][];
  /** Those that reached the end, in the order in which they were found. */
  finished: Sequence[];
  /** What was left when the length was used up. */
  unfinished: Sequence[];
  /** By score; of the unfinished where nothing ended. */
  best: Sequence;
}

export interface BeamOptions {
  /** Sequences kept at each step; 1 is greedy. */
  beam: number;
  /** Tokens at most, the end included. */
  maxLength: number;
  /** Strength of the length penalty; 0 is none. */
  alpha: number;
}

/** ((5 + |y|)/6)^α, where |y| counts the end. Source: Wu et al. 2016 (GNMT), eq. 14. */
export function lengthPenalty(length: number, alpha: number): number {
  return ((5 + wholeNumber("the length", length, 1)) / 6) ** alpha;
}

/** log p(y)/lp(y). */
export function score({ text, logProbability }: Sequence, alpha: number): number {
  return logProbability / lengthPenalty(text.length, alpha);
}

/**
 * Beam search: every kept sequence is continued in all ways, the `beam` most probable ones of all stay, and those that
 * end leave the beam. Source: Sutskever, Vinyals & Le 2014, §3.2.
 * @throws RangeError unless beam and maxLength are whole numbers ≥ 1 and all rows sum to 1
 */
export function beamSearch(model: NextToken, { beam, maxLength, alpha }: BeamOptions): BeamSearch {
  wholeNumber("the beam", beam, 1);
  wholeNumber("the length", maxLength, 1);
  for (const [after, row] of Object.entries(model))
    if (!sumsToOne(row)) throw new RangeError(`the chances after “${after}” must sum to 1`);
  let alive: Sequence[] = [{ text: "", logProbability: 0 }];
  const steps: Expanded[][] = [];
  const finished: Sequence[] = [];
  for (let step = 0; step < maxLength && alive.length > 0; step += 1) {
    const longer = alive.flatMap((sequence) => continued(model, sequence)).sort(byProbability);
    const kept = longer.slice(0, beam);
    steps.push(longer.map((sequence) => ({ ...sequence, kept: kept.includes(sequence) })));
    finished.push(...kept.filter(({ text }) => text.endsWith("$")));
    alive = kept.filter(({ text }) => !text.endsWith("$"));
  }
  const [first, ...others] = finished.length > 0 ? finished : alive;
  const best = others.reduce((one, other) => (score(other, alpha) > score(one, alpha) + 1e-12 ? other : one), first!);
  return { steps, finished, unfinished: alive, best };
}

/** Every sequence that ends within the length, most probable first. */
export function allFinished(model: NextToken, maxLength: number): Sequence[] {
  const found: Sequence[] = [];
  const grow = (sequence: Sequence) => {
    for (const longer of continued(model, sequence)) {
      if (longer.text.endsWith("$")) found.push(longer);
      else if (longer.text.length < maxLength) grow(longer);
    }
  };
  grow({ text: "", logProbability: 0 });
  return found.sort(byProbability);
}

/** Within 10⁻⁶, so that typed decimals count. */
export function sumsToOne(row: Readonly<Record<Token, number>>): boolean {
  return Math.abs(tokens.reduce((sum, token) => sum + row[token], 0) - 1) <= 1e-6;
}

/** All continuations that are possible at all. */
function continued(model: NextToken, { text, logProbability }: Sequence): Sequence[] {
  const row = model[(text.at(-1) ?? "") as keyof NextToken];
  return tokens
    .filter((token) => row[token] > 0)
    .map((token) => ({ text: text + token, logProbability: logProbability + Math.log(row[token]) }));
}

/** Equal ones, as far as rounding lets it be seen, in the order of the strings. */
function byProbability(one: Sequence, other: Sequence): number {
  const difference = other.logProbability - one.logProbability;
  return Math.abs(difference) > 1e-12 ? difference : one.text < other.text ? -1 : 1;
}
