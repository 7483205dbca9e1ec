import type { NotesContext } from "../../../src/notes/context.ts";

/** A small world for notes: one widget, one picture, one figure. */
export const context: NotesContext = {
  macros: { "\\R": "\\mathbb{R}", "\\norm": "\\left\\lVert #1\\right\\rVert" },
  widgets: {
    names: ["receptive-field-calculator", "softmax-temperature"],
    check: (_widget, params) =>
      Object.entries(params).flatMap(([param, value]) => {
        if (param === "preset" && ["vgg16", "resnet50"].includes(value)) return [];
        if (param === "selected" && /^[1-9]$/.test(value)) return [];
        if (param === "selected") {
          return [
            {
              param,
              message: {
                zh: `selected 要取 1 到 9 的整数，现在是 ${value}。`,
                en: `selected must be a whole number from 1 to 9; it is ${value}.`,
              },
            },
          ];
        }
        const message = { zh: `没有参数 ${param}=${value}。`, en: `There is no parameter ${param}=${value}.` };
        return [{ param, message, hint: 'preset="vgg16"' }];
      }),
  },
  generators: [],
  image(_source, target) {
    if (/^https?:/.test(target)) return { kind: "remote", href: target };
    const name = target.split(/[\\/]/).at(-1);
    if (name === "cat.png" || name === "_cat.png") {
      return { kind: "file", file: `files/${name}`, width: 640, height: 480 };
    }
    if (name === "unmeasured.png") return { kind: "file", file: "files/unmeasured.png" };
    if (name === "twice.png") return { kind: "ambiguous", target, candidates: ["a/twice.png", "b/twice.png"] };
    return { kind: "missing", target };
  },
  figure: (name) => (Object.hasOwn(figures, name) ? figures[name] : undefined),
};

const figures: Readonly<Record<string, string>> = {
  "cone.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80">
<style>text { fill: red }</style><script>alert(1)</script>
<defs><marker id="tip" viewBox="0 0 4 4"><path d="M0 0L4 2L0 4z"/></marker></defs>
<path d="M0 0H9" class="s-ker" data-sym="k" stroke="var(--s-ker)" marker-end="url(#tip)" onclick="alert(1)" style="fill:red"/>
<text lang="zh" x="4">输入</text><text lang="en" x="4">input</text>
<a href="javascript:alert(1)"><text>x</text></a><foreignObject><p>y</p></foreignObject>
<rect width="4" height="4" fill="url(https://example.org/x)"/>
</svg>`,
};
