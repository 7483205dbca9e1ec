import { slug } from "github-slugger";
import type { FootnoteDefinition } from "mdast";
import type { Math as MathBlock } from "mdast-util-math";
import type { ReactNode } from "react";
import type { Localized } from "../languages.ts";
import type { NotesContext } from "./context.ts";
import type { CardUse, FigureUse, Heading, NoteLink, NoteSource, Place, QuestionUse, WidgetUse } from "./note.ts";
import type { Problem, RuleName } from "./problem.ts";
import { type Words, wordsOf } from "./words.ts";

/** A place in the text that is parsed, 1-based, as the Markdown parser gives it. */
export interface Point {
  line: number;
  column: number;
}

/** A link of the note; `href` is set where the note itself knows the way, `dead` where it knows there is none. */
export interface PlacedLink extends NoteLink {
  href?: string;
  dead?: boolean;
}

/** A number and a place for each label, gathered before anything refers to it. */
export interface Label extends Place {
  /** As shown: the number, or what the author gave with `\tag`. */
  text: string;
  label: string;
  number: number;
  id: string;
  /** The formula that holds it, and where in its TeX. */
  formula: MathBlock;
  offset: number;
}

/** What is right in a question; options in the order in which they are shown. */
export type QuestionBody =
  | { kind: "single" | "multiple"; right: boolean[] }
  | { kind: "number"; answer: string; tolerance: string | undefined; unit: string | undefined }
  | { kind: "blank"; answers: string[][] };

/** All that is known while one note is parsed; the syntax files add to it. */
export interface Parsing {
  source: NoteSource;
  context: NotesContext;
  words: Words;
  /** The lines of the text that is parsed. */
  lines: readonly string[];
  /** The place of a point in the author's file. */
  place(point: Point | undefined): Place;
  problems: Problem[];
  report(
    rule: RuleName,
    place: Place,
    message: Localized,
    more?: { hint?: string | undefined; source?: string },
  ): Problem;

  /** What is shown by `<fn-view n>`: not reachable by anything that an author writes. */
  views: ReactNode[];
  placedLinks: PlacedLink[];
  placedHeadings: { depth: number; explicit: string | undefined; place: Place }[];

  /** Whether raw HTML has to be parsed and sanitised. */
  hasHtml: boolean;
  labels: Map<string, Label>;
  /** By identifier; the number is 0 until the first reference. */
  footnotes: Map<string, { definition: FootnoteDefinition; number: number; id: string }>;
  notesPlaced: number;
  sideIds: string[];
  /** Footnotes referred to and not yet placed. */
  pendingNotes: string[];
  /** Ids of sources → number. */
  sources: ReadonlyMap<string, number>;
  /** Rendered sources, shown where they are cited. */
  sourceContent: ReadonlyMap<string, ReactNode>;
  citations: number;

  /** Plain text, and the Markdown it was written in. */
  title: string | undefined;
  titleMarkdown: string | undefined;
  /** Ids that headings give themselves, wherever they stand. */
  explicitIds: Set<string>;
  slug(text: string): string;
  /** The formulas in running text, by the index of their view; not shown are those that can't be set. */
  inlineFormulas: Map<number, { tex: string; shown: boolean }>;

  headings: Heading[];
  widgets: WidgetUse[];
  figures: FigureUse[];
  stateLinks: { link: PlacedLink; instance: string; params: Record<string, string> }[];
  questions: QuestionUse[];
  /** What is right, by the index of the question. */
  questionBodies: QuestionBody[];
  cards: CardUse[];
  /** Answers of the gaps found in the question that is being read. */
  gaps: string[][];
  ids: Set<string>;
  /** Figures and widgets so far. */
  figureCount: number;
  formulas: number;
  /** For the reading time. */
  han: number;
  latin: number;
}

export function startParsing(source: NoteSource, context: NotesContext, text: string): Parsing {
  const problems: Problem[] = [];
  const lines = text.split("\n");
  return {
    source,
    context,
    words: wordsOf(source.language),
    lines,
    place: (point) => {
      const line = point?.line ?? 1;
      return { line: source.lines?.[line - 1] ?? line, column: point?.column ?? 1 };
    },
    problems,
    report(rule, place, message, more = {}) {
      const problem: Problem = { rule, file: source.file, line: place.line, column: place.column, message };
      if (more.hint !== undefined) problem.hint = more.hint;
      if (more.source !== undefined) problem.source = more.source;
      problems.push(problem);
      return problem;
    },
    views: [],
    placedLinks: [],
    placedHeadings: [],
    hasHtml: false,
    labels: new Map(),
    footnotes: new Map(),
    notesPlaced: 0,
    sideIds: [],
    pendingNotes: [],
    sources: new Map(),
    sourceContent: new Map(),
    citations: 0,
    title: undefined,
    titleMarkdown: undefined,
    explicitIds: new Set(),
    slug,
    inlineFormulas: new Map(),
    headings: [],
    widgets: [],
    figures: [],
    stateLinks: [],
    questions: [],
    questionBodies: [],
    cards: [],
    gaps: [],
    ids: new Set(),
    figureCount: 0,
    formulas: 0,
    han: 0,
    latin: 0,
  };
}
