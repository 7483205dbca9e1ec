import type { ReactNode } from "react";
import type { Language } from "../languages.ts";
import { type Library, topics } from "../notes/library.ts";
import type { Note } from "../notes/note.ts";
import { parseNote } from "../notes/parse.tsx";
import type { Problem } from "../notes/problem.ts";
import type { GeneratorPlace } from "../notes/question-slot.tsx";
import { translationProblems } from "../notes/translation.ts";
import { generators } from "../questions/catalogue.ts";
import { GeneratedCard } from "../questions/generated.tsx";
import { drawItem } from "../questions/generator.ts";
import { deadLinks } from "../site/links.ts";
import { renderPage } from "../site/render.tsx";
import { type PageAddress, type RenderedPage, relative, type SiteView } from "../site/view.ts";
import { catalogue } from "../widgets/catalogue.ts";
import { renderStill } from "../widgets/still.tsx";
import type { WidgetModules } from "./modules.ts";

/** Pages and problems of one library. Notes are parsed when first needed and remembered until they change. */
export interface Renderer {
  page(address: PageAddress): RenderedPage | undefined;
  note(path: string, language: Language): Note | undefined;
  /** Problems of one topic in all its languages, or of the library itself when no path is given. */
  problems(path?: string): Problem[];
  /** Of the library and all its topics. */
  allProblems(): Problem[];
  /** Forgets the notes of these topics. */
  forget(paths: readonly string[]): void;
  /** Forgets the text of a note whose page will not be asked for again; what others need of it stays. */
  release(path: string, language: Language): void;
  addresses(): PageAddress[];
  /** Files that the pages rendered so far refer to: address below the root → file below the library's root. */
  files: ReadonlyMap<string, string>;
}

export interface RendererOptions {
  macros: Readonly<Record<string, string>>;
  /** Offers the gallery of widgets; for looking and testing. */
  gallery: boolean;
  /** Names of the scripts of a widget, where they were built; in development the browser finds them one by one. */
  modules?: WidgetModules;
}

export function createRenderer(library: Library, { macros, gallery, modules }: RendererOptions): Renderer {
  const notes = new Map<string, Note | undefined>();
  const files = new Map<string, string>();

  const note = (path: string, language: Language): Note | undefined => {
    const key = `${language}/${path}`;
    if (notes.has(key)) return notes.get(key);
    const source = library.source(path, language);
    const parsed = source && parseNote(source, context);
    notes.set(key, parsed);
    return parsed;
  };

  const context = {
    macros,
    widgets: catalogue,
    generators: [...generators.keys()],
    figure: (name: string) => library.figure(name),
    image(source: Parameters<Library["image"]>[0], target: string) {
      const image = library.image(source, target);
      if (image.kind !== "file") return image;
      const address = `files/${image.file}`;
      files.set(address, image.file);
      return { ...image, file: relative({ kind: "topic", language: source.language, path: source.path }, address) };
    },
  };

  const view: SiteView = {
    library,
    gallery,
    note,
    problems: () => allProblems(),
    generated: generatedQuestion,
    checkWidget: catalogue.check,
    widget: (place) => (
      <div
        className="island wide"
        id={place.instance}
        data-widget={place.widget}
        data-modules={modules?.(place.widget).join(" ")}
        data-props={JSON.stringify({ instance: place.instance, figure: place.figure, params: place.params })}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the widget's own markup, rendered by React
        dangerouslySetInnerHTML={{ __html: renderStill(place) }}
      />
    ),
  };

  const problems = (path?: string): Problem[] => {
    if (path === undefined) return [...library.problems];
    const topic = topics(library).find((candidate) => candidate.path === path);
    const parsed = (topic?.written ?? []).flatMap((language) => note(path, language) ?? []);
    const found = parsed.flatMap((each) => [...each.problems, ...deadLinks(each, view)]);
    if (library.kind === "bundled" && topic) found.push(...translationProblems(topic, parsed));
    return found;
  };

  const allProblems = () => [...problems(), ...topics(library).flatMap((topic) => problems(topic.path))];

  return {
    note,
    problems,
    allProblems,
    files,
    page: (address) => renderPage(address, view),
    forget(paths) {
      for (const key of notes.keys()) if (paths.includes(key.slice(key.indexOf("/") + 1))) notes.delete(key);
    },
    release(path, language) {
      const known = notes.get(`${language}/${path}`);
      if (known) notes.set(`${language}/${path}`, { ...known, body: null });
    },
    addresses: () => addresses(library, gallery),
  };
}

/** Every page of the site, in the order in which they are built. */
function addresses(library: Library, gallery: boolean): PageAddress[] {
  const written = topics(library).flatMap((topic) =>
    topic.written.map((language) => ({ kind: "topic" as const, language, path: topic.path })),
  );
  const used =
    library.kind === "bundled" ? (["zh", "en"] as const) : [...new Set(written.map((page) => page.language))];
  const pages: PageAddress[] = used.map((language) => ({ kind: "home", language }));
  pages.push(...written);
  if (library.kind === "own") pages.push(...used.map((language) => ({ kind: "report" as const, language })));
  if (gallery) {
    for (const language of used) {
      pages.push({ kind: "gallery", language });
      pages.push(...catalogue.names.map((widget) => ({ kind: "gallery" as const, language, widget })));
    }
  }
  return pages;
}

/** A generated question with the numbers that its id draws. */
function generatedQuestion({ from, widgets, ...place }: GeneratorPlace): ReactNode {
  const entry = generators.get(from);
  if (!entry) return null;
  const { folder, name, generator } = entry;
  const instance = widgets.find(({ widget }) => widget === folder)?.instance;
  return <GeneratedCard place={{ ...place, folder, name, instance }} item={drawItem(generator, seedOf(place.id))} />;
}

function seedOf(id: string): number {
  return [...id].reduce((hash, sign) => (hash * 31 + (sign.codePointAt(0) ?? 0)) % 999_999_937, 7);
}
