import type { WidgetDefinition } from "../src/widgets/definition.ts";
import type { ParamSpecs, ParamValues } from "../src/widgets/kit/params.ts";
import { readValues } from "../src/widgets/kit/values.ts";

/** The values that a note's directive gives. Throws where one of them can't be read. */
export function read<Specs extends ParamSpecs>(
  { params }: WidgetDefinition<Specs>,
  written: Readonly<Record<string, string>>,
): ParamValues<Specs> {
  const { values, problems } = readValues(params, written);
  if (problems[0]) throw new Error(problems[0].message.en);
  return values;
}
