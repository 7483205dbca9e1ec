import type { ElementContent } from "hast";
import type { BlockContent, DefinitionContent } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { directiveFromMarkdown } from "mdast-util-directive";
import type { State } from "mdast-util-to-hast";
import { directive } from "micromark-extension-directive";
import type { Processor } from "unified";
import { Oops } from "../elements/oops.tsx";
import { nearest } from "../nearest.ts";
import type { Parsing } from "../parsing.ts";
import { card, generate, question } from "./questions.tsx";
import { element, text, view } from "./view.ts";
import { widget } from "./widgets.tsx";

/** Shows the content of a container that was closed. */
export type ContainerHandler = (parsing: Parsing, state: State, node: ContainerDirective) => ElementContent[];

/** Containers by name: `:::name{…}` … `:::`. */
export const containers: Readonly<Record<string, ContainerHandler>> = { question, card };

/** Directives that are blocks; those within a line would read ratios and times of day as their own. */
export function blockDirectives(this: Processor): void {
  const data = this.data() as {
    micromarkExtensions?: unknown[];
    fromMarkdownExtensions?: unknown[];
  };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { flow: directive().flow }];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()];
}

/** `::name{…}`: a widget, or a question whose numbers are drawn. */
export function leafDirective(parsing: Parsing, node: LeafDirective): ElementContent {
  if (node.name === "generate") return generate(parsing, node);
  const { names } = parsing.context.widgets;
  if (names.includes(node.name)) return widget(parsing, node);
  const line = parsing.lines[(node.position?.start.line ?? 1) - 1]?.trim() ?? `::${node.name}`;
  const close = nearest(node.name, names);
  const problem = parsing.report(
    "unknown-widget",
    parsing.place(node.position?.start),
    {
      zh: `没有名为 ${node.name} 的组件。${names.length > 0 ? `现有 ${names.join("、")}。` : ""}`,
      en: `There is no widget ${node.name}${names.length > 0 ? `; there are ${names.join(", ")}` : ""}.`,
    },
    { source: line, hint: close === undefined ? undefined : line.replace(node.name, close) },
  );
  // Links to it lead here, so that one mistake is not told many times.
  const id = node.attributes?.id ?? node.name;
  const free = !parsing.ids.has(id);
  parsing.ids.add(id);
  const { language } = parsing.source;
  return view(parsing, <Oops problem={problem} source={line} language={language} block id={free ? id : undefined} />);
}

/** A container without a known name, or without an end, is shown as it is written. */
export function containerDirective(parsing: Parsing, state: State, node: ContainerDirective): ElementContent[] {
  const handler = Object.hasOwn(containers, node.name) ? containers[node.name] : undefined;
  const firstLine = node.position?.start.line ?? 1;
  const opening = parsing.lines[firstLine - 1]?.slice((node.position?.start.column ?? 1) - 1) ?? `:::${node.name}`;
  const colons = /^:+/.exec(opening)?.[0] ?? ":::";
  const closed = isClosed(parsing, node, colons);
  const place = parsing.place(node.position?.start);
  if (!closed) {
    parsing.report(
      "unclosed-container",
      place,
      {
        zh: `${colons}${node.name} 没有结束，缺一行 ${colons}。后面的内容照常显示。`,
        en: `${colons}${node.name} has no end: a line ${colons} is missing. What follows is shown as usual.`,
      },
      { source: opening, hint: colons },
    );
  }
  if (!handler) reportUnknown(parsing, node, opening);
  if (handler && closed) return handler(parsing, state, node);
  const label = node.children[0]?.data as { directiveLabel?: boolean } | undefined;
  const children: (BlockContent | DefinitionContent)[] = label?.directiveLabel ? node.children.slice(1) : node.children;
  return [
    element("p", [text(opening)]),
    ...(state.all({ type: "blockquote", children }) as ElementContent[]),
    ...(closed ? [element("p", [text(colons)])] : []),
  ];
}

function reportUnknown(parsing: Parsing, node: ContainerDirective, opening: string): void {
  const names = Object.keys(containers);
  const close = nearest(node.name, names);
  const known = {
    zh: names.length > 0 ? `现有 ${names.join("、")}。` : "",
    en: names.length > 0 ? `; there are ${names.join(", ")}` : "",
  };
  parsing.report(
    "unknown-container",
    parsing.place(node.position?.start),
    {
      zh: `不认识 :::${node.name}。${known.zh}已按原文显示。`,
      en: `:::${node.name} is not known${known.en}. It is shown as written.`,
    },
    { source: opening, hint: close === undefined ? undefined : opening.replace(node.name, close) },
  );
}

/** Whether the last line of a container is a fence that is long enough; the parser ends one at the end of the note too. */
function isClosed(parsing: Parsing, node: ContainerDirective, colons: string): boolean {
  const { start, end } = node.position ?? {};
  if (!start || !end || end.line === start.line) return false;
  const last = parsing.lines[end.line - 1]?.slice(0, end.column - 1) ?? "";
  const fence = /(?:^|[\s>])(:{3,})[ \t]*$/.exec(last)?.[1];
  return fence !== undefined && fence.length >= colons.length;
}
