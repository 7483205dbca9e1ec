import type { Element, ElementContent } from "hast";
import type { ReactNode } from "react";
import type { Parsing } from "../parsing.ts";

/**
 * Elements of the pipeline's own, each with the index of what it shows. They pass the sanitiser, and nobody can write
 * them: the HTML of notes is cut down to known elements before.
 */
export type OwnName =
  | "fn-view"
  | "fn-link"
  | "fn-heading"
  | "fn-side"
  | "fn-callout"
  | "fn-question"
  | "fn-card"
  | "fn-part";

export function own(tagName: OwnName, index: number, children: ElementContent[] = []): Element {
  return { type: "element", tagName, properties: { n: String(index) }, children };
}

/** A place in the tree at which React content is shown. */
export function view(parsing: Parsing, content: ReactNode): Element {
  return own("fn-view", parsing.views.push(content) - 1);
}

export function indexOf(element: Element): number {
  return Number(element.properties.n);
}

export function element(tagName: string, children: ElementContent[], properties: Element["properties"] = {}): Element {
  return { type: "element", tagName, properties, children };
}

export function text(value: string): ElementContent {
  return { type: "text", value };
}
