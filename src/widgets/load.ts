import type { WidgetDefinition, WidgetView } from "./definition.ts";

interface Widget {
  definition: WidgetDefinition;
  View: WidgetView;
}

/**
 * Loads a widget's code. A build writes the names of its scripts on the island, the definition's and the view's first:
 * a table of all widgets, here, would weigh on each of them. In development they are found by their folder.
 * @throws if there is no such widget, or its scripts can't be loaded
 */
export async function loadWidget({ widget = "", modules = "" }: DOMStringMap): Promise<Widget> {
  if (import.meta.env.DEV) return loadFolder(widget);
  const [definition, view] = modules.split(" ").map((name) => new URL(name, import.meta.url).href);
  if (!definition || !view) throw new Error(`There is no widget named ${widget}.`);
  const parts = await Promise.all([import(/* @vite-ignore */ definition), import(/* @vite-ignore */ view)]);
  return { definition: parts[0].definition, View: parts[1].default };
}

async function loadFolder(widget: string): Promise<Widget> {
  const definitions = import.meta.glob<WidgetDefinition>("./*/index.ts", { import: "definition" });
  const views = import.meta.glob<WidgetView>("./*/view.tsx", { import: "default" });
  const definition = await definitions[`./${widget}/index.ts`]?.();
  const View = await views[`./${widget}/view.tsx`]?.();
  if (!definition || !View) throw new Error(`There is no widget named ${widget}.`);
  return { definition, View };
}
