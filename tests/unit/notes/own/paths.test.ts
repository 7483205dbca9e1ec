import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathOf, slug, uniquePaths } from "../../../../src/notes/own/paths.ts";

describe("slug", () => {
  it.each([
    ["感受野", "感受野"],
    ["A & B (草稿) #2", "a-b-草稿-2"],
    ["C++ 笔记", "c-笔记"],
    ["【一】第一章、开始", "一-第一章-开始"],
    ["e\u0301te\u0301", "été"],
    ["???", "note"],
    ["..", "note"],
  ])("%s → %s", (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  it("is a name that any address and any disk takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const made = slug(name);
        expect(made).toMatch(/^[\p{L}\p{N}\p{M}_-]+$/u);
        expect(slug(made)).toBe(made);
      }),
    );
  });
});

describe("pathOf", () => {
  it("keeps folders and drops the suffix", () => {
    expect(pathOf("Optics/Thin Lens.md", "My Notes")).toBe("my-notes/optics/thin-lens");
    expect(pathOf("v1.2.markdown")).toBe("v1-2");
  });
});

describe("uniquePaths", () => {
  it("gives each address once, and none of the site's own", () => {
    const path = uniquePaths();
    expect([path("a"), path("a"), path("a"), path("report"), path("a-2")]).toEqual([
      "a",
      "a-2",
      "a-3",
      "report-2",
      "a-2-2",
    ]);
  });
});
