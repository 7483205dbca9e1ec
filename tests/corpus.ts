import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { openOwnNotes } from "../src/build/own-notes.ts";
import { topics } from "../src/notes/library.ts";
import type { NoteSource } from "../src/notes/note.ts";
import { decode } from "../src/notes/own/decode.ts";
import { parseNote } from "../src/notes/parse.tsx";
import { frontMatterEnd, toLines } from "../src/notes/repair/lines.ts";

/**
 * Opens a folder of notes as a reader would and tells what became of it, a line for each file and one for all:
 * `npx tsx tests/corpus.ts <folder>`. Exits with 1 when anything throws or text is lost.
 */
const columns = [
  "pages",
  "headings",
  "formulas",
  /** Formulas that KaTeX refuses. */
  "katex",
  /** `**` that a reader sees outside code. */
  "stars",
  /** `$$` blocks that run to the end of their page or container. */
  "unclosed",
  /** Formulas of which the parser drops the first line. */
  "dropped",
  /** `$$…$$` alone in its paragraph, drawn as part of a line. */
  "inline",
  "images",
  /** Words of the author that no page shows. */
  "lost",
  "thrown",
  "ms",
] as const;
type Row = Record<(typeof columns)[number], number>;

const context = {
  macros: {},
  generators: [],
  widgets: { names: [], check: () => [] },
  image: (source: NoteSource, target: string) => library.image(source, target),
  figure: () => undefined,
};
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMath).use(remarkCjkFriendly);

const library = openOwnNotes(resolve(process.env.INIT_CWD ?? ".", process.argv[2] ?? "."));
const sources = new Map<string, NoteSource[]>();
for (const topic of topics(library)) {
  const source = library.source(topic.path, topic.written[0]!)!;
  sources.set(source.file, [...(sources.get(source.file) ?? []), source]);
}
const groupTitles = library.groups.map((group) => group.titles.zh).join(" ");

const total = emptyRow();
const rules = new Map<string, number>();
for (const [file, pages] of sources) {
  const row = measure(file, pages);
  for (const column of columns) total[column] += row[column];
  print(file, row);
}
print(`${sources.size} files`, total);
process.stdout.write(`\n${[...rules].map(([rule, count]) => `${rule} ${count}`).join(", ")}\n`);
process.exitCode = total.thrown + total.lost > 0 ? 1 : 0;

function measure(file: string, pages: readonly NoteSource[]): Row {
  const row = emptyRow();
  const begun = performance.now();
  for (const source of pages) {
    row.pages += 1;
    try {
      const note = parseNote(source, context);
      row.headings += note.headings.length;
      row.formulas += note.formulas;
      for (const { rule } of note.problems) rules.set(rule, (rules.get(rule) ?? 0) + 1);
      row.katex += note.problems.filter(({ rule }) => rule === "formula").length;
      row.images += note.problems.filter(({ rule }) => rule === "missing-image").length;
      row.stars += literalStars(renderToStaticMarkup(note.body));
    } catch (error) {
      row.thrown += 1;
      process.stdout.write(`${source.file} ${(error as Error).stack}\n`);
    }
  }
  row.ms = Math.round(performance.now() - begun);
  for (const source of pages) measureTree(source, row);
  row.lost = lostWords(file, pages).length;
  return row;
}

function measureTree(source: NoteSource, row: Row): void {
  const lines = source.text.split("\n");
  visit(parser.parse(source.text), (node, _index, parent) => {
    if (node.type === "math") {
      if (node.meta) row.dropped += 1;
      if (!/\$\$\s*$/.test(lines[(node.position?.end.line ?? 1) - 1] ?? "")) row.unclosed += 1;
    } else if (node.type === "inlineMath" && parent?.type === "paragraph" && parent.children.length === 1) {
      const written = lines[(node.position?.start.line ?? 1) - 1]?.slice((node.position?.start.column ?? 1) - 1);
      if (written?.startsWith("$$")) row.inline += 1;
    }
  });
}

/** `**` in what a page shows, without code and sources of formulas. */
function literalStars(html: string): number {
  const shown = html.replace(/<(pre|code|annotation|button)\b[\s\S]*?<\/\1>/g, "").replace(/<[^>]*>/g, "");
  return shown.match(/\*\*/g)?.length ?? 0;
}

/** Words of the file that stand neither on its pages nor over them. */
function lostWords(file: string, pages: readonly NoteSource[]): string[] {
  const written = pages.map((page) => page.text).join("\n");
  const shown = new Set(words(`${groupTitles} ${written}`));
  const { text } = decode(readFileSync(join(library.root, file)));
  const lines = toLines(text);
  const body = lines
    .slice(frontMatterEnd(lines))
    .map((line) => line.text)
    .join("\n")
    .replace(/^\[\[?toc\]\]?$|%%[\s\S]*?%%/gim, "")
    .replace(
      /!\[[^\]]*\]\(https?:[^\s]*\)|<img(?:"[^"]*"|[^>"])*>|\{(?:eqnarray|align|gather)\*?\}|&\w+;|[\u200B\uFEFF]/g,
      " ",
    );
  const lost = words(body).filter((word) => !shown.has(word));
  if (lost.length > 0) process.stdout.write(`${file}: lost ${lost.slice(0, 10).join(" ")}\n`);
  return lost;
}

function words(text: string): string[] {
  return text.replace(/%20/g, " ").match(/[\p{L}\p{N}]+/gu) ?? [];
}

function emptyRow(): Row {
  return Object.fromEntries(columns.map((column) => [column, 0])) as Row;
}

function print(name: string, row: Row): void {
  process.stdout.write(
    `${columns.map((column) => `${column} ${String(row[column]).padStart(3)}`).join("  ")}  ${name}\n`,
  );
}
