import type { Language } from "../../../src/languages.ts";
import type { Library, Topic } from "../../../src/notes/library.ts";
import type { Note, NoteLink } from "../../../src/notes/note.ts";
import type { Problem } from "../../../src/notes/problem.ts";
import type { SiteView } from "../../../src/site/view.ts";

/** A page of a small library: its own words, and what a parse would have found. */
export interface Page {
  path: string;
  zh: string;
  en: string;
  written?: readonly Language[];
  needs?: readonly string[];
  /** Several pages may be one file's parts; by default the file follows from the path. */
  file?: string;
  headings?: readonly string[];
  /** Instances of widgets. */
  widgets?: readonly string[];
  links?: readonly string[];
}

export interface SmallLibrary {
  kind: "bundled" | "own";
  groups: Readonly<Record<string, readonly Page[]>>;
  extras?: readonly Page[];
  problems?: readonly Problem[];
  gallery?: boolean;
}

/** A view of notes that were never Markdown. Headings are on lines 10, 20, … of their page. */
export function smallView({ kind, groups, extras = [], problems = [], gallery = false }: SmallLibrary): SiteView {
  const pages = [...Object.values(groups).flat(), ...extras];
  const page = (path: string) => pages.find((each) => each.path === path);
  const topic = ({ path, zh, en, written = ["zh", "en"], needs = [] }: Page): Topic => ({
    path,
    titles: { zh, en },
    written,
    needs,
  });
  const library: Library = {
    kind,
    name: { zh: "笔记", en: "Notes" },
    groups: Object.entries(groups).map(([id, topics]) => ({
      id,
      titles: { zh: id, en: id },
      topics: topics.map(topic),
    })),
    extras: extras.map(topic),
    source(path, language) {
      const found = page(path);
      if (!found || !(found.written ?? ["zh", "en"]).includes(language)) return undefined;
      const file = found.file ?? (kind === "bundled" ? `content/${language}/${path}.md` : `${path}.md`);
      const part = pages.filter((each) => each.file !== undefined && each.file === found.file).indexOf(found);
      const lines = part > 0 ? { lines: [part * 100 + 1] } : {};
      return { file, language, path, text: "", trusted: kind === "bundled", ...lines };
    },
    image: (_, target) => ({ kind: "missing", target }),
    figure: () => undefined,
    problems: [],
  };
  return {
    library,
    gallery,
    problems: () => problems,
    generated: () => null,
    widget: () => null,
    checkWidget: (_, params) =>
      "k" in params ? [] : [{ param: "k", message: { zh: "没有 k。", en: "There is no k." }, hint: "k" }],
    note(path, language) {
      const source = library.source(path, language);
      const found = page(path);
      return source && found && parsed(found, source, language);
    },
  };
}

function parsed(page: Page, source: Note["source"], language: Language): Note {
  const first = (source.lines?.[0] ?? 1) - 1;
  const headings = (page.headings ?? []).map((id, index) => ({
    depth: 2 as const,
    id,
    explicit: true,
    text: id,
    content: id,
    line: first + 10 * (index + 1),
    column: 1,
  }));
  const links = (page.links ?? []).map(
    (target, index): NoteLink => ({ target, kind: "markdown", text: "link", line: index + 1, column: 5 }),
  );
  return {
    source,
    title: page[language],
    titleContent: page[language],
    summary: "",
    sources: [],
    headings,
    labels: [],
    widgets: (page.widgets ?? []).map((instance) => ({
      widget: "w",
      instance,
      params: {},
      figure: 1,
      line: 1,
      column: 1,
    })),
    questions: [],
    cards: [],
    figures: [],
    links,
    anchors: new Set([...headings.map((heading) => heading.id), ...(page.widgets ?? [])]),
    minutes: 3,
    formulas: 0,
    body: <p>{page[language]}</p>,
    problems: [],
  };
}

/** Three written topics of which one rests on another, one in Chinese alone, one planned. */
export const bundled: SmallLibrary = {
  kind: "bundled",
  groups: {
    convolution: [
      { path: "convolution/conv-vs-fc", zh: "卷积与全连接", en: "Convolution vs. dense", headings: ["sharing"] },
      {
        path: "convolution/receptive-field",
        zh: "感受野",
        en: "Receptive field",
        needs: ["convolution/conv-vs-fc", "architecture/resnet"],
        headings: ["layer-by-layer", "theory"],
      },
    ],
    architecture: [
      { path: "architecture/resnet", zh: "残差网络", en: "ResNet", written: [], needs: ["convolution/conv-vs-fc"] },
      { path: "architecture/vgg", zh: "VGG", en: "VGG", written: ["zh"] },
    ],
  },
  extras: [{ path: "corrections", zh: "勘误", en: "Corrections" }],
};
