import type { Language, Localized } from "../languages.ts";
import type { Topic } from "./library.ts";
import type { Note, Place } from "./note.ts";
import type { Problem } from "./problem.ts";

/** Something that has the same name in every language of a page. */
interface Named extends Place {
  name: string;
}

/** What must stand in every language, and how it is called. */
const kinds: readonly { what: Localized; of: (note: Note) => Named[] }[] = [
  {
    what: { zh: "标题", en: "heading" },
    of: (note) => note.headings.filter(({ explicit }) => explicit).map((each) => ({ ...each, name: `{#${each.id}}` })),
  },
  {
    what: { zh: "公式标签", en: "label" },
    of: (note) => note.labels.map((each) => ({ ...each, name: `\\label{${each.label}}` })),
  },
  {
    what: { zh: "组件", en: "widget" },
    of: (note) => note.widgets.map((each) => ({ ...each, name: `::${each.widget}{#${each.instance}}` })),
  },
  {
    what: { zh: "题目", en: "question" },
    of: (note) => note.questions.map((each) => ({ ...each, name: `#${each.id} (${each.from ?? each.kind})` })),
  },
  {
    what: { zh: "卡片", en: "card" },
    of: (note) => note.cards.map((each) => ({ ...each, name: `#${each.id}` })),
  },
  {
    what: { zh: "图", en: "figure" },
    of: (note) => note.figures.map((each) => ({ ...each, name: each.file.split("/").at(-1) ?? each.file })),
  },
];

const names: Localized<Localized> = { zh: { zh: "中文", en: "Chinese" }, en: { zh: "英文", en: "English" } };

/**
 * What one language of a page has and another lacks, told at the place where it is: heading ids, labels, widgets,
 * questions, cards, figures. A page in one language only is complete in itself. Headings without an id of their own can't be compared, so
 * one of them beside headings with ids is told too.
 */
export function translationProblems(topic: Pick<Topic, "path">, notes: readonly Note[]): Problem[] {
  const [first, second] = notes.filter((note) => note.source.path === topic.path);
  if (!first || !second) return [];
  return [...missing(first, second), ...missing(second, first), ...withoutId(first), ...withoutId(second)];
}

function missing(from: Note, to: Note): Problem[] {
  return kinds.flatMap(({ what, of }) => {
    const there = new Set(of(to).map(({ name }) => name));
    const told = new Set<string>();
    return of(from).flatMap((each) => {
      if (there.has(each.name) || told.has(each.name)) return [];
      told.add(each.name);
      const other = names[to.source.language];
      return [
        problem(from, each, {
          zh: `${what.zh} ${each.name} 在${other.zh}版（${to.source.file}）里没有。`,
          en: `The ${what.en} ${each.name} is missing in the ${other.en} text (${to.source.file}).`,
        }),
      ];
    });
  });
}

/** An id made of words differs between languages, so a link to it would break with the language. */
function withoutId(note: Note): Problem[] {
  return note.headings
    .filter(({ explicit }) => !explicit)
    .map((heading) => ({
      ...problem(note, heading, {
        zh: `标题“${heading.text}”没有 {#id}，换语言时找不到对应的一节。`,
        en: `The heading “${heading.text}” has no {#id}, so the other language has no partner for it.`,
      }),
      ...hint(note.source.language, heading),
    }));
}

function hint(language: Language, heading: Note["headings"][number]): { hint?: string } {
  return language === "en" ? { hint: `${"#".repeat(heading.depth)} ${heading.text} {#${heading.id}}` } : {};
}

function problem(note: Note, { line, column, ...named }: Place & { name?: string; text?: string }, message: Localized) {
  const source = named.name ?? named.text;
  const { file } = note.source;
  return { rule: "missing-translation", file, line, column, message, ...(source ? { source } : {}) } satisfies Problem;
}
