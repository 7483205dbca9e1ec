import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repair } from "../../../../src/notes/repair/index.ts";

/** Pieces of lines as they stand in untidy notes. */
const pieces = [
  "$$",
  "$$ ",
  "$x$",
  "$a$$b$",
  "$",
  "$$E=mc^2$$",
  "a = b",
  "\\frac12",
  "\\begin{aligned}",
  "\\end{aligned}",
  "\\begin{eqnarray}",
  "\\end{eqnarray}",
  "a &=& b \\\\",
  "\\(x_1\\)",
  "\\[y^2\\]",
  "\\[",
  "\\]",
  "**",
  "** 步骤 **",
  "**Note:**text",
  "**甲****乙**",
  "***",
  "*",
  "kw*kh",
  "sw*sh",
  "# ",
  "##",
  "##标题",
  "- ",
  "1. ",
  "2. ",
  "> ",
  "    ",
  "  ",
  "\t",
  "`",
  "`code`",
  "```",
  "~~~",
  "<!--",
  "-->",
  "<img src='a b.png'>",
  "<div>",
  "</div>",
  "| 一 | 二 |",
  "| --- | --- |",
  "![图](a b.png)",
  "![](pics\\_b.png)",
  "[见](note two.md)",
  "![](https://x.example/equation?tex=a%2Bb)",
  "https://a.example/b，",
  "==重点==",
  "H~2~O",
  "损失为：",
  "其中 $W$ 为权重，很长的一句话。",
  "some words of English prose here",
  "(1). 快",
  "---",
  "===",
  "\u200B",
  "\u200B\t",
  "。",
  "\\",
  "&lt;",
  "文字",
];
const line = fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((parts) => parts.join(""));
const untidy = fc.array(line, { maxLength: 14 }).map((lines) => lines.join("\n"));
const anything = fc.oneof(untidy, fc.string({ unit: "grapheme", maxLength: 200 }));

const clean = fc
  .array(
    fc.constantFrom(
      "## 标题 {#title}",
      "一段中文，含 $x_i$ 与 **粗体**。",
      "A line of English\nthat flows on.",
      "$$\na = b\n$$",
      "$$\n\\begin{aligned}\na &= b \\\\\n\nc &= d\n\\end{aligned}\n$$",
      "- 甲\n- 乙\n\n  $$\n  x\n  $$",
      "1. 甲\n2. 乙",
      "> [!tip] 记法\n> 一行。",
      "```python\n$$ ** x **\n##no\n```",
      "| 量 | 式 |\n| --- | --- |\n| 步长 | $s$ |",
      "![图](pics/a.png)",
      "[链接](b.md#c) 与 <https://a.example>",
      "<!-- $$ ** -->",
      '::receptive-field-calculator{preset="vgg16"}',
      "---",
    ),
    { maxLength: 8 },
  )
  .map((blocks) => `${blocks.join("\n\n")}\n`);

const runs = { numRuns: 2000 };

describe("repair", () => {
  it("changes nothing when done again", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = repair(text).text;
        expect(repair(once).text).toBe(once);
      }),
      runs,
    );
  });

  it("leaves a clean note as it is, byte for byte, and finds nothing", () => {
    fc.assert(
      fc.property(clean, (text) => {
        const repaired = repair(text);
        expect(repaired.text).toBe(text);
        expect(repaired.findings).toEqual([]);
      }),
    );
  });

  it("maps each line to one of the author's, in their order", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { text: repaired, lines, findings } = repair(text);
        const count = text.split("\n").length;
        expect(lines.length).toBe(repaired.split("\n").length);
        for (const [index, from] of lines.entries()) expect(from).toBeGreaterThanOrEqual(lines[index - 1] ?? 1);
        for (const { line } of findings) expect(line).toBeLessThanOrEqual(count);
        expect(lines.at(-1) ?? 1).toBeLessThanOrEqual(count);
      }),
      runs,
    );
  });

  it("loses no letter of any line", () => {
    fc.assert(
      fc.property(untidy, (text) => {
        const { text: repaired, lines } = repair(text);
        const shown = new Map<number, string>();
        for (const [index, part] of repaired.split("\n").entries()) {
          const from = lines[index] ?? 0;
          shown.set(from, `${shown.get(from) ?? ""}\n${part}`);
        }
        for (const [index, written] of text.split("\n").entries()) {
          expect(letters(shown.get(index + 1) ?? "")).toContain(letters(written));
        }
      }),
      runs,
    );
  });

  it("keeps the author's lines when nothing is wrong with them", () => {
    const text = "## 一\n\n正文。\n\n$$a=b$$\n\n```\n$$\n```\n";
    const { text: repaired, lines } = repair(text);
    expect(repaired).toBe("## 一\n\n正文。\n\n$$\na=b\n$$\n\n```\n$$\n```\n");
    expect(lines).toEqual([1, 2, 3, 4, 5, 5, 5, 6, 7, 8, 9, 10]);
  });

  it("keeps its hands off lines too long to look at, and pictures within the text", () => {
    const long = `${"** 甲 **".repeat(4000)}\n\n![](data:image/png;base64,${"A".repeat(30_000)})`;
    const begun = performance.now();
    expect(repair(long).text).toBe(long);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

/** What a reader reads: not the names that are translated, nor the addresses of pictures that become formulas. */
function letters(text: string): string {
  const plain = text
    .replace(/!\[\]\(https:\/\/x\.example\/equation\?tex=a%2Bb\)/g, "a b")
    .replace(/\{(?:eqnarray|aligned)\}|&lt;|<\/?(?:mark|sub|sup|strong)>|\\text\{|[\u200B*]|%20/g, " ");
  return (plain.match(/[\p{L}\p{N}]/gu) ?? []).join("");
}
