import type { Localized } from "../../languages.ts";

/** A value read from text, or why it can't be. The message names the value and what is allowed. */
export type Read<T> = { ok: true; value: T } | { ok: false; message: Localized };

/** One parameter of a widget: how it is written in notes and addresses, and what it may be. */
export interface Param<T> {
  default: T;
  read(text: string): Read<T>;
  /** The shortest text that `read` takes back to the same value. */
  write(value: T): string;
}

/** A parameter that is a number, for sliders and number fields. */
export interface NumberParam extends Param<number> {
  min: number;
  max: number;
  step: number;
  integer: boolean;
  /** Names the value and the range; for values typed or computed. */
  check(value: number): Read<number>;
}

// biome-ignore lint/suspicious/noExplicitAny: a record of parameters of any types
export type ParamSpecs = Readonly<Record<string, Param<any>>>;

export type ParamValues<Specs extends ParamSpecs> = {
  [Name in keyof Specs]: Specs[Name] extends Param<infer T> ? T : never;
};
