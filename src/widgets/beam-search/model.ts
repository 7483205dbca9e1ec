import {
  allFinished,
  type BeamSearch,
  beamSearch,
  type Expanded,
  lengthPenalty,
  type NextToken,
  type Sequence,
  score,
  sumsToOne,
} from "../../math/beam-search.ts";

export interface Values {
  beam: number;
  alpha: number;
  maxLength: number;
  t: number;
  start: readonly number[];
  a: readonly number[];
  b: readonly number[];
}

export const rows = ["start", "a", "b"] as const;
export type Row = (typeof rows)[number];

export interface Model extends BeamSearch {
  /** Rows that do not sum to 1; the search goes on with them scaled. */
  wrong: readonly Row[];
  /** The levels of the tree that are drawn, each in the order of the strings. */
  levels: Expanded[][];
  /** Finished within the levels drawn, best score first. */
  ranked: { text: string; probability: number; score: number }[];
  greedy: Sequence;
  /** The most probable one of all that end, if any. */
  truth: Sequence | undefined;
  /** Chances of the tokens of the best sequence. */
  factors: number[];
  penalty: number;
  score: number;
}

export function model({ beam, alpha, maxLength, t, ...lists }: Values): Model {
  const table = {
    "": chances(lists.start),
    a: chances(lists.a),
    b: chances(lists.b),
  } satisfies NextToken;
  const search = beamSearch(table, { beam, maxLength, alpha });
  const { best, steps, finished } = search;
  const levels = steps.slice(0, t).map((level) => [...level].sort((one, other) => (one.text < other.text ? -1 : 1)));
  return {
    ...search,
    wrong: rows.filter((row) => !sumsToOne(asRow(lists[row]))),
    levels,
    ranked: finished
      .filter(({ text }) => text.length <= t)
      .map((sequence) => ({
        text: sequence.text,
        probability: Math.exp(sequence.logProbability),
        score: score(sequence, alpha),
      }))
      .sort((one, other) => other.score - one.score),
    greedy: beamSearch(table, { beam: 1, maxLength, alpha: 0 }).best,
    truth: allFinished(table, maxLength)[0],
    factors: [...best.text].map(
      (token, i) => table[(best.text[i - 1] ?? "") as keyof NextToken][token as "a" | "b" | "$"],
    ),
    penalty: lengthPenalty(best.text.length, alpha),
    score: score(best, alpha),
  };
}

function asRow([a = 0, b = 0, end = 0]: readonly number[]) {
  return { $: end, a, b };
}

/** A row of chances, scaled to sum to 1; all alike where all are 0. */
function chances(list: readonly number[]) {
  const sum = list.reduce((total, value) => total + value, 0);
  return asRow(sum > 0 ? list.map((value) => value / sum) : list.map(() => 1 / list.length));
}
