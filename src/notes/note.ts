import type { ReactNode } from "react";
import type { Language } from "../languages.ts";
import type { Problem } from "./problem.ts";

/** The text of one page to be, before parsing. */
export interface NoteSource {
  /** As the author knows it: relative to the folder that was opened, with `/`. */
  file: string;
  language: Language;
  /** Address below the language, without slashes at the ends: `convolution/receptive-field`. */
  path: string;
  /** Markdown, decoded, with LF. May be a part of the file, or repaired. */
  text: string;
  /** `lines[i]` is the author's line (1-based) of line i (0-based) of `text`; absent when they are the same. */
  lines?: readonly number[];
  /** The project's own content: linked symbols and inline figures are allowed. */
  trusted: boolean;
  /** Used when front matter has no title: the heading the part was cut at, or the file's name. */
  fallbackTitle?: string;
  /** Findings made before parsing (repair, decoding). */
  problems?: readonly Problem[];
}

/** One entry of `sources` in the front matter, in the order in which it is numbered. */
export interface Source {
  id: string;
  /** 1-based. */
  number: number;
  /** Inline Markdown, rendered. */
  text: ReactNode;
  plain: string;
}

export interface Place {
  line: number;
  column: number;
}

export interface Heading extends Place {
  depth: 1 | 2 | 3 | 4 | 5 | 6;
  id: string;
  /** Whether the id was written by the author. */
  explicit: boolean;
  text: string;
  /** The heading's own content with formulas, for tables of contents. */
  content: ReactNode;
}

export interface EquationLabel extends Place {
  label: string;
  /** 1-based on its page. */
  number: number;
  /** The element's id. */
  id: string;
}

/** A widget in a note: `::name{param="value"}`. */
export interface WidgetUse extends Place {
  widget: string;
  /** Unique on the page: the directive's `#id`, else the widget's name. */
  instance: string;
  /** Parameters as written, checked. */
  params: Readonly<Record<string, string>>;
  /** Number of the figure on the page, 1-based; widgets and figures are counted together. */
  figure: number;
}

export interface FigureUse extends Place {
  /** The file's name in `content/figures`, or the image's address for other images. */
  file: string;
  alt: string;
  figure?: number;
}

export interface NoteLink extends Place {
  /** As written. */
  target: string;
  kind: "markdown" | "wiki";
  text: string;
}

/** A question of a note; progress is kept by its id. */
export interface QuestionUse extends Place {
  id: string;
  kind: "single" | "multiple" | "number" | "blank" | "generated";
  /** `<subject>/<name>` of the generator of a generated question. */
  from?: string;
}

export interface CardUse extends Place {
  id: string;
}

/** What one parse of a note yields: the page's body and everything that other parts need to know of it. */
export interface Note {
  source: NoteSource;
  title: string;
  titleContent: ReactNode;
  /** Plain text. */
  summary: string;
  sources: Source[];
  /** Without the title. */
  headings: Heading[];
  labels: EquationLabel[];
  widgets: WidgetUse[];
  figures: FigureUse[];
  links: NoteLink[];
  questions: QuestionUse[];
  cards: CardUse[];
  /** Ids that a link may point to. */
  anchors: ReadonlySet<string>;
  /** Reading time in minutes, at least 1. */
  minutes: number;
  formulas: number;
  /** The article's body below the title; links resolve at render, see `LinkContext`. */
  body: ReactNode;
  problems: Problem[];
}
