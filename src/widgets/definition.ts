import type { ComponentType } from "react";
import type { Language, Localized } from "../languages.ts";
import type { ParamSpecs, ParamValues } from "./kit/params.ts";

/** What the build, the pipeline and the gallery know of a widget without loading its picture. */
export interface WidgetDefinition<Specs extends ParamSpecs = ParamSpecs> {
  /** Kebab-case, unique over the site; the folder has the same name. */
  id: string;
  title: Localized;
  /** Everything that can be set: in a note's directive, in the address, by the controls. */
  params: Specs;
  /** States worth looking at, for the gallery and for the tests; the default state is always among them. */
  examples: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What a view is rendered with, at build and in the browser alike. */
export interface WidgetProps<Specs extends ParamSpecs = ParamSpecs> {
  language: Language;
  /** Unique on the page; prefixes the widget's parameters in the address and its ids. */
  instance: string;
  /** Number of the figure on the page. */
  figure: number;
  /** The state of the still: defaults, overridden by the note's directive. */
  initial: ParamValues<Specs>;
}

export type WidgetView<Specs extends ParamSpecs = ParamSpecs> = ComponentType<WidgetProps<Specs>>;

export function defineWidget<const Specs extends ParamSpecs>(
  definition: WidgetDefinition<Specs>,
): WidgetDefinition<Specs> {
  return definition;
}
