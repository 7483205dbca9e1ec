import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Localized, languages } from "../languages.ts";
import type { Group, ImageTarget, Topic } from "../notes/library.ts";
import type { Problem } from "../notes/problem.ts";
import type { OpenedLibrary } from "./opened.ts";
import { type OutlinePage, readOutline } from "./outline.ts";

const siteName: Localized = { zh: "感受野笔记", en: "Fieldnotes" };

/** Opens notes in the project's own layout: `outline.yaml`, `zh/`, `en/`, `figures/` in one folder. */
export function openContent(root: string): OpenedLibrary {
  const texts = new Map<string, string>();
  const shown = (file: string) => `content/${relative(root, file).split(sep).join("/")}`;
  const read = (file: string) => {
    const known = texts.get(file);
    if (known !== undefined) return known;
    const text = readFileSync(file, "utf8")
      .replace(/^\uFEFF/, "")
      .replaceAll("\r\n", "\n");
    texts.set(file, text);
    return text;
  };
  const noteFile = (language: string, path: string) => join(root, language, `${path}.md`);

  let opened = readTopics(root, shown);
  return {
    kind: "bundled",
    name: siteName,
    root: join(root, ".."),
    watched: [root],
    get groups() {
      return opened.groups;
    },
    get extras() {
      return opened.extras;
    },
    get problems() {
      return opened.problems;
    },
    source(path, language) {
      const file = noteFile(language, path);
      if (!existsSync(file)) return undefined;
      return { file: shown(file), language, path, text: read(file), trusted: true };
    },
    image(_source, target): ImageTarget {
      return { kind: "missing", target };
    },
    figure(name) {
      const file = join(root, "figures", name);
      return /^[\w-]+\.svg$/.test(name) && existsSync(file) ? read(file) : undefined;
    },
    refresh(file) {
      const isNew = !texts.delete(file);
      const inside = relative(root, file).split(sep).join("/");
      const note = /^(?:zh|en)\/(.+)\.md$/.exec(inside);
      if (isNew || !note || !existsSync(file)) opened = readTopics(root, shown);
      if (note?.[1]) return [note[1]];
      // An outline, a macro or a figure may stand on any page.
      return [...opened.groups.flatMap((group) => group.topics), ...opened.extras].map((topic) => topic.path);
    },
  };
}

interface Topics {
  groups: Group[];
  extras: Topic[];
  problems: Problem[];
}

function readTopics(root: string, shown: (file: string) => string): Topics {
  const outlineFile = join(root, "outline.yaml");
  const { outline, problems } = readOutline(readFileSync(outlineFile, "utf8"), shown(outlineFile));
  const paths = new Map<string, string>();
  for (const group of outline.groups) for (const page of group.pages) paths.set(page.slug, `${group.id}/${page.slug}`);
  for (const page of outline.pages) paths.set(page.slug, page.slug);

  const topic = (page: OutlinePage): Topic => {
    const path = paths.get(page.slug) ?? page.slug;
    return {
      path,
      titles: page.title,
      written: languages.filter((language) => existsSync(join(root, language, `${path}.md`))),
      needs: page.needs.flatMap((slug) => paths.get(slug) ?? []),
    };
  };
  const known = new Set(paths.values());
  for (const language of languages) {
    for (const path of notePaths(join(root, language))) {
      if (known.has(path)) continue;
      problems.push({
        rule: "outline",
        file: `content/${language}/${path}.md`,
        line: 1,
        column: 1,
        message: {
          zh: "这篇笔记不在 outline.yaml 里，网站上找不到它。",
          en: "This note is not in outline.yaml, so no page leads to it.",
        },
      });
    }
  }
  return {
    groups: outline.groups.map((group) => ({ id: group.id, titles: group.title, topics: group.pages.map(topic) })),
    extras: outline.pages.map(topic),
    problems,
  };
}

function notePaths(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.slice(0, -".md".length).split(sep).join("/"));
}
