import { createContext, type ReactNode, useContext } from "react";
import type { Language } from "../languages.ts";
import type { WidgetUse } from "./note.ts";

/** A generated question at its place in a note. */
export interface GeneratorPlace {
  /** `<subject>/<name>`. */
  from: string;
  id: string;
  language: Language;
  /** 1-based, among the questions of the page. */
  number: number;
  total: number;
  /** The widgets of the page, one of which may show the draw. */
  widgets: readonly WidgetUse[];
}

/** Draws generated questions. Given by the site; the default leaves a named place, so that notes render without it. */
export const GeneratorContext = createContext<(place: GeneratorPlace) => ReactNode>(({ id, from }) => (
  <section className="quiz" id={id} data-from={from} />
));

/** The place is asked for when it is shown: the number of questions is known when the note was read to its end. */
export function GeneratorSlot({ place }: { place: () => GeneratorPlace }) {
  return useContext(GeneratorContext)(place());
}
