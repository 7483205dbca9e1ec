import type { Localized } from "../../languages.ts";
import { nearestName } from "./nearest.ts";
import type { ParamSpecs, ParamValues, Read } from "./params.ts";

export interface ParamProblem {
  param: string;
  message: Localized;
  /** The name or value that was probably meant. */
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
    else {
      const { message, hint } = read;
      problems.push(hint === undefined ? { param, message } : { param, message, hint });
    }
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
