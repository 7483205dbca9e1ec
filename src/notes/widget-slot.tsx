import { createContext, type ReactNode, useContext } from "react";
import type { Language } from "../languages.ts";

/** A widget at its place in a note. */
export interface WidgetPlace {
  widget: string;
  /** Unique on the page. */
  instance: string;
  /** Number of the figure on the page, 1-based. */
  figure: number;
  /** As written; what could not be read is left out. */
  params: Readonly<Record<string, string>>;
  language: Language;
}

/** Draws widgets. Given by the site; the default leaves an empty island, so that notes render without it. */
export const WidgetContext = createContext<(place: WidgetPlace) => ReactNode>(
  ({ widget, instance, figure, params }) => (
    <div
      className="island wide"
      id={instance}
      data-widget={widget}
      data-props={JSON.stringify({ instance, figure, params })}
    />
  ),
);

export function WidgetSlot({ place }: { place: WidgetPlace }) {
  return useContext(WidgetContext)(place);
}
