import type { WidgetDefinition } from "./definition.ts";
import { type ParamProblem, readValues } from "./kit/values.ts";

/** Every folder beside this file with an `index.ts` is a widget. */
const modules = import.meta.glob<{ definition: WidgetDefinition }>("./*/index.ts", { eager: true });

export const definitions: ReadonlyMap<string, WidgetDefinition> = new Map(
  Object.values(modules).map(({ definition }) => [definition.id, definition]),
);

/** The widgets as the pipeline sees them: their names, and whether what a note says of one can be read. */
export const catalogue = { names: [...definitions.keys()], check: checkParams };

/** One message for each parameter that is unknown or out of range; an unknown widget has none. */
export function checkParams(widget: string, params: Readonly<Record<string, string>>): readonly ParamProblem[] {
  const definition = definitions.get(widget);
  return definition ? readValues(definition.params, params).problems : [];
}
