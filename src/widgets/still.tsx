import { renderToString } from "react-dom/server";
import type { Language } from "../languages.ts";
import { definitions } from "./catalogue.ts";
import type { WidgetView } from "./definition.ts";
import { readValues } from "./kit/values.ts";

const views = import.meta.glob<{ default: WidgetView }>("./*/view.tsx", { eager: true });

export interface StillPlace {
  widget: string;
  /** Unique on the page. */
  instance: string;
  figure: number;
  /** As written in the note. */
  params: Readonly<Record<string, string>>;
  language: Language;
}

/** HTML of a widget in its first state, equal to what the browser's first render makes. Unknown widgets are empty. */
export function renderStill({ widget, instance, figure, params, language }: StillPlace): string {
  const definition = definitions.get(widget);
  const View = views[`./${widget}/view.tsx`]?.default;
  if (!definition || !View) return "";
  const { values } = readValues(definition.params, params);
  return renderToString(<View language={language} instance={instance} figure={figure} initial={values} />);
}
