import type { Element, ElementContent } from "hast";
import type { Link, LinkReference, PhrasingContent } from "mdast";
import type { State } from "mdast-util-to-hast";
import { toString as plainText } from "mdast-util-to-string";
import type { Place } from "../note.ts";
import type { Parsing, PlacedLink } from "../parsing.ts";
import { own } from "./view.ts";

export function link(parsing: Parsing, state: State, node: Link): Element {
  const index = placeLinkNode(parsing, node, node.url);
  return own("fn-link", index, state.all(node) as ElementContent[]);
}

export function linkReference(
  parsing: Parsing,
  state: State,
  node: LinkReference,
): Element | ElementContent[] | undefined {
  const definition = state.definitionById.get(node.identifier.toUpperCase());
  if (!definition) return state.all(node) as ElementContent[];
  const index = placeLinkNode(parsing, node, definition.url);
  return own("fn-link", index, state.all(node) as ElementContent[]);
}

function placeLinkNode(parsing: Parsing, node: Link | LinkReference, target: string): number {
  const place = parsing.place(node.position?.start);
  if (!node.children.some(hasWords)) {
    const message = {
      zh: "链接里只有公式，没有字：读屏软件不一定读公式，听的人不知道它通向哪里。请让一句话里的几个字也在方括号里。",
      en: "The link holds a formula and no words. A screen reader may not read the formula as its name; let a few words of the sentence stand between the brackets too.",
    };
    parsing.report("link-without-words", place, message, { source: target });
  }
  return placeLink(parsing, target, plainText(node), place);
}

function hasWords(node: PhrasingContent): boolean {
  if (node.type === "text" || node.type === "inlineCode") return /[\p{L}\p{N}]/u.test(node.value);
  if (node.type === "image" || node.type === "imageReference") return true;
  return "children" in node && node.children.some(hasWords);
}

/**
 * Notes down a link. One to a widget's state, `#instance?param=value`, leads to this page with that state in the query;
 * whether the widget is there is known when the note ends.
 */
export function placeLink(parsing: Parsing, target: string, text: string, place: Place): number {
  const placed: PlacedLink = { target, kind: "markdown", text, ...place };
  const state = /^#([^?]+)\?(.+)$/.exec(target);
  if (state?.[1] !== undefined && state[2] !== undefined) {
    const params = Object.fromEntries(new URLSearchParams(state[2]));
    parsing.stateLinks.push({ link: placed, instance: decodeURIComponentOr(state[1]), params });
  }
  return parsing.placedLinks.push(placed) - 1;
}

/** Says where the links to widget states lead. Links to anything else with a query are left to the site. */
export function resolveStateLinks(parsing: Parsing): void {
  for (const { link: placed, instance, params } of parsing.stateLinks) {
    const use = parsing.widgets.find((widget) => widget.instance === instance);
    if (!use) continue;
    const query = new URLSearchParams(Object.entries(params).map(([name, value]) => [`${instance}.${name}`, value]));
    placed.href = `?${query}#${encodeURIComponent(instance)}`;
    for (const wrong of parsing.context.widgets.check(use.widget, params)) {
      parsing.report("widget-parameter", placed, wrong.message, { source: placed.target, hint: wrong.hint });
    }
  }
}

function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
