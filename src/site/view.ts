import type { ReactNode } from "react";
import type { Language } from "../languages.ts";
import type { WidgetCatalogue } from "../notes/context.ts";
import type { Library } from "../notes/library.ts";
import type { Note } from "../notes/note.ts";
import type { Problem } from "../notes/problem.ts";
import type { GeneratorPlace } from "../notes/question-slot.tsx";
import type { WidgetPlace } from "../notes/widget-slot.tsx";

/** What pages are rendered from. */
export interface SiteView {
  /** Offers the gallery of widgets; for looking and testing. */
  gallery: boolean;
  library: Library;
  /** The parsed note; undefined when it is not written in that language. */
  note(path: string, language: Language): Note | undefined;
  /** All problems, for the report page of somebody's own notes. */
  problems(): readonly Problem[];
  /** What of a widget's parameters can't be read. */
  checkWidget: WidgetCatalogue["check"];
  /** A widget's server-rendered still; `site` wraps it as an island. */
  widget(props: WidgetPlace): ReactNode;
  /** A generated question with the numbers of its first draw. */
  generated(place: GeneratorPlace): ReactNode;
}

/** The pages of a site, by what they are. */
export type PageAddress =
  | { kind: "home"; language: Language }
  | { kind: "topic"; language: Language; path: string }
  | { kind: "report"; language: Language }
  | { kind: "gallery"; language: Language; widget?: string }
  /** `root`: the site's path on its host, as this one page is served at any depth. */
  | { kind: "not-found"; language: Language; root?: string };

/** A page as HTML, without the document around it. */
export interface RenderedPage {
  language: Language;
  title: string;
  description: string;
  /** Inner HTML of `<body>`. */
  body: string;
  /** Address of the same page in the other language relative to this page, when it exists. */
  alternate?: string;
}

/** `zh/convolution/receptive-field/`: folder of the page below the site's root; the file is `index.html` in it. */
export function addressOf(page: PageAddress): string {
  switch (page.kind) {
    case "home":
      return `${page.language}/`;
    case "topic":
      return `${page.language}/${page.path}/`;
    case "report":
      return `${page.language}/report/`;
    case "gallery":
      return page.widget ? `${page.language}/gallery/${page.widget}/` : `${page.language}/gallery/`;
    case "not-found":
      return `${page.language}/404/`;
  }
}

/** The way from one page's folder to another address below the root, so that a site works below any path. */
export function relative(from: PageAddress, to: string): string {
  const up =
    from.kind === "not-found" && from.root !== undefined
      ? from.root
      : "../".repeat(addressOf(from).split("/").length - 1);
  return up + to.split("/").map(encodeURIComponent).join("/");
}
