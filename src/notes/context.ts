import type { ImageTarget } from "./library.ts";
import type { NoteSource } from "./note.ts";

/** What parsing needs beside the text; the same for all notes of a library. */
export interface NotesContext {
  /** Shared KaTeX macros: name with backslash → expansion. */
  macros: Readonly<Record<string, string>>;
  /** Known widgets and the check of their parameters. */
  widgets: WidgetCatalogue;
  /** Names of all generators of questions, `<subject>/<name>`. */
  generators: readonly string[];
  image(source: NoteSource, target: string): ImageTarget;
  /** SVG text of a figure in `content/figures`, by file name. */
  figure(name: string): string | undefined;
}

/** The widgets as the pipeline sees them: names, and whether what was written can be read. */
export interface WidgetCatalogue {
  names: readonly string[];
  /** One message for each parameter that is unknown or out of range. */
  check(
    widget: string,
    params: Readonly<Record<string, string>>,
  ): readonly { param: string; message: { zh: string; en: string }; hint?: string }[];
}
