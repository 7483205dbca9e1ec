import type { Element, ElementContent } from "hast";
import type { FootnoteDefinition, FootnoteReference } from "mdast";
import type { State } from "mdast-util-to-hast";
import type { Parsing } from "../parsing.ts";
import { own, text, view } from "./view.ts";

/** Gathers a definition, before it is referred to. */
export function surveyFootnote(parsing: Parsing, definition: FootnoteDefinition): void {
  const key = definition.identifier;
  if (parsing.footnotes.has(key)) {
    parsing.report(
      "duplicate-id",
      parsing.place(definition.position?.start),
      { zh: `脚注 ${key} 写了两次。`, en: `The footnote ${key} is written twice.` },
      { source: `[^${key}]:` },
    );
    return;
  }
  parsing.footnotes.set(key, { definition, number: 0, id: uniqueId(parsing, key) });
}

/** The mark in the text. The note itself follows the block that holds its first mark, see `placeNotes`. */
export function footnoteReference(parsing: Parsing, node: FootnoteReference): ElementContent {
  const note = parsing.footnotes.get(node.identifier);
  if (!note) return text(`[^${node.identifier}]`);
  const first = note.number === 0;
  if (first) {
    note.number = ++parsing.notesPlaced;
    parsing.pendingNotes.push(node.identifier);
  }
  const { number, id } = note;
  return view(
    parsing,
    <a
      className="footnote-ref"
      href={`#${id}`}
      id={first ? `ref-${id}` : undefined}
      aria-label={parsing.words.footnote(number)}
    >
      {number}
    </a>,
  );
}

/** The side notes that were referred to since the last block, as blocks of their own. */
export function placeNotes(parsing: Parsing, state: State): Element[] {
  const asides: Element[] = [];
  for (let key = parsing.pendingNotes.shift(); key !== undefined; key = parsing.pendingNotes.shift()) {
    const note = parsing.footnotes.get(key);
    if (note) asides.push(sideNote(parsing, state, note));
  }
  return asides;
}

/** Notes that nothing refers to, so that no text is lost. */
export function unplacedNotes(parsing: Parsing, state: State): Element[] {
  const asides: Element[] = [];
  for (const note of parsing.footnotes.values()) {
    if (note.number > 0) continue;
    note.number = ++parsing.notesPlaced;
    asides.push(sideNote(parsing, state, note), ...placeNotes(parsing, state));
  }
  return asides;
}

function sideNote(
  parsing: Parsing,
  state: State,
  { definition, number, id }: { definition: FootnoteDefinition; number: number; id: string },
): Element {
  const children = state.all(definition) as ElementContent[];
  const mark = view(
    parsing,
    <a
      className="footnote-ref"
      href={`#ref-${id}`}
      aria-label={`${parsing.words.footnote(number)}: ${parsing.words.backToText}`}
    >
      {number}
    </a>,
  );
  const first = children[0];
  const start = [mark, text(" ")];
  if (first?.type === "element" && first.tagName === "p") first.children.unshift(...start);
  else children.unshift(...start);
  return own("fn-side", parsing.sideIds.push(id) - 1, children);
}

function uniqueId(parsing: Parsing, key: string): string {
  const base = `fn-${key.replace(/[^\p{L}\p{N}_-]+/gu, "-")}`;
  let id = base;
  for (let n = 2; parsing.ids.has(id); n++) id = `${base}-${n}`;
  parsing.ids.add(id).add(`ref-${id}`);
  return id;
}
