import type { ElementContent } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import Markdown, { type Options } from "react-markdown";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkCjkStrikethrough from "remark-cjk-friendly-gfm-strikethrough";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import { componentsOf, contentComponentsOf } from "./components.tsx";
import { finish } from "./finish.ts";
import { handlersOf } from "./handlers.ts";
import type { Place } from "./note.ts";
import type { Parsing } from "./parsing.ts";
import { survey } from "./survey.ts";
import { blockDirectives } from "./syntax/directives.tsx";
import { html, knownHtml } from "./syntax/html.ts";

/** The syntax of notes beyond CommonMark; what understands Chinese comes after what it mends. */
const syntax = [
  [remarkGfm, { singleTilde: false }],
  remarkMath,
  remarkCjkFriendly,
  [remarkCjkStrikethrough, { singleTilde: false }],
  blockDirectives,
  knownHtml,
] as NonNullable<Options["remarkPlugins"]>;

/** Parses Markdown once: React elements come back, all findings are in `parsing`. */
export function renderMarkdown(markdown: string, parsing: Parsing): ReactNode {
  return render(markdown, parsing, componentsOf(parsing));
}

function render(markdown: string, parsing: Parsing, components: NonNullable<Options["components"]>): ReactNode {
  const inContents = contentComponentsOf(parsing);
  const content = (children: ElementContent[]): ReactNode => {
    const only = children[0];
    if (children.length === 1 && only?.type === "text") return only.value;
    return toJsxRuntime(
      { type: "root", children: withoutIds(children) },
      { Fragment, jsx, jsxs, components: inContents, passKeys: true },
    );
  };
  return Markdown({
    children: markdown,
    remarkPlugins: [...syntax, [survey, parsing] as never],
    remarkRehypeOptions: { handlers: handlersOf(parsing, (text, place) => renderInline(text, place, parsing)) },
    rehypePlugins: [() => html(parsing), () => finish(parsing, content)],
    components,
    // Addresses are judged by the components that show them.
    urlTransform: (url) => url,
  });
}

/** Inline Markdown of a caption, a source or a title. What is found in it stands at `place`. */
export function renderInline(markdown: string, place: Place, parsing: Parsing): ReactNode {
  if (!/[\\`*_[\]<&$~!\n]|:\/\/|www\./.test(markdown)) return markdown;
  // Only findings are shared with the note around it: labels, headings and numbers are the note's own.
  const within: Parsing = {
    ...parsing,
    lines: [],
    place: () => place,
    hasHtml: false,
    footnotes: new Map(),
    pendingNotes: [],
    placedHeadings: [],
  };
  const components = { ...componentsOf(within), p: ({ children }: { children?: ReactNode }) => children };
  const shown = render(markdown, within, components);
  parsing.citations = within.citations;
  parsing.formulas = within.formulas;
  parsing.figureCount = within.figureCount;
  return shown;
}

/** What is shown a second time can't have its ids a second time. */
function withoutIds(children: ElementContent[]): ElementContent[] {
  return children.map((child) => {
    if (child.type !== "element") return child;
    const { id: _, ...properties } = child.properties;
    return { ...child, properties, children: withoutIds(child.children) };
  });
}
