import type { Element, ElementContent } from "hast";
import type { Heading, PhrasingContent } from "mdast";
import type { State } from "mdast-util-to-hast";
import type { Parsing } from "../parsing.ts";
import { own } from "./view.ts";

const idPattern = /[ \t]*\{#([\p{L}\p{N}_.:-]+)\}[ \t]*$/u;

/** The id at the end of a heading: `## Layer by layer {#layer-by-layer}`. */
export function explicitId(node: Heading): string | undefined {
  const last = node.children.at(-1);
  return last?.type === "text" ? idPattern.exec(last.value)?.[1] : undefined;
}

/** A heading without its `{#id}`; ids are given when all are known, see `finish.tsx`. */
export function heading(parsing: Parsing, state: State, node: Heading): Element {
  const explicit = explicitId(node);
  let children: PhrasingContent[] = node.children;
  const last = node.children.at(-1);
  if (explicit !== undefined && last?.type === "text") {
    children = [...node.children.slice(0, -1), { ...last, value: last.value.replace(idPattern, "") }];
  }
  const place = parsing.place(node.position?.start);
  const index = parsing.placedHeadings.push({ depth: node.depth, explicit, place }) - 1;
  return own("fn-heading", index, state.all({ ...node, children }) as ElementContent[]);
}
