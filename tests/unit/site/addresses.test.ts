import { describe, expect, it } from "vitest";
import { addressOf, type PageAddress, relative } from "../../../src/site/view.ts";

describe("relative addresses", () => {
  it.each<[PageAddress, PageAddress, string]>([
    [{ kind: "home", language: "zh" }, { kind: "home", language: "en" }, "../en/"],
    [{ kind: "home", language: "zh" }, { kind: "topic", language: "zh", path: "a/b" }, "../zh/a/b/"],
    [{ kind: "topic", language: "zh", path: "a/b" }, { kind: "home", language: "zh" }, "../../../zh/"],
    [{ kind: "topic", language: "en", path: "b" }, { kind: "report", language: "en" }, "../../en/report/"],
    [{ kind: "gallery", language: "en", widget: "w" }, { kind: "gallery", language: "en" }, "../../../en/gallery/"],
    [{ kind: "not-found", language: "en", root: "/x/" }, { kind: "home", language: "en" }, "/x/en/"],
  ])("%j → %j", (from, to, expected) => {
    expect(relative(from, addressOf(to))).toBe(expected);
  });

  it("resolve to the same page below any path", () => {
    const from: PageAddress = { kind: "topic", language: "zh", path: "a/b" };
    for (const root of ["https://x.org/", "https://x.org/some/where/", "file:///home/me/dist/"]) {
      const here = new URL(addressOf(from), root);
      expect(new URL(relative(from, "zh/c/"), here).href).toBe(`${root}zh/c/`);
    }
  });

  it("write signs that mean something in addresses as codes", () => {
    const path = "C# 50%/为什么?";
    const href = relative({ kind: "home", language: "zh" }, addressOf({ kind: "topic", language: "zh", path }));
    expect(href).toBe("../zh/C%23%2050%25/%E4%B8%BA%E4%BB%80%E4%B9%88%3F/");
  });
});
