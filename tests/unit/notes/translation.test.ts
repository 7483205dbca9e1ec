import { expect, test } from "vitest";
import { parseNote } from "../../../src/notes/parse.tsx";
import { formatProblem } from "../../../src/notes/problem.ts";
import { translationProblems } from "../../../src/notes/translation.ts";
import { context } from "./context.ts";

const note = (language: "zh" | "en", text: string) =>
  parseNote({ file: `${language}/a.md`, language, path: "a", text, trusted: true }, context);

test("what one language lacks is told at its place in the other", () => {
  const zh = note(
    "zh",
    "## 甲 {#first}\n\n$$\nx \\label{eq:x}\n$$\n\n::softmax-temperature{#soft}\n\n![图](../figures/cone.svg)\n",
  );
  const en = note("en", "## First {#first}\n\n## Second {#second}\n\n## Third\n");
  const problems = translationProblems({ path: "a" }, [zh, en]);
  expect(problems.flatMap((each) => [formatProblem(each, "zh"), formatProblem(each, "en")])).toMatchInlineSnapshot(`
    [
      "zh/a.md:4:3  missing-translation  公式标签 \\label{eq:x} 在英文版（en/a.md）里没有。",
      "zh/a.md:4:3  missing-translation  The label \\label{eq:x} is missing in the English text (en/a.md).",
      "zh/a.md:7:1  missing-translation  组件 ::softmax-temperature{#soft} 在英文版（en/a.md）里没有。",
      "zh/a.md:7:1  missing-translation  The widget ::softmax-temperature{#soft} is missing in the English text (en/a.md).",
      "zh/a.md:9:1  missing-translation  图 cone.svg 在英文版（en/a.md）里没有。",
      "zh/a.md:9:1  missing-translation  The figure cone.svg is missing in the English text (en/a.md).",
      "en/a.md:3:1  missing-translation  标题 {#second} 在中文版（zh/a.md）里没有。",
      "en/a.md:3:1  missing-translation  The heading {#second} is missing in the Chinese text (zh/a.md).",
      "en/a.md:5:1  missing-translation  标题“Third”没有 {#id}，换语言时找不到对应的一节。
        → ## Third {#third}",
      "en/a.md:5:1  missing-translation  The heading “Third” has no {#id}, so the other language has no partner for it.
        → ## Third {#third}",
    ]
  `);
});

test("a page in one language, or with the same parts in both, has none", () => {
  const zh = note("zh", "## 甲 {#first}\n");
  expect(translationProblems({ path: "a" }, [zh])).toEqual([]);
  expect(translationProblems({ path: "a" }, [zh, note("en", "## First {#first}\n")])).toEqual([]);
});
