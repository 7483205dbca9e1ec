import type { Language } from "../languages.ts";
import type { Topic } from "../notes/library.ts";
import type { LinkTarget, ResolveLink } from "../notes/link.ts";
import { nearest } from "../notes/nearest.ts";
import type { Note, NoteSource } from "../notes/note.ts";
import { fold, joinPath, splitTarget, withoutSuffix } from "./link-names.ts";
import { type PageEntry, pageIndex } from "./page-index.ts";
import { readableIn } from "./topics.ts";
import { addressOf, type PageAddress, relative, type SiteView } from "./view.ts";

/**
 * Resolves the links of one note, for a page at `from`.
 *
 * A Markdown target is looked for as a file beside the note, then as an address below the language, then as a bare
 * slug; a wiki target by title, slug or file name. In somebody's own notes an anchor may be written as GitHub, Typora
 * or Obsidian would; in the project's own notes it must be the id itself.
 */
export function linkResolver(view: SiteView, source: NoteSource, from: PageAddress): ResolveLink {
  return (target, kind) => {
    if (kind === "markdown" && /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) return { kind: "external", href: target };
    const { name, query, anchor } = splitTarget(target, kind);
    const found = name === "" ? self(view, source) : findPage(view, source, name, kind);
    if (!Array.isArray(found)) return found;
    return toAnchor(found, anchor, query);
  };

  function toAnchor(pages: readonly PageEntry[], anchor: string, query: string): LinkTarget {
    const [first] = pages;
    if (!first) return { kind: "dead", reason: "page" };
    const language = readableIn(first.topic, first.language);
    if (!language) return { kind: "planned", title: first.topic.titles[source.language] };
    if (anchor === "") return toPage(first.topic, language, "", query);
    const known = new Map<string, PageEntry>();
    for (const entry of pages) {
      const note = view.note(entry.topic.path, entry.language);
      if (!note) continue;
      if (note.anchors.has(anchor)) {
        const widget = note.widgets.find(({ instance }) => instance === anchor)?.widget;
        const page = toPage(entry.topic, entry.language, anchor, query);
        const params = Object.fromEntries(new URLSearchParams(query));
        return widget !== undefined && query !== "" ? { ...page, state: { widget, params } } : page;
      }
      const loose = source.trusted ? undefined : looseAnchor(note, anchor);
      if (loose !== undefined) return toPage(entry.topic, entry.language, loose, query);
      for (const id of note.anchors) known.set(id, entry);
    }
    const near = nearest(anchor, known.keys());
    const entry = near === undefined ? undefined : known.get(near);
    return { kind: "dead", reason: "anchor", ...(entry && { suggestion: written(source, entry, near ?? "") }) };
  }

  function toPage(topic: Topic, language: Language, anchor: string, query: string): LinkTarget & { kind: "page" } {
    const address = addressOf({ kind: "topic", language, path: topic.path });
    const hash = anchor === "" ? "" : `#${encodeURIComponent(anchor)}`;
    const page = address === addressOf(from) && hash !== "" ? "" : relative(from, address);
    return { kind: "page", href: page + widgetQuery(anchor, query) + hash, title: topic.titles[language] };
  }
}

/** The note's own page first, then the other pages that were cut from the same file. */
function self(view: SiteView, source: NoteSource): PageEntry[] {
  const { entries } = pageIndex(view.library);
  const own = entries.filter((entry) => entry.topic.path === source.path && entry.language === source.language);
  return [...own, ...entries.filter((entry) => entry.file === source.file && !own.includes(entry))];
}

function findPage(
  view: SiteView,
  source: NoteSource,
  name: string,
  kind: "markdown" | "wiki",
): PageEntry[] | LinkTarget {
  const index = pageIndex(view.library);
  const here = (entries: readonly PageEntry[]) => {
    const same = entries.filter((entry) => entry.language === source.language);
    return same.length > 0 ? same : [...entries];
  };
  if (kind === "markdown") {
    const file = joinPath(source.file, name);
    for (const candidate of [file, `${file}.md`, `${file}/README.md`, `${file}/index.md`]) {
      const entries = index.byFile.get(candidate);
      if (entries) return [...entries];
    }
    const path = withoutSuffix(joinPath(source.path, name));
    const beside = index.byPath.get(path);
    if (beside) return here(beside);
    if (!/\.[a-z]+$/i.test(name)) {
      const address = index.byPath.get(name.replace(/^\/|\/$/g, ""));
      if (address) return here(address);
    }
  }
  const bare = kind === "wiki" || !source.trusted || !/[/.]/.test(name);
  const named = here(index.byName.get(fold(withoutSuffix(name.split("/").at(-1) ?? ""))) ?? []);
  const files = new Set(named.map((entry) => entry.file ?? entry.topic.path));
  if (bare && files.size === 1) return named;
  if (bare && files.size > 1) {
    const narrowed = named.filter((entry) => fold(entry.file ?? entry.topic.path).includes(fold(withoutSuffix(name))));
    if (new Set(narrowed.map((entry) => entry.file)).size === 1) return narrowed;
    const [first] = named;
    return { kind: "dead", reason: "ambiguous", ...(first && { suggestion: written(source, first, "") }) };
  }
  const near = named[0] ?? nearestPage(name, here(index.entries));
  return { kind: "dead", reason: "page", ...(near && { suggestion: written(source, near, "") }) };
}

function nearestPage(name: string, entries: readonly PageEntry[]): PageEntry | undefined {
  const slugs = new Map(entries.map((entry) => [entry.topic.path.split("/").at(-1) ?? "", entry]));
  const near = nearest(withoutSuffix(name).split("/").at(-1) ?? "", slugs.keys());
  return near === undefined ? undefined : slugs.get(near);
}

/** The id that another program's way of writing an anchor means: by the folded id, then by the heading's text. */
function looseAnchor(note: Note, anchor: string): string | undefined {
  const wanted = fold(anchor.split("#").at(-1) ?? "");
  if (wanted === "") return undefined;
  for (const id of note.anchors) if (fold(id) === wanted) return id;
  const heading = note.headings.find((each) => fold(each.text) === wanted);
  // The heading that a page was cut at is its title: the page itself is meant.
  return heading?.id ?? (fold(note.title) === wanted ? "" : undefined);
}

/** The target as the note should have it. */
function written(source: NoteSource, entry: PageEntry, anchor: string): string {
  const hash = anchor === "" ? "" : `#${anchor}`;
  if (entry.topic.path === source.path && hash !== "") return hash;
  return relativeFile(source, entry) + hash;
}

function relativeFile(source: NoteSource, entry: PageEntry): string {
  const from = (entry.file === undefined ? source.path : source.file).split("/").slice(0, -1);
  const to = (entry.file ?? `${entry.topic.path}.md`).split("/");
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return "../".repeat(from.length) + to.join("/");
}

/** `#calculator?preset=vgg16` sets the widget with that id: its parameters stand in the address under its name. */
function widgetQuery(instance: string, query: string): string {
  if (query === "") return "";
  const named = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(query)) named.append(`${instance}.${name}`, value);
  return `?${named}`;
}
