import { readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import imageSize from "image-size";
import type { Language } from "../languages.ts";
import type { Group, ImageTarget } from "../notes/library.ts";
import type { NoteSource } from "../notes/note.ts";
import { arrange, changedPages } from "../notes/own/arrange.ts";
import { decode } from "../notes/own/decode.ts";
import { type FileIndex, findImage, indexFiles } from "../notes/own/images.ts";
import { type FilePlan, planFile } from "../notes/own/plan.ts";
import type { OpenedLibrary } from "./opened.ts";
import { isInside, isNote, walk } from "./walk.ts";

/** Nothing to open; the message is for the reader as it is. */
export class OpenNotesError extends Error {
  override name = "OpenNotesError";
}

/** For a single file, pictures are looked for beside it and below, but not through a whole disk. */
const mostNeighbours = 20_000;

/**
 * Opens somebody's Markdown: a file, or all notes of a folder. A large file becomes pages at its headings. Notes are
 * read at once and repaired when first asked for. Throws `OpenNotesError` when there is nothing to open.
 */
export function openOwnNotes(given: string): OpenedLibrary {
  const place = realPath(given);
  const isFile = statSync(place).isFile();
  const root = isFile ? dirname(place) : place;
  const shown = (file: string) => relative(root, file).split(sep).join("/");
  if (isFile && !isNote(place)) throw new OpenNotesError(`not a Markdown file (.md, .markdown): ${given}`);

  let files: string[] = isFile ? [] : walk(root);
  let images: FileIndex | undefined;
  const plans = new Map<string, FilePlan>();
  const read = (file: string) => plans.set(file, planFile(file, decode(readFileSync(join(root, file))), isFile));
  for (const file of isFile ? [shown(place)] : files.filter(isNote)) read(file);
  if (plans.size === 0) throw new OpenNotesError(`no Markdown file (.md, .markdown) in ${given}`);

  const name = isFile ? basename(place).replace(/\.\w+$/, "") : basename(root);
  let arranged = arrange(plans.values(), name, isFile);

  return {
    kind: "own",
    name: { zh: name, en: name },
    root,
    watched: [place],
    extras: [],
    problems: [],
    get groups(): readonly Group[] {
      return arranged.groups;
    },
    source(path: string, language: Language): NoteSource | undefined {
      const source = arranged.pages.get(path)?.source;
      return source?.language === language ? source : undefined;
    },
    image(source: NoteSource, target: string): ImageTarget {
      images ??= indexFiles(isFile ? walk(root, mostNeighbours) : files);
      const found = findImage(target, source.file, images);
      return found.kind === "file" ? { ...found, ...sizeOf(root, found.file) } : found;
    },
    figure: () => undefined,
    refresh(file: string): string[] {
      const before = arranged.pages;
      const changed = shown(file);
      if (!isNote(file)) {
        // A picture came, went or changed: any note may show it.
        images = undefined;
        if (!isFile) files = walk(root);
        return [...before.keys()];
      }
      if (isFile && file !== place) return [];
      const exists = isInside(root, file);
      const isKnown = plans.has(changed);
      if (exists) read(changed);
      else plans.delete(changed);
      if (exists !== isKnown && !isFile) {
        files = walk(root);
        images = undefined;
        sortLike(plans, files);
      }
      arranged = arrange(plans.values(), name, isFile);
      return changedPages(before, arranged.pages);
    },
  };
}

function realPath(given: string): string {
  try {
    return realpathSync(given);
  } catch {
    throw new OpenNotesError(`no file or folder at ${given}`);
  }
}

/** Puts a new note where it would have stood had it been there from the start. */
function sortLike(plans: Map<string, FilePlan>, files: readonly string[]): void {
  for (const file of files) {
    const plan = plans.get(file);
    if (!plan) continue;
    plans.delete(file);
    plans.set(file, plan);
  }
}

/** Width and height in pixels, where the file says so. */
function sizeOf(root: string, file: string): { width?: number; height?: number } {
  try {
    const { width, height } = imageSize(readFileSync(join(root, file)));
    return { width, height };
  } catch {
    return {};
  }
}
