import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LinkContext, type ResolveLink } from "../../../src/notes/link.ts";
import type { Note } from "../../../src/notes/note.ts";
import { parseNote } from "../../../src/notes/parse.tsx";
import { formatProblem } from "../../../src/notes/problem.ts";
import { WidgetContext } from "../../../src/notes/widget-slot.tsx";
import { context } from "./context.ts";

function parse(text: string, more: Partial<Parameters<typeof parseNote>[0]> = {}): Note {
  return parseNote({ file: "notes.md", language: "zh", path: "a/b", text, trusted: true, ...more }, context);
}

test("problems stand in the author's file when the text is a part of it, repaired", () => {
  const note = parse("## 标题\n\n前 $\\foo$\n\n$$\na\n\\bar{\n$$", { lines: [40, 41, 41, 44, 45, 45, 46, 47] });
  expect(note.problems.map(({ line, column }) => [line, column])).toEqual([
    [41, 4],
    [46, 6],
  ]);
  expect(note.headings[0]?.line).toBe(40);
});

test("front matter keeps the lines of the body", () => {
  const note = parse("---\ntitle: 题\n---\n\n$\\foo$");
  expect(formatProblem(note.problems[0]!)).toMatch(/^notes\.md:5:2 /);
});

test("problems found before parsing come along, in the order of the file", () => {
  const early = {
    rule: "encoding",
    file: "notes.md",
    line: 9,
    column: 1,
    message: { zh: "编码", en: "encoding" },
  } as const;
  const note = parse("$\\foo$", { problems: [early] });
  expect(note.problems.map(({ rule }) => rule)).toEqual(["formula", "encoding"]);
});

test.each([
  ["front matter", "---\ntitle: 甲\n---\n\n# 乙\n", undefined, "甲", ["乙"]],
  ["where the part was cut", "文字", "丙", "丙", []],
  ["where the part was cut, said again", "# 丙\n\n文字", "丙", "丙", []],
  ["the first heading", "# 乙 {#b}\n\n## 丁\n", undefined, "乙", ["丁"]],
  ["no heading at all", "文字", undefined, "b", []],
  ["a first heading that is none of a page", "## 丁\n\n# 乙\n", undefined, "b", ["丁", "乙"]],
])("the title comes from %s", (_, text, fallbackTitle, title, headings) => {
  const note = parse(text, fallbackTitle === undefined ? {} : { fallbackTitle });
  expect(note.title).toBe(title);
  expect(note.headings.map((heading) => heading.text)).toEqual(headings);
});

test("reading time goes by characters in Chinese and by words in English", () => {
  expect(parse("感".repeat(1200)).minutes).toBe(3);
  expect(parse("word ".repeat(880)).minutes).toBe(4);
  expect(parse("").minutes).toBe(1);
});

test("links are resolved when the page is rendered", () => {
  const targets: Record<string, ReturnType<ResolveLink>> = {
    "a.md": { kind: "page", href: "../a/", title: "甲" },
    "b.md": { kind: "planned", title: "乙" },
    "c.md": { kind: "dead", reason: "page" },
    "d.md": { kind: "external", href: "javascript:alert(1)" },
    "https://example.org": { kind: "external", href: "https://example.org" },
  };
  const note = parse(
    Object.keys(targets)
      .map((target) => `[x](${target})`)
      .join(" "),
  );
  const html = renderToStaticMarkup(
    <LinkContext value={(target) => targets[target] ?? { kind: "dead", reason: "anchor" }}>{note.body}</LinkContext>,
  );
  expect(html).toMatchInlineSnapshot(
    `"<p><a href="../a/" title="甲">x</a> <span class="planned" title="乙">x<small>（尚未写）</small></span> <span class="dead" title="没有这一页">x</span> <span class="dead" title="这种地址不能打开">x</span> <a href="https://example.org" rel="noopener">x</a></p>"`,
  );
});

test("widgets are drawn by the site", () => {
  const note = parse('::receptive-field-calculator{preset="vgg16" #vgg}');
  const html = renderToStaticMarkup(
    <WidgetContext value={(place) => JSON.stringify(place)}>{note.body}</WidgetContext>,
  );
  expect(html).toContain("vgg16");
  expect(html).toContain("&quot;language&quot;:&quot;zh&quot;");
});

test("nesting without end is told, not thrown", () => {
  const note = parse(`$${"{".repeat(20_000)}${"}".repeat(20_000)}$`);
  expect(note.problems.map(({ rule, message }) => [rule, message.en])).toEqual([
    ["formula", "The formula is nested too deeply to be set. Its source is shown instead."],
  ]);
});

test("an unknown symbol without a near name lists all", () => {
  const [problem] = parse("$\\sym{zzzz}{z}$").problems;
  expect(problem?.rule).toBe("unknown-symbol");
  expect(problem?.message.en).toMatch(/^There is no symbol named zzzz; there are x, /);
});

test("formulas of other people's notes link no symbols", () => {
  const html = renderToStaticMarkup(parse("$\\sym{k}{k_l}$", { trusted: false }).body);
  expect(html).toContain("katex");
  expect(html).not.toContain("data-sym");
});
