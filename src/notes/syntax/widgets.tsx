import type { ElementContent } from "hast";
import type { LeafDirective } from "mdast-util-directive";
import type { Place, WidgetUse } from "../note.ts";
import type { Parsing } from "../parsing.ts";
import { WidgetSlot } from "../widget-slot.tsx";
import { view } from "./view.ts";

/** `::receptive-field-calculator{preset="vgg16" #vgg}`: what can't be read is told, and the default stands in for it. */
export function widget(parsing: Parsing, node: LeafDirective): ElementContent {
  const { id, class: _, ...written } = node.attributes ?? {};
  const params = Object.fromEntries(Object.entries(written).map(([name, value]) => [name, value ?? ""]));
  const place = parsing.place(node.position?.start);
  const line = parsing.lines[(node.position?.start.line ?? 1) - 1] ?? "";

  for (const { param, message, hint } of parsing.context.widgets.check(node.name, params)) {
    parsing.report("widget-parameter", { ...place, column: columnOf(line, param, place) }, message, {
      source: `${param}="${params[param] ?? ""}"`,
      hint,
    });
    delete params[param];
  }
  const figure = ++parsing.figureCount;
  const instance = instanceOf(parsing, node.name, id ?? undefined, place, line);
  const use: WidgetUse = { widget: node.name, instance, params, figure, ...place };
  parsing.widgets.push(use);
  const { language } = parsing.source;
  return view(parsing, <WidgetSlot place={{ widget: node.name, instance, params, figure, language }} />);
}

/** A page's address names widgets by their instance, so that two can't share one. */
function instanceOf(parsing: Parsing, name: string, id: string | undefined, place: Place, line: string): string {
  const wanted = id ?? name;
  let instance = wanted;
  for (let n = 2; parsing.ids.has(instance); n++) instance = `${wanted}-${n}`;
  parsing.ids.add(instance);
  if (instance !== wanted) {
    parsing.report(
      "duplicate-id",
      place,
      {
        zh: `本页已经有 ${wanted}。给这个组件另起一个名字，它的状态才能写进地址。`,
        en: `${wanted} is on this page already. With a name of its own this widget's state can stand in the address.`,
      },
      {
        source: wanted,
        hint: line.includes("}") ? line.replace(/\s*\}\s*$/, ` #${instance}}`) : `${line.trim()}{#${instance}}`,
      },
    );
  }
  return instance;
}

function columnOf(line: string, param: string, place: Place): number {
  const at = line.search(new RegExp(`(?<![\\w-])${param.replace(/[^\w-]/g, "\\$&")}\\s*(?:=|[\\s}])`));
  return at < 0 ? place.column : at + 1;
}
