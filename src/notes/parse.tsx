import type { ReactNode } from "react";
import type { NotesContext } from "./context.ts";
import { blankFrontMatter, readFrontMatter } from "./front-matter.ts";
import { renderInline, renderMarkdown } from "./markdown.ts";
import type { Note, NoteSource, Place, Source } from "./note.ts";
import { type Parsing, startParsing } from "./parsing.ts";
import { plainInline } from "./plain.ts";
import { resolveStateLinks } from "./syntax/links.ts";

/**
 * Parses a note once: what it shows, and all that other parts need to know of it. Never throws on what an author
 * writes; each thing that can't be shown as meant is a problem with its place in the author's file.
 */
export function parseNote(source: NoteSource, context: NotesContext): Note {
  const front = readFrontMatter(source.text, { strict: source.trusted });
  const text = blankFrontMatter(source.text, front);
  const parsing = startParsing(source, context, text);
  for (const { line, column, message, hint, source: found } of front.problems) {
    parsing.report("front-matter", parsing.place({ line, column }), message, {
      hint,
      ...(found === undefined ? {} : { source: found }),
    });
  }
  const sources = readSources(parsing, front);
  parsing.titleMarkdown = front.title ?? source.fallbackTitle;
  parsing.title = parsing.titleMarkdown === undefined ? undefined : plainInline(parsing.titleMarkdown);

  const body = renderMarkdown(text, parsing);
  resolveStateLinks(parsing);
  const title = parsing.title ?? source.path.split("/").at(-1) ?? "";
  const stateLinks = new Set(parsing.stateLinks.flatMap(({ link }) => (link.href === undefined ? [] : [link])));
  return {
    source,
    title,
    titleContent:
      parsing.titleMarkdown === undefined
        ? title
        : renderInline(parsing.titleMarkdown, parsing.place(front.titlePlace), parsing),
    summary: front.summary === undefined ? "" : plainInline(front.summary),
    sources,
    headings: parsing.headings,
    labels: [...parsing.labels.values()].map(({ label, number, id, line, column }) => ({
      label,
      number,
      id,
      line,
      column,
    })),
    widgets: parsing.widgets,
    figures: inOrder(parsing.figures),
    questions: parsing.questions,
    cards: parsing.cards,
    links: inOrder(parsing.placedLinks.filter((link) => !stateLinks.has(link))),
    anchors: parsing.ids,
    minutes: Math.max(1, Math.round(parsing.han / 400 + parsing.latin / 220)),
    formulas: parsing.formulas,
    body,
    problems: inOrder([...(source.problems ?? []), ...parsing.problems]),
  };
}

/** As they stand in the file; what was written as HTML is met later than the rest. */
function inOrder<T extends Place>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** The sources in their order; the text of each is shown at the end of the page and where it is cited. */
function readSources(parsing: Parsing, front: ReturnType<typeof readFrontMatter>): Source[] {
  const content = new Map<string, ReactNode>();
  const sources = Object.entries(front.sources).map(([id, markdown], index): Source => {
    const text = renderInline(markdown, parsing.place(front.places[id]), parsing);
    content.set(id, text);
    return { id, number: index + 1, text, plain: plainInline(markdown) };
  });
  parsing.sources = new Map(sources.map(({ id, number }) => [id, number]));
  parsing.sourceContent = content;
  for (const { id } of sources) parsing.ids.add(`src-${id}`);
  return sources;
}
