import type { Language } from "../languages.ts";
import { languages } from "../languages.ts";
import { type Library, type Topic, topics } from "../notes/library.ts";
import { fold, withoutSuffix } from "./link-names.ts";

/** One page in one language; `file` is missing while it is only planned. */
export interface PageEntry {
  topic: Topic;
  language: Language;
  file?: string;
}

/** The pages of a library by everything that a link may call them. A large file is several pages. */
export interface PageIndex {
  entries: readonly PageEntry[];
  byFile: ReadonlyMap<string, readonly PageEntry[]>;
  byPath: ReadonlyMap<string, readonly PageEntry[]>;
  /** By folded title, slug or file name. */
  byName: ReadonlyMap<string, readonly PageEntry[]>;
}

// Groups are made anew whenever topics come or go, so they tell whether an index still holds.
const known = new WeakMap<Library["groups"], PageIndex>();

export function pageIndex(library: Library): PageIndex {
  const { groups } = library;
  const held = known.get(groups);
  if (held) return held;
  const index = makeIndex(library);
  known.set(groups, index);
  return index;
}

function makeIndex(library: Library): PageIndex {
  const entries = topics(library).flatMap((topic) => pagesOf(library, topic));
  const byFile = new Map<string, PageEntry[]>();
  const byPath = new Map<string, PageEntry[]>();
  const byName = new Map<string, PageEntry[]>();
  for (const entry of entries) {
    const { topic, language, file } = entry;
    if (file !== undefined) add(byFile, file, entry);
    add(byPath, topic.path, entry);
    const names = [topic.titles[language], topic.path, topic.path.split("/").at(-1), file?.split("/").at(-1)];
    for (const name of new Set(names.map((each) => fold(withoutSuffix(each ?? ""))))) add(byName, name, entry);
  }
  return { entries, byFile, byPath, byName };
}

function pagesOf(library: Library, topic: Topic): PageEntry[] {
  if (topic.written.length === 0) return languages.map((language) => ({ topic, language }));
  return topic.written.map((language) => {
    const file = library.source(topic.path, language)?.file;
    return { topic, language, ...(file !== undefined && { file }) };
  });
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
