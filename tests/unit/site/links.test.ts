import { describe, expect, it } from "vitest";
import { linkResolver } from "../../../src/site/link-resolver.ts";
import { deadLinks } from "../../../src/site/links.ts";
import { bundled, type SmallLibrary, smallView } from "./library.tsx";

function resolver(library: SmallLibrary, path: string) {
  const view = smallView(library);
  const source = view.library.source(path, "zh");
  if (!source) throw new Error(`no note ${path}`);
  return linkResolver(view, source, { kind: "topic", language: "zh", path });
}

const page = (href: string) => ({ kind: "page", href });

describe("links between the project's notes", () => {
  const resolve = resolver(bundled, "convolution/receptive-field");
  const dead = (reason: string, suggestion?: string) => ({ kind: "dead", reason, ...(suggestion && { suggestion }) });

  it.each([
    ["conv-vs-fc.md", page("../../../zh/convolution/conv-vs-fc/")],
    ["./conv-vs-fc.md#sharing", page("../../../zh/convolution/conv-vs-fc/#sharing")],
    ["../architecture/vgg.md", page("../../../zh/architecture/vgg/")],
    ["../architecture/resnet.md", { kind: "planned", title: "残差网络" }],
    ["../../en/convolution/conv-vs-fc.md", page("../../../en/convolution/conv-vs-fc/")],
    ["conv-vs-fc", page("../../../zh/convolution/conv-vs-fc/")],
    ["vgg", page("../../../zh/architecture/vgg/")],
    ["../corrections.md", page("../../../zh/corrections/")],
    ["#theory", page("#theory")],
    ["conv-vs-fc.md#sharing?k=3&s=2", page("../../../zh/convolution/conv-vs-fc/?sharing.k=3&sharing.s=2#sharing")],
    ["https://example.org/a.md", { kind: "external", href: "https://example.org/a.md" }],
    ["mailto:a@b.c", { kind: "external", href: "mailto:a@b.c" }],
    ["../convolution/conv-vs-cf.md", dead("page", "conv-vs-fc.md")],
    ["vgg.md", dead("page", "../architecture/vgg.md")],
    ["something-else.md", dead("page")],
    ["#theori", dead("anchor", "#theory")],
    ["conv-vs-fc.md#Sharing", dead("anchor", "conv-vs-fc.md#sharing")],
    ["#zzzzzzzz", dead("anchor")],
  ])("%s", (target, expected) => {
    expect(resolve(target, "markdown")).toMatchObject(expected);
  });
});

describe("links between somebody's own notes", () => {
  const own: SmallLibrary = {
    kind: "own",
    groups: {
      a: [
        { path: "deep/notes/conv", zh: "卷积", en: "卷积", written: ["zh"], file: "deep/notes.md", headings: ["核"] },
        {
          path: "deep/notes/rf",
          zh: "感受野 (RF)",
          en: "感受野 (RF)",
          written: ["zh"],
          file: "deep/notes.md",
          headings: ["一层-一层", "eq-1"],
        },
        { path: "todo", zh: "待办", en: "待办", written: ["zh"] },
        { path: "one/readme", zh: "甲", en: "甲", written: ["zh"], file: "one/README.md" },
        { path: "two/readme", zh: "乙", en: "乙", written: ["zh"], file: "two/README.md" },
      ],
    },
  };
  const resolve = resolver(own, "deep/notes/rf");

  it.each([
    ["markdown", "notes.md", page("../../../../zh/deep/notes/conv/")],
    ["markdown", "#卷积", page("../../../../zh/deep/notes/conv/")],
    ["markdown", "#核", page("../../../../zh/deep/notes/conv/#%E6%A0%B8")],
    ["markdown", "#%E6%A0%B8", page("../../../../zh/deep/notes/conv/#%E6%A0%B8")],
    ["markdown", "#一层 一层", page("#%E4%B8%80%E5%B1%82-%E4%B8%80%E5%B1%82")],
    ["markdown", "#EQ_1", page("#eq-1")],
    ["markdown", "../todo.md", page("../../../../zh/todo/")],
    ["markdown", "..\\todo.md", page("../../../../zh/todo/")],
    ["markdown", "todo.md", page("../../../../zh/todo/")],
    ["markdown", "../one", page("../../../../zh/one/readme/")],
    ["wiki", "待办", page("../../../../zh/todo/")],
    ["wiki", "感受野 (RF)#一层 一层|看这里", page("#%E4%B8%80%E5%B1%82-%E4%B8%80%E5%B1%82")],
    ["wiki", "#核", page("../../../../zh/deep/notes/conv/#%E6%A0%B8")],
    ["wiki", "one/README", page("../../../../zh/one/readme/")],
    ["wiki", "README", { kind: "dead", reason: "ambiguous" }],
    ["wiki", "不存在的页", { kind: "dead", reason: "page" }],
  ] as const)("%s %s", (kind, target, expected) => {
    expect(resolve(target, kind)).toMatchObject(expected);
  });
});

describe("dead links", () => {
  it("are told with place, rule and the corrected link", () => {
    const [first] = bundled.groups.convolution ?? [];
    if (!first) throw new Error("no page");
    const library = {
      ...bundled,
      groups: {
        convolution: [
          { ...first, links: ["receptive-feild.md", "#sharin", "../architecture/resnet.md", "nowhere.md"] },
        ],
        rest: [...(bundled.groups.convolution ?? []).slice(1), ...(bundled.groups.architecture ?? [])],
      },
    };
    const view = smallView(library);
    const note = view.note("convolution/conv-vs-fc", "zh");
    expect(note && deadLinks(note, view)).toMatchInlineSnapshot(`
      [
        {
          "column": 5,
          "file": "content/zh/convolution/conv-vs-fc.md",
          "hint": "[link](receptive-field.md)",
          "line": 1,
          "message": {
            "en": "There is no page "receptive-feild.md".",
            "zh": "没有“receptive-feild.md”这一页。",
          },
          "rule": "dead-link",
          "source": "[link](receptive-feild.md)",
        },
        {
          "column": 5,
          "file": "content/zh/convolution/conv-vs-fc.md",
          "hint": "[link](#sharing)",
          "line": 2,
          "message": {
            "en": ""#sharin" leads to no heading or label.",
            "zh": "“#sharin”指向的标题或公式不存在。",
          },
          "rule": "dead-anchor",
          "source": "[link](#sharin)",
        },
        {
          "column": 5,
          "file": "content/zh/convolution/conv-vs-fc.md",
          "line": 4,
          "message": {
            "en": "There is no page "nowhere.md".",
            "zh": "没有“nowhere.md”这一页。",
          },
          "rule": "dead-link",
          "source": "[link](nowhere.md)",
        },
      ]
    `);
  });
});

it("the state of a widget on another page is checked like one on this page", () => {
  const links = ["b.md#fig?k=3", "b.md#fig?q=3", "b.md#fig", "b.md#text?q=3"];
  const view = smallView({
    kind: "bundled",
    groups: {
      g: [
        { path: "g/a", zh: "甲", en: "A", links },
        { path: "g/b", zh: "乙", en: "B", headings: ["text"], widgets: ["fig"] },
      ],
    },
  });
  const note = view.note("g/a", "en");
  expect(note && deadLinks(note, view)).toEqual([
    {
      rule: "widget-parameter",
      file: "content/en/g/a.md",
      line: 2,
      column: 5,
      message: { zh: "没有 k。", en: "There is no k." },
      source: "[link](b.md#fig?q=3)",
      hint: "k",
    },
  ]);
});
