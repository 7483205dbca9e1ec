import type { ElementContent } from "hast";
import type { Root } from "mdast";
import type { Handlers, State } from "mdast-util-to-hast";
import { defaultHandlers } from "mdast-util-to-hast";
import type { ReactNode } from "react";
import { createElement } from "react";
import { Code } from "./elements/code.tsx";
import type { Place } from "./note.ts";
import type { Parsing } from "./parsing.ts";
import { callout } from "./syntax/callouts.tsx";
import { containerDirective, leafDirective } from "./syntax/directives.tsx";
import { footnoteReference, placeNotes, unplacedNotes } from "./syntax/footnotes.tsx";
import { heading } from "./syntax/headings.ts";
import { escapeUnknown, isComment } from "./syntax/html.ts";
import { figure, imageReference, inlineImage } from "./syntax/images.tsx";
import { link, linkReference } from "./syntax/links.ts";
import { displayMath, inlineMath } from "./syntax/math.tsx";
import { runningText } from "./syntax/text.tsx";
import { view } from "./syntax/view.ts";

/** How each kind of Markdown node becomes HTML, in the order in which they stand in the note. */
export function handlersOf(parsing: Parsing, inline: (markdown: string, place: Place) => ReactNode): Handlers {
  return {
    // The type knows no root made by a handler, which the library itself makes so.
    root: (state: State, node: Root) => root(parsing, state, node) as never,
    text: (_state, node, parent) => runningText(parsing, node, parent),
    inlineMath: (_state, node, parent) => inlineMath(parsing, node, parent),
    math: (_state, node) => displayMath(parsing, node),
    heading: (state, node) => heading(parsing, state, node),
    link: (state, node) => link(parsing, state, node),
    linkReference: (state, node) => linkReference(parsing, state, node),
    image: (_state, node) => inlineImage(parsing, node),
    imageReference: (state, node) => imageReference(parsing, state, node),
    paragraph: (state, node) => figure(parsing, node, inline) ?? defaultHandlers.paragraph(state, node),
    blockquote: (state, node) => callout(parsing, state, node) ?? defaultHandlers.blockquote(state, node),
    footnoteReference: (_state, node) => footnoteReference(parsing, node),
    footnoteDefinition: () => undefined,
    leafDirective: (_state, node) => leafDirective(parsing, node),
    containerDirective: (state, node) => containerDirective(parsing, state, node),
    code: (_state, node) =>
      view(
        parsing,
        createElement(Code, {
          text: node.value,
          language: /^\{?\.?([\w+#-]*)/.exec(node.lang ?? "")?.[1] ?? "",
        }),
      ),
    html: (_state, node) => (isComment(node.value) ? undefined : { type: "raw", value: escapeUnknown(node.value) }),
  };
}

/** Side notes follow the block that first refers to them, as children of the article like it. */
function root(parsing: Parsing, state: State, node: Root): { type: "root"; children: ElementContent[] } {
  const children: ElementContent[] = [];
  for (const child of node.children) {
    const shown = state.one(child, node) as ElementContent | ElementContent[] | undefined;
    if (Array.isArray(shown)) children.push(...shown);
    else if (shown) children.push(shown);
    if (parsing.pendingNotes.length > 0) children.push(...placeNotes(parsing, state));
  }
  children.push(...unplacedNotes(parsing, state));
  return { type: "root", children };
}
