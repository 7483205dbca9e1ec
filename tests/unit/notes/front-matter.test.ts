import fc from "fast-check";
import { expect, test } from "vitest";
import { blankFrontMatter, readFrontMatter } from "../../../src/notes/front-matter.ts";

test("title, summary and sources with their places", () => {
  const text = '---\ntitle: 感受野\nsummary: "一 *二*"\nsources:\n  b: B\n  a: A\n---\n正文';
  expect(readFrontMatter(text)).toEqual({
    title: "感受野",
    summary: "一 *二*",
    titlePlace: { line: 2, column: 8 },
    sources: { b: "B", a: "A" },
    places: { b: { line: 5, column: 6 }, a: { line: 6, column: 6 } },
    bodyLine: 8,
    problems: [],
  });
});

test("keys of other programs are passed over, and told in notes of ours", () => {
  const text = "---\ntags: [a]\ntitle: T\n---\n";
  expect(readFrontMatter(text).problems).toEqual([]);
  expect(readFrontMatter(text, { strict: true }).problems).toHaveLength(1);
});

test.each([
  ["no front matter", "# 标题\n"],
  ["a rule and text", "---\n\n正文没有冒号\n\n---\n"],
  ["no end", "---\ntitle: x\n"],
])("none in a note with %s", (_, text) => {
  expect(readFrontMatter(text).bodyLine).toBe(1);
  expect(blankFrontMatter(text, readFrontMatter(text))).toBe(text);
});

test("an empty one is cut", () => {
  expect(blankFrontMatter("---\n---\n正文", readFrontMatter("---\n---\n正文"))).toBe("\n\n正文");
});

test("never throws, and never moves a line of the body", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (yaml, body) => {
      const text = `---\n${yaml}\n---\n${body}`;
      const blanked = blankFrontMatter(text, readFrontMatter(text, { strict: true }));
      expect(blanked.split("\n").length).toBe(text.split("\n").length);
      expect(blanked.endsWith(body.split("\n").at(-1) ?? "")).toBe(true);
    }),
  );
});
