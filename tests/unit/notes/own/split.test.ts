import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestPage, split } from "../../../../src/notes/own/split.ts";
import { type Line, toLines } from "../../../../src/notes/repair/lines.ts";

const filler = (size: number) => `${"字".repeat(20)}。\n\n`.repeat(Math.ceil(size / 43));
const outline = (text: string) =>
  split(toLines(text)).map(({ title, parts }) => [title, parts.map((part) => part.title)]);
const textOf = (lines: readonly Line[]) => lines.map((line) => line.text).join("\n");

describe("split", () => {
  it("makes the shallowest headings pages, in one group", () => {
    expect(outline("## 甲\n\n一\n\n### 子\n\n## 乙\n\n二")).toEqual([[undefined, ["甲", "乙"]]]);
  });

  it("makes what stands before the first heading a page", () => {
    expect(outline("开场\n\n## 甲\n\n## 乙")).toEqual([[undefined, [undefined, "甲", "乙"]]]);
  });

  it("passes below a title that stands over everything", () => {
    expect(outline("# 书\n\n## 甲\n\n## 乙")).toEqual([[undefined, ["甲", "乙"]]]);
  });

  it("cuts a long chapter again; then chapters are groups", () => {
    const long = filler(longestPage);
    expect(outline(`## 甲\n\n### 一\n\n${long}\n### 二\n\n二\n\n## 乙\n\n短`)).toEqual([
      ["甲", ["一", "二"]],
      ["乙", ["乙"]],
    ]);
    expect(outline(`## 甲\n\n引言\n\n### 一\n\n${long}\n### 二\n\n## 乙`)).toEqual([
      ["甲", ["甲", "一", "二"]],
      ["乙", ["乙"]],
    ]);
  });

  it("finds headings outside code, formulas, comments, quotations and lists alone", () => {
    const text =
      "## 甲\n\n```\n## 码\n```\n\n<!--\n## 注\n-->\n\n> ## 引\n\n- ## 列\n\n标题\n---\n\n$$\na\n=\n$$\n\n## 乙\n";
    expect(outline(text)).toEqual([[undefined, ["甲", "标题", "乙"]]]);
  });

  it("stays whole without two headings to cut at", () => {
    expect(outline(filler(20_000))).toEqual([[undefined, [undefined]]]);
    expect(outline(`# 一\n\n${filler(20_000)}`)).toEqual([[undefined, [undefined]]]);
  });

  it("raises headings so that a page begins with its title", () => {
    const [group] = split(toLines("## 甲\n\n### 一\n\n标题\n---\n\n#### 二\n\n## 乙"));
    expect(textOf(group!.parts[0]!.lines)).toBe("# 甲\n\n## 一\n");
    expect(textOf(group!.parts[1]!.lines)).toBe("# 标题\n\n### 二\n");
  });

  it("carries along link addresses and footnotes that another page defines, with the author's lines", () => {
    const [group] = split(toLines("## 甲\n\n见[此][r]。[^n]\n\n## 乙\n\n[r]: https://a.example\n[^n]: 注\n    续"));
    const [first, second] = group!.parts;
    expect(textOf(first!.lines)).toBe("# 甲\n\n见[此][r]。[^n]\n\n\n[r]: https://a.example\n\n[^n]: 注\n    续");
    expect(first!.lines.map(({ from }) => from)).toEqual([1, 2, 3, 4, 7, 7, 8, 8, 9]);
    expect(textOf(second!.lines)).toBe("# 乙\n\n[r]: https://a.example\n[^n]: 注\n    续");
  });

  it("carries along the sources of the front matter where they are cited", () => {
    const head = '---\ntitle: 书\nsources:\n  a: "A."\nsummary: s\n---\n';
    const [group] = split(toLines(`${head}\n## 甲\n\n见 [@a]。\n\n## 乙\n\n无`));
    expect(textOf(group!.parts[0]!.lines)).toBe('---\nsources:\n  a: "A."\n---\n# 甲\n\n见 [@a]。\n');
    expect(textOf(group!.parts[1]!.lines)).toBe("# 乙\n\n无");
  });

  it("loses no line", () => {
    const block = fc.oneof(
      fc.integer({ min: 1, max: 4 }).map((depth) => `${"#".repeat(depth)} h`),
      fc.constantFrom("正文", "```\n# no\n```", "$$\na\n$$", "标题\n---", "- 列\n- 表", filler(5000)),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
        const lines = toLines(blocks.join("\n\n"));
        const groups = split(lines);
        const kept = new Set(
          groups.flatMap(({ parts }) => parts.flatMap((part) => part.lines.map(({ from }) => from))),
        );
        const titles = groups.filter(({ title }) => title !== undefined).length;
        const lost = lines.filter(({ text, from }) => text.trim() !== "" && !kept.has(from) && !/^-+$/.test(text));
        // A heading that a group bears, and the file's title, are not on a page.
        expect(lost.every(({ text }) => /^#+ |^标题$/.test(text))).toBe(true);
        expect(lost.length).toBeLessThanOrEqual(titles + 1);
      }),
    );
  });
});
