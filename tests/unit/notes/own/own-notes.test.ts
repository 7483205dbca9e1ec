import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openOwnNotes } from "../../../../src/build/own-notes.ts";
import { topics } from "../../../../src/notes/library.ts";

const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAFElEQVR4nGP4z8DwH4QZYAw4DQB5QQf4cI1dDwAAAABJRU5ErkJggg==",
  "base64",
);
const long = `${"一段很长的中文正文。".repeat(60)}\n\n`.repeat(16);
let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "own notes ")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(file: string, content: string | Uint8Array): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}
const open = (file = "notes") => openOwnNotes(join(folder, file));
const outline = (library = open()) =>
  library.groups.map((group) => [group.titles.zh, group.topics.map((topic) => [topic.path, topic.titles.en])]);

describe("a folder of notes", () => {
  it("becomes groups by folder, titled by front matter, first heading or file name", () => {
    put("notes/b.md", "---\ntitle: 'From front matter'\n---\n\n# Other\n");
    put("notes/a.markdown", "# **Bold** title {#id}\n\n## x\n");
    put("notes/Deep/一 二.md", "## 甲\n\n## 乙\n");
    put("notes/Deep/README.md", "no heading\n");
    put("notes/.hidden/c.md", "# hidden\n");
    put("notes/node_modules/d.md", "# dependency\n");
    put("notes/e.txt", "# no note\n");
    expect(outline()).toEqual([
      [
        "notes",
        [
          ["notes/a", "Bold title"],
          ["notes/b", "From front matter"],
        ],
      ],
      [
        "Deep",
        [
          ["notes/deep/一-二", "一 二"],
          ["notes/deep/readme", "Deep"],
        ],
      ],
    ]);
  });

  it("gives each note its language, its file and its repaired text with the author's lines", () => {
    put("notes/sub/cnn.md", "# 卷积\n\n损失为：$$\nL\n$$\n");
    const library = open();
    const source = library.source("notes/sub/cnn", "zh");
    expect(source).toMatchObject({ file: "sub/cnn.md", language: "zh", trusted: false, fallbackTitle: "卷积" });
    expect(source?.text).toBe("# 卷积\n\n损失为：\n$$\nL\n$$\n");
    expect(source?.lines).toEqual([1, 2, 3, 3, 4, 5, 6]);
    expect(library.source("notes/sub/cnn", "en")).toBeUndefined();
    expect(library.source("notes/none", "zh")).toBeUndefined();
  });

  it("tells findings with the file", () => {
    put("notes/a.md", "# a\n\n$$\nx\n\n一段正文，没有结束。\n");
    expect(open().source("notes/a", "zh")?.problems).toEqual([
      expect.objectContaining({ rule: "unclosed-formula", file: "a.md", line: 3, column: 1 }),
    ]);
  });

  it("makes a large note pages with groups of their own, under the note's title", () => {
    put("notes/book.md", `# 书\n\n## 甲\n\n### 一\n\n${long}### 二\n\n${long}## 乙\n\n短\n`);
    put("notes/small.md", "# 小\n");
    expect(outline()).toEqual([
      [
        "书 · 甲",
        [
          ["notes/book/一", "一"],
          ["notes/book/二", "二"],
        ],
      ],
      ["书 · 乙", [["notes/book/乙", "乙"]]],
      ["notes", [["notes/small", "小"]]],
    ]);
  });

  it("keeps addresses apart that would be the same", () => {
    put("notes/a b.md", "# 1\n");
    put("notes/a-b.md", "# 2\n");
    expect(topics(open()).map(({ path }) => path)).toEqual(["notes/a-b", "notes/a-b-2"]);
  });
});

describe("a single file", () => {
  it("becomes pages at its headings, each naming the author's lines", () => {
    put("book.md", `## 甲\n\n${long}## 乙\n\n二\n\n## 乙\n\n三\n`);
    const library = open("book.md");
    expect(outline(library)).toEqual([
      [
        "book",
        [
          ["book/甲", "甲"],
          ["book/乙", "乙"],
          ["book/乙-2", "乙"],
        ],
      ],
    ]);
    const source = library.source("book/乙-2", "zh");
    expect(source).toMatchObject({
      file: "book.md",
      text: "# 乙\n\n三\n",
      fallbackTitle: "乙",
      lines: [39, 40, 41, 42],
    });
  });

  it("is one page when it is small", () => {
    put("My note.md", "# Title\n\ntext\n");
    expect(outline(open("My note.md"))).toEqual([["My note", [["my-note", "Title"]]]]);
  });
});

describe("images", () => {
  it("are found with their size", () => {
    put("notes/sub/a.md", "# a\n");
    put("notes/pics/dot.png", pixel);
    const library = open();
    const source = library.source("notes/sub/a", "en")!;
    expect(library.image(source, "D:\\x\\DOT.png")).toEqual({
      kind: "file",
      file: "pics/dot.png",
      width: 3,
      height: 2,
    });
    expect(library.image(source, "none.png")).toEqual({ kind: "missing", target: "none.png" });
  });

  it("are found beside a single file, and shipped without a size when they have none", () => {
    put("a.md", "# a\n");
    put("pics/broken.png", "no picture");
    const library = open("a.md");
    const source = library.source("a", "en")!;
    expect(library.image(source, "broken.png")).toEqual({ kind: "file", file: "pics/broken.png" });
  });

  it("outside the opened folder are not there, whatever leads to them", () => {
    put("secret.png", pixel);
    put("secrets/note.md", "# secret\n");
    put("notes/a.md", "# a\n");
    symlinkSync(join(folder, "secret.png"), join(folder, "notes/link.png"));
    symlinkSync(join(folder, "secrets"), join(folder, "notes/linked"));
    symlinkSync(join(folder, "notes"), join(folder, "notes/round"));
    const library = open();
    expect(topics(library)).toHaveLength(1);
    const source = library.source("notes/a", "en")!;
    expect(library.image(source, "link.png").kind).toBe("missing");
    expect(library.image(source, "../secret.png").kind).toBe("missing");
  });
});

describe("refresh", () => {
  it("names the pages that changed", () => {
    const file = put("notes/book.md", `## 甲\n\n${long}## 乙\n\n${long}## 丙\n\n三\n`);
    put("notes/other.md", "# other\n");
    const library = open();
    writeFileSync(file, readFileSync(file, "utf8").replace("三", "叁"));
    expect(library.refresh(file)).toEqual(["notes/book/丙"]);
    expect(library.source("notes/book/丙", "zh")?.text).toContain("叁");
    expect(library.refresh(file)).toEqual([]);
  });

  it("takes in notes that come and go, in the order of a fresh start", () => {
    put("notes/c.md", "# c\n");
    const library = open();
    const file = put("notes/b.md", "# b\n");
    expect(library.refresh(file)).toEqual(["notes/b"]);
    expect(topics(library).map(({ path }) => path)).toEqual(["notes/b", "notes/c"]);
    rmSync(file);
    expect(library.refresh(file)).toEqual(["notes/b"]);
    expect(topics(library).map(({ path }) => path)).toEqual(["notes/c"]);
  });

  it("finds a picture that was added", () => {
    put("notes/a.md", "# a\n");
    const library = open();
    const source = library.source("notes/a", "en")!;
    expect(library.image(source, "dot.png").kind).toBe("missing");
    expect(library.refresh(put("notes/dot.png", pixel))).toEqual(["notes/a"]);
    expect(library.image(source, "dot.png").kind).toBe("file");
  });
});

describe("nothing to open", () => {
  it("is told in one line", () => {
    mkdirSync(join(folder, "empty"));
    put("a.txt", "text");
    const told = (place: string) => {
      try {
        openOwnNotes(place);
        return "opened";
      } catch (error) {
        return `${(error as Error).name}: ${(error as Error).message}`.replaceAll(folder, "…");
      }
    };
    expect(told(join(folder, "none"))).toBe("OpenNotesError: no file or folder at …/none");
    expect(told(join(folder, "empty"))).toBe("OpenNotesError: no Markdown file (.md, .markdown) in …/empty");
    expect(told(join(folder, "a.txt"))).toBe("OpenNotesError: not a Markdown file (.md, .markdown): …/a.txt");
  });
});
