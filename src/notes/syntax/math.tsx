import type { Element, ElementContent } from "hast";
import type { Parent } from "mdast";
import type { InlineMath, Math as MathBlock } from "mdast-util-math";
import { symbols } from "../../symbols.ts";
import { DisplayFormula, FormulaHtml } from "../elements/formula.tsx";
import { Oops } from "../elements/oops.tsx";
import { findLabels, liftLabels } from "../formula/labels.ts";
import { type RenderedFormula, renderFormula } from "../formula/render.ts";
import { nearest } from "../nearest.ts";
import type { Place } from "../note.ts";
import type { Label, Parsing, Point } from "../parsing.ts";
import { closingMarks, openingMarks } from "../punctuation.ts";
import { element, indexOf, text, view } from "./view.ts";

/** Gathers the labels of a display formula, before anything refers to them. */
export function surveyLabels(parsing: Parsing, node: MathBlock): void {
  for (const { label, offset, tag } of findLabels(node.value)) {
    const place = texPlace(parsing, node, offset);
    if (parsing.labels.has(label)) {
      parsing.report(
        "duplicate-id",
        place,
        { zh: `公式标签 ${label} 用了两次。`, en: `The label ${label} is used twice.` },
        { source: label },
      );
      continue;
    }
    let id = `eq-${label.replace(/^eq[:.-]/, "").replace(/[^\p{L}\p{N}_-]+/gu, "-")}`;
    while (parsing.ids.has(id)) id += "-";
    parsing.ids.add(id);
    const number = parsing.labels.size + 1;
    parsing.labels.set(label, { label, number, text: tag ?? String(number), id, formula: node, offset, ...place });
  }
}

/** So many letters, digits and signs at most stay in one line on a phone too. */
const briefLength = 12;

/** A formula in a line of text, kept together with the marks that open before it and close after it. */
export function inlineMath(parsing: Parsing, node: InlineMath, parent: Parent | undefined): Element {
  parsing.formulas++;
  const siblings = parent?.children ?? [];
  const index = siblings.indexOf(node);
  const before = siblings[index - 1];
  const after = siblings[index + 1];
  const following = after?.type === "text" ? after.value : "";
  const opening = before?.type === "text" ? openingMarks(before.value) : "";
  const closing = closingMarks(following);

  const reference = /^\s*\\(eqref|ref)\s*\{([^{}]*)\}\s*$/.exec(node.value);
  let shown: Element;
  if (reference) {
    shown = equationReference(
      parsing,
      reference[2] ?? "",
      reference[1] === "eqref",
      parsing.place(node.position?.start),
    );
  } else {
    const { rendered, problem } = show(parsing, node, false);
    const classes = [
      before?.type === "text" && /\p{Script=Han}$/u.test(before.value) ? "han-before" : "",
      /^\p{Script=Han}/u.test(following) ? "han-after" : "",
      rendered.ok && couldBreak(rendered.html) && lengthOf(node.value) <= briefLength ? "brief" : "",
    ];
    shown = view(
      parsing,
      rendered.ok ? (
        <FormulaHtml html={rendered.html} className={classes.filter(Boolean).join(" ")} />
      ) : (
        <Oops problem={problem!} source={`$${node.value}$`} language={parsing.source.language} />
      ),
    );
    parsing.inlineFormulas.set(indexOf(shown), { tex: node.value, shown: rendered.ok });
    if (!rendered.ok) return opening + closing === "" ? shown : element("span", marked(shown, opening, closing));
  }
  return opening + closing === "" ? shown : element("span", marked(shown, opening, closing), { className: ["nb"] });
}

function marked(shown: Element, opening: string, closing: string): ElementContent[] {
  return [...(opening ? [text(opening)] : []), shown, ...(closing ? [text(closing)] : [])];
}

/** KaTeX makes a box of each part that a line may begin with. */
function couldBreak(html: string): boolean {
  return html.indexOf("katex-base") < html.lastIndexOf("katex-base");
}

/** About how many signs a formula shows: a command counts as one, braces and what only shapes it as none. */
function lengthOf(tex: string): number {
  return tex
    .replace(
      /\\(?:sym|htmlClass)\{[^{}]*\}|\\[tdc]?frac|\\(?:mathrm|mathbf|text|operatorname|left|right|big|Big)\b/g,
      "",
    )
    .replace(/\\[a-zA-Z]+/g, "x")
    .replace(/[{}^_\s\\]/g, "").length;
}

export function displayMath(parsing: Parsing, node: MathBlock): Element {
  parsing.formulas++;
  const { rendered, problem } = show(parsing, node, true);
  const source = node.value.trim();
  if (!rendered.ok) {
    return view(
      parsing,
      <Oops problem={problem!} source={`$$\n${source}\n$$`} language={parsing.source.language} block />,
    );
  }
  const labels = findLabels(node.value).flatMap(({ label, offset }) => ownLabel(parsing, node, label, offset) ?? []);
  const { words } = parsing;
  const first = labels[0];
  const formula = (
    <DisplayFormula
      html={rendered.html}
      tex={withoutSymbols(source)}
      name={first ? words.equation(first.text) : words.formula}
      id={first?.id}
      words={words}
    />
  );
  // One formula may hold several numbered lines: each has its anchor.
  const more = labels.slice(1).map(({ id }) => <span key={id} id={id} />);
  return view(
    parsing,
    more.length === 0 ? (
      formula
    ) : (
      <>
        {more}
        {formula}
      </>
    ),
  );
}

/** `(1)`, leading to its formula. */
export function equationReference(parsing: Parsing, label: string, brackets: boolean, place: Place): Element {
  const found = findReference(parsing, label, place);
  const shown = found?.text ?? label;
  const content = text(brackets ? `(${shown})` : shown);
  return view(
    parsing,
    found ? (
      <a className="eqref" href={`#${found.id}`}>
        {content.type === "text" ? content.value : ""}
      </a>
    ) : (
      <span className="dead" title={parsing.words.deadAnchor}>
        {content.type === "text" ? content.value : ""}
      </span>
    ),
  );
}

function show(
  parsing: Parsing,
  node: InlineMath | MathBlock,
  display: boolean,
): { rendered: RenderedFormula; problem?: ReturnType<Parsing["report"]> } {
  const lifted = liftLabels(
    node.value,
    (label, offset) => ownLabel(parsing, node, label, offset)?.text,
    (label, offset) => findReference(parsing, label, texPlace(parsing, node, offset)),
  );
  const { macros } = parsing.context;
  const rendered = renderFormula(lifted.tex, { display, macros, trusted: parsing.source.trusted });
  if (rendered.ok) {
    for (const { name, offset } of rendered.unknownSymbols) {
      const place = texPlace(parsing, node, offset === undefined ? 0 : lifted.original(offset));
      const names = Object.keys(symbols);
      const hint = nearest(name, names);
      const known = hint === undefined ? names : [hint];
      parsing.report(
        "unknown-symbol",
        place,
        {
          zh: `没有名为 ${name} 的符号。${hint === undefined ? "现有" : "相近的有"} ${known.join("、")}。`,
          en: `There is no symbol named ${name}; ${hint === undefined ? "there are" : "near to it is"} ${known.join(", ")}.`,
        },
        { source: name, hint: hint === undefined ? undefined : `\\sym{${hint}}` },
      );
    }
    return { rendered };
  }
  const place =
    rendered.offset === undefined
      ? parsing.place(node.position?.start)
      : texPlace(parsing, node, lifted.original(rendered.offset));
  // Environments were given a star for KaTeX; the author wrote none.
  const asWritten = (text: string) => (node.value.includes("*}") ? text : text.replaceAll("*}", "}"));
  const message = {
    zh: `${asWritten(rendered.message.zh).replace(/。$/, "")}。已原样显示源码。`,
    en: `${asWritten(rendered.message.en).replace(/\.$/, "")}. Its source is shown instead.`,
  };
  return {
    rendered,
    problem: parsing.report("formula", place, message, { hint: rendered.hint, source: node.value }),
  };
}

/** A label where it was first given; a second place with the same label has no number. */
function ownLabel(parsing: Parsing, node: InlineMath | MathBlock, label: string, offset: number): Label | undefined {
  const found = parsing.labels.get(label);
  return found?.formula === node && found.offset === offset ? found : undefined;
}

function findReference(parsing: Parsing, label: string, place: Place) {
  const found = parsing.labels.get(label.trim());
  if (found) return found;
  const known = [...parsing.labels.keys()];
  const hint = nearest(label, known);
  parsing.report(
    "dead-reference",
    place,
    {
      zh: `本页没有公式标签 ${label}。${known.length > 0 ? `现有 ${known.join("、")}。` : ""}`,
      en: `No formula of this page has the label ${label}${known.length > 0 ? `; there are ${known.join(", ")}` : ""}.`,
    },
    { source: label, hint: hint === undefined ? undefined : `\\eqref{${hint}}` },
  );
  return undefined;
}

/** The place of an offset in a formula's TeX, in the author's file. Lists and quotations have signs before their lines. */
function texPlace(parsing: Parsing, node: InlineMath | MathBlock, offset: number): Place {
  const start = node.position?.start;
  if (!start) return parsing.place(undefined);
  const before = node.value.slice(0, offset).split("\n");
  const row = before.length - 1;
  const line = start.line + row + (node.type === "math" ? 1 : 0);
  const column = (before.at(-1) ?? "").length;
  const written = parsing.lines[line - 1] ?? "";
  const tex = node.value.split("\n")[row] ?? "";
  const from = node.type === "math" || row > 0 ? 0 : start.column;
  const at = written.indexOf(tex, from);
  const point: Point = at < 0 ? { line, column: 1 } : { line, column: at + column + 1 };
  return at < 0 && node.type === "inlineMath" ? parsing.place(start) : parsing.place(point);
}

/** LaTeX that other programs know: the marks of linked symbols are this project's own. */
function withoutSymbols(tex: string): string {
  let result = tex;
  // From the innermost out, as a symbol may hold another.
  for (let before = ""; before !== result; ) {
    before = result;
    result = result.replace(/\\sym\s*\{[^{}]*\}\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g, "$1");
  }
  return result;
}
