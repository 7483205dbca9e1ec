import type { Element, ElementContent } from "hast";
import type { BlockContent, Blockquote, DefinitionContent, Paragraph, PhrasingContent } from "mdast";
import type { State } from "mdast-util-to-hast";
import type { Localized } from "../../languages.ts";
import { CalloutIcon } from "../elements/callout-icon.tsx";
import { nearest } from "../nearest.ts";
import type { Parsing } from "../parsing.ts";
import { element, own, text, view } from "./view.ts";

export const calloutClasses = ["def", "pit", "ask", "tip", "err"] as const;
export type CalloutClass = (typeof calloutClasses)[number];

interface Kind {
  className: CalloutClass;
  word: Localized;
}

/** The project's own kinds. */
const kinds: Readonly<Record<string, Kind>> = {
  definition: { className: "def", word: { zh: "定义", en: "Definition" } },
  pitfall: { className: "pit", word: { zh: "易错", en: "Pitfall" } },
  "follow-up": { className: "ask", word: { zh: "面试追问", en: "Follow-up" } },
  tip: { className: "tip", word: { zh: "提示", en: "Tip" } },
  error: { className: "err", word: { zh: "错误", en: "Error" } },
};

/** Kinds of Obsidian and GitHub, shown as the nearest of ours under their own name. */
const foreign: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(
    (
      [
        ["note", "def", "笔记", "Note"],
        ["abstract", "def", "摘要", "Abstract"],
        ["summary", "def", "小结", "Summary"],
        ["tldr", "def", "小结", "Summary"],
        ["example", "def", "例", "Example"],
        ["info", "tip", "说明", "Info"],
        ["hint", "tip", "提示", "Hint"],
        ["important", "tip", "要点", "Important"],
        ["success", "tip", "成立", "Success"],
        ["check", "tip", "成立", "Success"],
        ["done", "tip", "完成", "Done"],
        ["todo", "tip", "待办", "To do"],
        ["quote", "tip", "引文", "Quotation"],
        ["cite", "tip", "引文", "Quotation"],
        ["question", "ask", "问题", "Question"],
        ["help", "ask", "问题", "Question"],
        ["faq", "ask", "问题", "Question"],
        ["warning", "pit", "注意", "Warning"],
        ["caution", "pit", "注意", "Caution"],
        ["attention", "pit", "注意", "Attention"],
        ["danger", "err", "危险", "Danger"],
        ["failure", "err", "失败", "Failure"],
        ["fail", "err", "失败", "Failure"],
        ["missing", "err", "缺失", "Missing"],
        ["bug", "err", "缺陷", "Bug"],
      ] as const
    ).map(([name, className, zh, en]) => [name, { className, word: { zh, en } }]),
  ),
};

const opening = /^\[!([^\]\n]+)\]([+-]?)[ \t]*/;

/** A quotation that begins with `[!kind]`; undefined for any other. */
export function callout(parsing: Parsing, state: State, quote: Blockquote): Element | undefined {
  const blocks = withoutAccidentalHeadings(quote.children);
  const [first, ...rest] = blocks;
  if (first?.type !== "paragraph" || first.children[0]?.type !== "text") return undefined;
  const match = opening.exec(first.children[0].value);
  if (!match) return undefined;

  const written = (match[1] ?? "").trim();
  const name = written.toLowerCase();
  const kind = lookUp(kinds, name) ?? lookUp(foreign, name) ?? unknownKind(parsing, written, first);
  const { title, body } = titleAndBody(first, match[0].length);
  const content: (BlockContent | DefinitionContent)[] = body ? [body, ...rest] : rest;
  const titled = title.length > 0 ? [element("span", state.all(paragraph(title)) as ElementContent[])] : [];
  const head = element("b", [
    view(parsing, <CalloutIcon kind={kind.className} />),
    text(kind.word[parsing.source.language]),
    ...titled,
  ]);
  return own("fn-callout", calloutClasses.indexOf(kind.className), [
    head,
    ...folded(parsing, state, content, kind, match[2] === "-"),
  ]);
}

/** A follow-up's answer, after a line `---`, is folded; so is the whole of a callout whose sign says so. */
function folded(
  parsing: Parsing,
  state: State,
  content: (BlockContent | DefinitionContent)[],
  kind: Kind,
  closed: boolean,
): ElementContent[] {
  const all = (children: (BlockContent | DefinitionContent)[]) =>
    state.all({ type: "blockquote", children }) as ElementContent[];
  const fold = (children: (BlockContent | DefinitionContent)[]) =>
    element("details", [element("summary", [text(parsing.words.answer)]), ...all(children)]);
  const rule = kind.className === "ask" ? content.findIndex((block) => block.type === "thematicBreak") : -1;
  if (rule >= 0) return [...all(content.slice(0, rule)), fold(content.slice(rule + 1))];
  if (!closed || content.length === 0) return all(content);
  const summary = element("summary", [text(kind.word[parsing.source.language])]);
  return [element("details", [summary, ...all(content)])];
}

/** A line `---` right below text makes the text a heading in Markdown; in a callout it is the fold. */
function withoutAccidentalHeadings(blocks: Blockquote["children"]): Blockquote["children"] {
  const first = blocks[0];
  const opens = (first?.type === "heading" || first?.type === "paragraph") && first.children[0]?.type === "text";
  if (!opens || first.children[0]?.type !== "text" || !opening.test(first.children[0].value)) return blocks;
  return blocks.flatMap((block) => {
    const { position } = block;
    const setext = block.type === "heading" && position && position.end.line > position.start.line;
    return setext ? [{ ...block, type: "paragraph" as const }, { type: "thematicBreak" as const }] : [block];
  });
}

/** What follows the kind on its line is the title; the lines below it are the text. */
function titleAndBody(first: Paragraph, cut: number): { title: PhrasingContent[]; body: Paragraph | undefined } {
  const [head, ...others] = first.children;
  if (head?.type !== "text") return { title: [], body: first };
  const children: PhrasingContent[] = [{ ...head, value: head.value.slice(cut) }, ...others];
  const title: PhrasingContent[] = [];
  for (const [index, child] of children.entries()) {
    const end = child.type === "break" ? 0 : child.type === "text" ? child.value.indexOf("\n") : -1;
    if (end < 0) {
      title.push(child);
      continue;
    }
    const after: PhrasingContent[] = children.slice(index + 1);
    if (child.type === "text") {
      if (end > 0) title.push({ ...child, value: child.value.slice(0, end) });
      after.unshift({ type: "text", value: child.value.slice(end + 1) });
    }
    return { title: notEmpty(title), body: { ...first, children: after } };
  }
  return { title: notEmpty(title), body: undefined };
}

const notEmpty = (nodes: PhrasingContent[]) => nodes.filter((node) => node.type !== "text" || node.value.trim() !== "");

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: "paragraph", children });

function lookUp(table: Readonly<Record<string, Kind>>, name: string): Kind | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function unknownKind(parsing: Parsing, written: string, first: Paragraph): Kind {
  const names = Object.keys(kinds);
  const close = nearest(written, names);
  parsing.report(
    "unknown-callout",
    parsing.place(first.position?.start),
    {
      zh: `没有“${written}”这种提示框。现有 ${names.join("、")}。已按 tip 显示。`,
      en: `There is no callout “${written}”; there are ${names.join(", ")}. It is shown as a tip.`,
    },
    { source: `[!${written}]`, hint: close === undefined ? undefined : `> [!${close}]` },
  );
  return { className: "tip", word: { zh: written, en: written } };
}
