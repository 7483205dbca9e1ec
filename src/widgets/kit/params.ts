import type { Localized } from "../../languages.ts";
import { parseNumber } from "../../questions/number.ts";
import type { SymbolName } from "../../symbols.ts";
import { nearestName } from "./nearest.ts";
import { formatNumber } from "./number.ts";

/** A value read from text, or why it can't be. The message names the value and what is allowed. */
export type Read<T> = { ok: true; value: T } | Unreadable;

export interface Unreadable {
  ok: false;
  message: Localized;
  /** The text that was probably meant. */
  hint?: string;
}

/** One parameter of a widget: how it is written in notes and addresses, and what it may be. */
export interface Param<T> {
  /** As the control is labelled and messages say. In English a message may start with it. */
  name: Localized;
  default: T;
  read(text: string): Read<T>;
  /** The shortest text that `read` takes back to the same value. */
  write(value: T): string;
}

/** A parameter that is a number, for sliders and number fields. */
export interface NumberParam extends Param<number> {
  /** Links the control to its partners in text, formula and picture. */
  symbol?: SymbolName;
  min: number;
  max: number;
  step: number;
  /** Where the slider multiplies: the factor from one place to the next. */
  ratio?: number;
  integer: boolean;
  /** Names the value and the range; for values typed or computed. */
  check(value: number): Read<number>;
}

/** One of a few words. */
export interface ChoiceParam<Option extends string> extends Param<Option> {
  options: readonly Option[];
  /** As its buttons are labelled. */
  names?: Localized<Readonly<Record<Option, string>>>;
}

/** Any of a few words, up to some number of them. */
export interface SeveralParam<Option extends string> extends Param<readonly Option[]> {
  among: readonly Option[];
  most: number;
  names: Localized<Readonly<Record<Option, string>>>;
}

// biome-ignore lint/suspicious/noExplicitAny: a record of parameters of any types
export type ParamSpecs = Readonly<Record<string, Param<any>>>;

export type ParamValues<Specs extends ParamSpecs> = {
  [Name in keyof Specs]: Specs[Name] extends Param<infer T> ? T : never;
};

interface NumberOptions {
  name: Localized;
  symbol?: SymbolName;
  min: number;
  max: number;
  default: number;
  /** Of the slider; 1 for whole numbers, a hundredth of the range otherwise. */
  step?: number;
  /** Makes the slider logarithmic, with this factor from one place to the next. `min` is above 0 then. */
  ratio?: number;
}

/** A whole number. Fractions are refused, not rounded. */
export function int(options: NumberOptions): NumberParam {
  return numeric({ step: 1, ...options }, true);
}

/** Any number of the range; the slider's step does not bind what is typed. */
export function number(options: NumberOptions): NumberParam {
  return numeric({ step: (options.max - options.min) / 100, ...options }, false);
}

/** One of the given words. */
export function choice<const Option extends string>(options: {
  name: Localized;
  options: readonly Option[];
  names?: Localized<Readonly<Record<Option, string>>>;
  default: Option;
}): ChoiceParam<Option> {
  return {
    ...options,
    read(text) {
      const word = text.trim();
      const value = options.options.find((option) => option === word);
      if (value !== undefined) return { ok: true, value };
      const all = options.options;
      const { zh, en } = options.name;
      const message = {
        zh: `${zh}没有“${word}”。可取 ${all.join("、")}。`,
        en: `${en} cannot be “${word}”. It may be ${all.join(", ")}.`,
      };
      const hint = nearestName(word, all);
      return hint === undefined ? fail(message) : { ...fail(message), hint };
    },
    write: (value) => value,
  };
}

/** Some of the given words, written with `_` between them, or `none`; in the order of the options. */
export function several<const Option extends string>(options: {
  name: Localized;
  among: readonly Option[];
  most: number;
  names: Localized<Readonly<Record<Option, string>>>;
  default: readonly Option[];
}): SeveralParam<Option> {
  const { among, most, name } = options;
  return {
    ...options,
    read(text) {
      const words = text.trim() === "none" ? [] : text.split(/[\s_,]+/).filter((word) => word !== "");
      const wrong = words.find((word) => !among.some((option) => option === word));
      const value = among.filter((option) => words.includes(option));
      if (wrong === undefined && value.length <= most) return { ok: true, value };
      const found =
        wrong === undefined
          ? { zh: `现在有 ${value.length} 个`, en: `there are ${value.length}` }
          : { zh: `没有“${wrong}”`, en: `“${wrong}” is none of them` };
      const message = {
        zh: `${name.zh}最多取 ${most} 个：${among.join("、")}；${found.zh}。`,
        en: `${name.en} may be up to ${most} of ${among.join(", ")}; ${found.en}.`,
      };
      const hint = wrong === undefined ? undefined : nearestName(wrong, among);
      return hint === undefined
        ? fail(message)
        : { ...fail(message), hint: words.map((word) => (word === wrong ? hint : word)).join("_") };
    },
    write: (value) => (value.length === 0 ? "none" : value.join("_")),
  };
}

/** Yes or no. A parameter written without a value means yes. */
export function flag(options: { name: Localized; default: boolean }): Param<boolean> {
  return {
    ...options,
    read(text) {
      const word = text.trim().toLowerCase();
      if (["", "1", "yes", "true", "on", "是"].includes(word)) return { ok: true, value: true };
      if (["0", "no", "false", "off", "否"].includes(word)) return { ok: true, value: false };
      const { zh, en } = options.name;
      return fail({ zh: `${zh}应写 yes 或 no，现在是“${text}”。`, en: `${en} must be yes or no; it is “${text}”.` });
    },
    write: (value) => (value ? "yes" : "no"),
  };
}

/** Lets a value follow from the others; the word stands for that in notes and addresses. */
export function orElse<T>(param: Param<T>, word: string): Param<T | null> {
  return {
    name: param.name,
    default: null,
    read: (text) => (text.trim().toLowerCase() === word ? { ok: true, value: null } : param.read(text)),
    write: (value) => (value === null ? word : param.write(value)),
  };
}

function numeric(options: NumberOptions & { step: number }, integer: boolean): NumberParam {
  const { min, max, name } = options;
  /** `found` is a number, quoted text, or nothing. */
  const range = (found: string) => {
    const [from, to] = [formatNumber(min), formatNumber(max)];
    const now = found === "" ? "空着" : found.startsWith("“") ? `是${found}` : `是 ${found}`;
    return fail({
      zh: `${name.zh}要取 ${from} 到 ${to} 的${integer ? "整数" : "数"}，现在${now}。`,
      en: `${name.en} must be a ${integer ? "whole number" : "number"} from ${from} to ${to}; it is ${found || "empty"}.`,
    });
  };
  const check = (value: number, written = formatNumber(value)): Read<number> =>
    value >= min && value <= max && (!integer || Number.isInteger(value)) ? { ok: true, value } : range(written);
  return {
    ...options,
    integer,
    check: (value) => check(value),
    read(text) {
      const value = parseNumber(text);
      const written = text.trim();
      if (value === undefined) return range(written && `“${written}”`);
      return check(value, /^[\d.\-−]+$/.test(written) ? written.replace("-", "−") : undefined);
    },
    write: String,
  };
}

function fail(message: Localized): Unreadable {
  return { ok: false, message };
}
