import type { Localized } from "../languages.ts";
import { mulberry32 } from "../math/random.ts";
import type { Domain } from "./domain.ts";
import { isWithin } from "./grade.ts";
import type { Rich } from "./rich.tsx";

/** A way to be wrong that people really have. */
export interface Misconception<Draw> {
  /** Kebab-case; counted by name, so it stays the same when the wording changes. */
  name: string;
  /** What somebody with this misconception answers; undefined where it does not apply. */
  value(draw: Draw): number | undefined;
  why(draw: Draw): Localized<Rich>;
}

/** Questions that are never the same twice: numbers are drawn, everything else is computed from them. */
export interface Generator<Draw> {
  domain: Domain<Draw>;
  /** Draws that make no good question (the trick does not show, the answer is trivial) are left out. */
  keep?(draw: Draw): boolean;
  /** By the widget's own kernel. */
  answer(draw: Draw): number;
  misconceptions: readonly Misconception<Draw>[];
  /** Text of a value as an option, the same in both languages. */
  format(value: number): string;
  /** The smallest sensible difference between options; reserves are the answer ± this. */
  unit: number;
  prompt(draw: Draw): Localized<Rich>;
  /** Every step with the drawn numbers; the last one states the answer. */
  solution(draw: Draw, answer: number): Localized<readonly Rich[]>;
  /** The widget state that shows the draw, where there is one. */
  state?(draw: Draw): Readonly<Record<string, string>> | undefined;
}

export interface Option {
  value: number;
  text: string;
  right: boolean;
  /** Absent for the right option and for reserves, which stand for no misconception. */
  misconception?: { name: string; why: Localized<Rich> };
}

/** One question with its numbers; the same seed always gives the same one. */
export interface Item {
  seed: number;
  prompt: Localized<Rich>;
  options: readonly Option[];
  answer: number;
  solution: Localized<readonly Rich[]>;
  state?: Readonly<Record<string, string>>;
}

const optionCount = 4;

/** Draws a question. Draws whose wrong answers coincide with the right one or with each other are rejected. */
export function drawItem<Draw>(generator: Generator<Draw>, seed: number): Item {
  const random = mulberry32(seed);
  for (let attempt = 0; attempt < 1000; attempt += 1) {
    const draw = generator.domain.at(Math.floor(random() * generator.domain.size));
    const options = optionsOf(generator, draw);
    if (!options) continue;
    const answer = generator.answer(draw);
    const state = generator.state?.(draw);
    return {
      seed,
      answer,
      prompt: generator.prompt(draw),
      options: shuffled(options, random),
      solution: generator.solution(draw, answer),
      ...(state ? { state } : {}),
    };
  }
  throw new Error("no draw of the generator gives four different options");
}

/**
 * The right answer first, then wrong ones, all different as they are shown; undefined when the draw is no good: it is
 * not to be kept, or fewer than two misconceptions show in it.
 */
export function optionsOf<Draw>(generator: Generator<Draw>, draw: Draw): Option[] | undefined {
  if (generator.keep && !generator.keep(draw)) return undefined;
  const answer = generator.answer(draw);
  if (!Number.isFinite(answer)) return undefined;
  const options: Option[] = [{ value: answer, text: generator.format(answer), right: true }];
  const add = (value: number | undefined, misconception?: Option["misconception"]) => {
    if (value === undefined || !Number.isFinite(value) || options.length === optionCount) return;
    const text = generator.format(value);
    if (options.some((option) => option.text === text || isWithin(option.value, value, { relative: 1e-6 }))) return;
    options.push({ value, text, right: false, ...(misconception ? { misconception } : {}) });
  };
  for (const { name, value, why } of generator.misconceptions) add(value(draw), { name, why: why(draw) });
  if (options.length < 3) return undefined;
  for (const reserve of reserves(answer, generator.unit)) add(reserve);
  return options.length === optionCount ? options : undefined;
}

/** Neighbours of the answer; of its sign, so that no option is absurd. */
function reserves(answer: number, unit: number): number[] {
  const values = [answer + unit, answer - unit, answer * 2, answer / 2, answer + 2 * unit];
  return values.filter((value) => Math.sign(value) === Math.sign(answer) || answer === 0);
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}
