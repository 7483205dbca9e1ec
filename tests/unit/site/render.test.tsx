import { describe, expect, it } from "vitest";
import { renderPage } from "../../../src/site/render.tsx";
import type { PageAddress } from "../../../src/site/view.ts";
import { definitions } from "../../../src/widgets/catalogue.ts";
import { bundled, type SmallLibrary, smallView } from "./library.tsx";

const view = smallView(bundled);

function body(address: PageAddress, library: SmallLibrary = bundled): string {
  const page = renderPage(address, smallView(library));
  if (!page) throw new Error("no such page");
  return page.body;
}

const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
const texts = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

describe("home", () => {
  const html = body({ kind: "home", language: "zh" });

  it("links to written topics relative to itself", () => {
    expect(hrefs(html)).toContain("../zh/convolution/receptive-field/");
  });

  it("shows planned topics as such, without a link", () => {
    expect(html).toMatch(/<span class="cell later"[^>]*><span>残差网络<span class="sr">（尚未写）<\/span>/);
    expect(hrefs(html).filter((href) => href?.includes("resnet"))).toEqual([]);
  });

  it("counts what there is and starts with the first written topic", () => {
    expect(texts(html)).toContain("4 个主题，写好了 3 个。");
    expect(texts(html)).toContain("从卷积与全连接开始");
  });

  it("tells in words what a topic rests on, and where those cells are", () => {
    expect(html).toContain('data-needs="0 2" data-says="直接建立在“卷积与全连接”“残差网络”上（实线）。"');
  });

  it("leads to a topic of the other language and says so", () => {
    const english = body({ kind: "home", language: "en" });
    expect(english).toMatch(/href="\.\.\/zh\/architecture\/vgg\/" hrefLang="zh"[^>]*>.*?VGG<small>in Chinese only/);
  });

  it("offers only what exists: no search, no review, no report, no gallery", () => {
    expect(hrefs(html).filter((href) => /report|gallery|review/.test(href ?? ""))).toEqual([]);
    expect(body({ kind: "home", language: "zh" }, { ...bundled, gallery: true })).toContain("../zh/gallery/");
  });
});

describe("topic", () => {
  const address = { kind: "topic", language: "zh", path: "convolution/receptive-field" } as const;
  const html = body(address);

  it("has contents, what to read first, neighbours and the way back to its group", () => {
    expect(hrefs(html)).toEqual(
      expect.arrayContaining([
        "#layer-by-layer",
        "#theory",
        "../../../zh/convolution/conv-vs-fc/",
        "../../../zh/architecture/vgg/",
        "../../../zh/#group-convolution",
      ]),
    );
    expect(texts(html)).toContain("先读： 卷积与全连接 、 残差网络 （尚未写）");
  });

  it("skips planned topics between neighbours", () => {
    expect(html).toMatch(/rel="next" href="[^"]*\/vgg\/"/);
  });

  it("switches to the same page in the other language", () => {
    const page = renderPage(address, view);
    expect(page?.alternate).toBe("../../../en/convolution/receptive-field/");
    expect(page?.title).toBe("感受野 · 感受野笔记");
    expect(html).toMatch(
      /<a class="icon" lang="en" hrefLang="en" href="\.\.\/\.\.\/\.\.\/en\/convolution\/receptive-field\/"/,
    );
  });

  it("says when it is written in one language only", () => {
    const vgg = body({ kind: "topic", language: "zh", path: "architecture/vgg" });
    expect(texts(vgg)).toContain("本页只有中文");
    expect(vgg).toMatch(/hrefLang="en" href="\.\.\/\.\.\/\.\.\/en\/"/);
  });

  it("is no page where it is not written", () => {
    expect(renderPage({ kind: "topic", language: "en", path: "architecture/vgg" }, view)).toBeUndefined();
    expect(renderPage({ kind: "topic", language: "zh", path: "architecture/resnet" }, view)).toBeUndefined();
    expect(renderPage({ kind: "topic", language: "zh", path: "no/such" }, view)).toBeUndefined();
  });

  it("names the other language's title, in its own language", () => {
    expect(html).toContain('<h1>感受野<small lang="en">Receptive field</small></h1>');
    expect(body({ kind: "topic", language: "zh", path: "architecture/vgg" })).toContain("<h1>VGG</h1>");
  });
});

describe("not found", () => {
  it("is served at any depth, so its ways start at the site's root", () => {
    const html = body({ kind: "not-found", language: "zh", root: "/notes/" });
    expect(hrefs(html).filter((href) => href?.startsWith("."))).toEqual([]);
    expect(hrefs(html)).toContain("/notes/zh/");
  });
});

describe("somebody's own notes", () => {
  const own: SmallLibrary = {
    kind: "own",
    groups: {
      卷积: [
        { path: "notes/conv", zh: "卷积", en: "卷积", written: ["zh"], file: "notes.md", headings: ["a"] },
        { path: "notes/rf", zh: "感受野", en: "感受野", written: ["zh"], file: "notes.md", headings: ["b", "c"] },
      ],
    },
    problems: [
      {
        rule: "possible-currency",
        file: "notes.md",
        line: 3,
        column: 1,
        message: { zh: "可能是金额。", en: "Money?" },
      },
      {
        rule: "formula",
        file: "notes.md",
        line: 115,
        column: 14,
        message: { zh: "公式少一个 }。", en: "The formula lacks a }." },
        source: "$\\frac{1}{2$",
        hint: "$\\frac{1}{2}$",
      },
    ],
  };

  it("has a home without second language, prerequisites and legend", () => {
    const html = body({ kind: "home", language: "zh" }, own);
    expect(html).not.toContain("data-needs");
    expect(html).not.toContain("legend");
    expect(html).not.toContain("data-language");
    expect(texts(html)).toContain("有 2 处要看一眼");
  });

  it("reports problems, the gravest first, with their places and corrections", () => {
    const html = body({ kind: "report", language: "zh" }, own);
    expect(html.indexOf('id="formula"')).toBeGreaterThan(0);
    expect(html.indexOf('id="formula"')).toBeLessThan(html.indexOf('id="possible-currency"'));
    expect(texts(html)).toContain("notes.md:115:14 公式少一个 }。 原文 $\\frac{1}{2$ 可改为 $\\frac{1}{2}$");
  });

  it("leads from a problem to the page of a cut file and the heading above it", () => {
    const html = body({ kind: "report", language: "zh" }, own);
    expect(hrefs(html)).toContain("../../zh/notes/rf/#b");
    expect(hrefs(html)).toContain("../../zh/notes/conv/");
  });
});

describe("gallery", () => {
  const gallery = { ...bundled, gallery: true };

  it("lists the widgets and shows each in its states", () => {
    const html = body({ kind: "gallery", language: "zh" }, gallery);
    for (const [id, definition] of definitions) {
      expect(html).toContain(`href="../../zh/gallery/${id}/"`);
      const shown = body({ kind: "gallery", language: "en", widget: id }, gallery);
      for (const name of Object.keys(definition.examples)) expect(shown).toContain(`<h2>${name}</h2>`);
    }
  });

  it("has no page for a widget that does not exist", () => {
    const address = { kind: "gallery", language: "zh", widget: "no-such-widget" } as const;
    expect(renderPage(address, smallView(gallery))).toBeUndefined();
  });
});
