import type { Library } from "../notes/library.ts";

/** A library on disk: what the dev server watches and the build copies from. */
export interface OpenedLibrary extends Library {
  /** Absolute folder that all shown file names are relative to. */
  root: string;
  /** Absolute folders or files whose changes concern the library. */
  watched: readonly string[];
  /** Reads a changed, added or removed file again; returns the paths of the topics whose notes are affected. */
  refresh(file: string): readonly string[];
}
