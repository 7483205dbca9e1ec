import type { Localized } from "../../languages.ts";
import type { ParamSpecs, ParamValues, Read } from "./params.ts";

export interface ParamProblem {
  param: string;
  message: Localized;
  /** The name that was probably meant. */
  hint?: string;
}

export interface ReadValues<Specs extends ParamSpecs> {
  values: ParamValues<Specs>;
  problems: ParamProblem[];
}

/** Values from written parameters over given ones. What can't be read keeps the given value and is told. */
export function readValues<Specs extends ParamSpecs>(
  specs: Specs,
  written: Readonly<Record<string, string>>,
  base: ParamValues<Specs> = defaults(specs),
): ReadValues<Specs> {
  const values: Record<string, unknown> = { ...base };
  const problems: ParamProblem[] = [];
  for (const [param, text] of Object.entries(written)) {
    const spec = Object.hasOwn(specs, param) ? specs[param] : undefined;
    if (!spec) {
      problems.push(unknown(param, Object.keys(specs)));
      continue;
    }
    const read: Read<unknown> = spec.read(text);
    if (read.ok) values[param] = read.value;
    else problems.push({ param, message: read.message });
  }
  return { values: values as ParamValues<Specs>, problems };
}

/** What differs from the given values, written. */
export function writeChanges<Specs extends ParamSpecs>(
  specs: Specs,
  values: ParamValues<Specs>,
  base: ParamValues<Specs>,
): Record<string, string> {
  const written: Record<string, string> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const text = spec.write(values[name]);
    if (text !== spec.write(base[name])) written[name] = text;
  }
  return written;
}

function defaults<Specs extends ParamSpecs>(specs: Specs): ParamValues<Specs> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default])) as ParamValues<Specs>;
}

function unknown(param: string, names: readonly string[]): ParamProblem {
  const hint = nearestName(param, names);
  const message = {
    zh: `没有参数 ${param}。可用的有 ${names.join("、")}。`,
    en: `There is no parameter ${param}. There are ${names.join(", ")}.`,
  };
  return hint === undefined ? { param, message } : { param, message, hint };
}

/** The name that shares most pairs of letters with what was written, if they share half of them. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const pairs = (text: string) => Array.from({ length: text.length + 1 }, (_, i) => ` ${text} `.slice(i, i + 2));
  const wanted = pairs(written.toLowerCase());
  const likeness = (name: string) => {
    const own = pairs(name.toLowerCase());
    return (2 * own.filter((pair) => wanted.includes(pair)).length) / (own.length + wanted.length);
  };
  const [best] = names.map((name) => ({ name, score: likeness(name) })).sort((a, b) => b.score - a.score);
  return best && best.score >= 0.5 ? best.name : undefined;
}
