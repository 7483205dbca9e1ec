import type { Language, Localized } from "../languages.ts";
import type { NoteSource } from "./note.ts";
import type { Problem } from "./problem.ts";

/** One topic of the map, in whichever languages it is written. */
export interface Topic {
  /** Address below the language: `convolution/receptive-field`. */
  path: string;
  /** Short names for the map and for lists. */
  titles: Localized;
  /** The languages in which the note exists; empty: planned, not yet written. */
  written: readonly Language[];
  /** Paths of the topics that it rests on directly. */
  needs: readonly string[];
}

export interface Group {
  id: string;
  titles: Localized;
  topics: readonly Topic[];
}

/** All notes that were opened: the bundled ones or somebody's own. Reading a source is cheap; parsing happens elsewhere. */
export interface Library {
  /** Bundled content, or the name of the file or folder that was opened. */
  kind: "bundled" | "own";
  name: Localized;
  groups: readonly Group[];
  /** Pages outside the map, as `corrections`. */
  extras: readonly Topic[];
  /** The note's text, or undefined when it is not written in that language. */
  source(path: string, language: Language): NoteSource | undefined;
  /** Where an image of a note is: a file to be shipped, or why not. */
  image(source: NoteSource, target: string): ImageTarget;
  /** A figure of the project by its name in `content/figures`: SVG text, or undefined. */
  figure(name: string): string | undefined;
  /** Findings about the whole: the outline, files that can't be decoded. */
  problems: readonly Problem[];
}

export type ImageTarget =
  | { kind: "file"; file: string; width?: number; height?: number }
  | { kind: "remote"; href: string }
  | { kind: "missing"; target: string }
  | { kind: "ambiguous"; target: string; candidates: readonly string[] };

/** All topics in reading order. */
export function topics(library: Library): Topic[] {
  return [...library.groups.flatMap((group) => group.topics), ...library.extras];
}
