import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Note } from "../../../src/notes/note.ts";
import { parseNote } from "../../../src/notes/parse.tsx";
import { formatProblem } from "../../../src/notes/problem.ts";
import { context } from "./context.ts";
import { readable } from "./readable.ts";

/**
 * Each `<case>.md` stands beside `<case>.html`: the body, what else is known of the note, its problems in both
 * languages. `ours/` is the project's own content, `others/` somebody else's; `<case>.en.md` is English. A new case is a
 * new file: `UPDATE=1` writes the other half. Where they differ, `<case>.changed.html` shows what came out.
 */
const root = join(import.meta.dirname, "../../fixtures/notes");

for (const folder of ["ours", "others"]) {
  for (const file of readdirSync(join(root, folder)).filter((name) => name.endsWith(".md"))) {
    test(`${folder}/${file}`, () => {
      const found = whole(parse(join(root, folder, file), file, folder === "ours"));
      const expectedFile = join(root, folder, file.replace(/\.md$/, ".html"));
      const changedFile = expectedFile.replace(/\.html$/, ".changed.html");
      if (process.env.UPDATE && (!existsSync(expectedFile) || process.env.UPDATE === "all")) {
        writeFileSync(expectedFile, found);
      }
      const expected = existsSync(expectedFile) ? readFileSync(expectedFile, "utf8") : "";
      if (found === expected) rmSync(changedFile, { force: true });
      else writeFileSync(changedFile, found);
      expect(found).toBe(expected);
    });
  }
}

function parse(path: string, file: string, trusted: boolean): Note {
  const text = readFileSync(path, "utf8");
  const language = /\.en\.md$/.test(file) ? "en" : "zh";
  return parseNote({ file, language, path: `group/${file.replace(/(?:\.en)?\.md$/, "")}`, text, trusted }, context);
}

function whole(note: Note): string {
  const facts = [
    `title  ${note.title}`,
    ...(note.summary ? [`summary  ${note.summary}`] : []),
    ...note.sources.map(
      ({ id, number, text, plain }) => `source  ${number} ${id}  ${plain}  ${readable(renderToStaticMarkup(text))}`,
    ),
    ...note.headings.map(
      ({ depth, id, explicit, text, content, line, column }) =>
        `heading  ${line}:${column} h${depth} #${id}${explicit ? "" : " (auto)"}  ${text}  ${readable(renderToStaticMarkup(content))}`,
    ),
    ...note.labels.map(({ label, number, id, line, column }) => `label  ${line}:${column} ${label} (${number}) #${id}`),
    ...note.widgets.map(
      ({ widget, instance, figure, params, line, column }) =>
        `widget  ${line}:${column} ${widget} #${instance} figure ${figure} ${JSON.stringify(params)}`,
    ),
    ...note.figures.map(
      ({ file, alt, figure, line, column }) => `figure  ${line}:${column} ${file} “${alt}” ${figure ?? "–"}`,
    ),
    ...note.links.map(({ target, kind, text, line, column }) => `link  ${line}:${column} ${kind} ${target}  ${text}`),
    `anchors  ${[...note.anchors].join(" ")}`,
    `${note.formulas} formulas, ${note.minutes} min`,
  ];
  const problems = note.problems.flatMap((problem) => [formatProblem(problem, "zh"), formatProblem(problem, "en")]);
  return [
    readable(renderToStaticMarkup(note.body)),
    "",
    "=== note",
    ...facts,
    "",
    "=== problems",
    ...problems,
    "",
  ].join("\n");
}
