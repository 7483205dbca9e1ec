import type { ElementContent } from "hast";
import type { Parent, Text } from "mdast";
import type { Parsing, Point } from "../parsing.ts";
import { closingMarks, openingMarks } from "../punctuation.ts";
import { citation } from "./citations.tsx";
import { showImage } from "./images.tsx";
import { equationReference } from "./math.tsx";
import { element, own, text, view } from "./view.ts";

/**
 * What is written within running text: citations, references to formulas, footnotes without definition and, in notes
 * of other programs, wiki links.
 */
const marks = /\[@([^\]\n]+)\]|\\(eqref|ref)\{([^{}\n]+)\}|\[\^([\w.-]+)\]|(!?)\[\[([^[\]\n]+)\]\]/g;

export function runningText(
  parsing: Parsing,
  node: Text,
  parent: Parent | undefined,
): ElementContent | ElementContent[] {
  let value = node.value;
  const start = node.position?.start;
  // Marks beside a formula stand with it.
  let skipped = 0;
  let left = 0;
  if (parent) {
    const at = parent.children.indexOf(node);
    if (parent.children[at - 1]?.type === "inlineMath") skipped = closingMarks(value).length;
    if (parent.children[at + 1]?.type === "inlineMath") left = openingMarks(value).length;
  }
  count(parsing, value);
  if (skipped + left > 0) value = value.slice(skipped, value.length - left);
  if (!/\[[@^[]|\\(?:eq)?ref\{/.test(value)) return words(value);

  const parts: ElementContent[] = [];
  let done = 0;
  for (const match of value.matchAll(marks)) {
    const point = pointAt(start, node.value, skipped + match.index);
    const shown = mark(parsing, match, point);
    if (!shown) continue;
    if (match.index > done) parts.push(...words(value.slice(done, match.index)));
    parts.push(...shown);
    done = match.index + match[0].length;
  }
  if (done < value.length) parts.push(...words(value.slice(done)));
  return parts;
}

/** Names such as R-CNN, U-Net, ResNet-50: no line may end at their hyphen. */
const hyphenated = /\p{L}[\p{L}\p{N}]*-(?:\p{Lu}{2,}|\p{Lu}\p{Ll}{1,3}|\d{1,3})(?![\p{L}\p{N}])/gu;

/** Running text, such names kept whole. */
function words(value: string): ElementContent[] {
  const joined = joinLines(value);
  if (!joined.includes("-")) return [text(joined)];
  const parts: ElementContent[] = [];
  let done = 0;
  for (const { 0: name, index } of joined.matchAll(hyphenated)) {
    if (index > done) parts.push(text(joined.slice(done, index)));
    parts.push(element("span", [text(name)], { className: ["nw"] }));
    done = index + name.length;
  }
  if (done < joined.length || parts.length === 0) parts.push(text(joined.slice(done)));
  return parts;
}

function mark(parsing: Parsing, match: RegExpExecArray, point: Point | undefined): ElementContent[] | undefined {
  const [whole, cited, reference, label, footnote, embedded, wiki] = match;
  const place = parsing.place(point);
  if (cited !== undefined) return citation(parsing, cited, whole, place);
  if (reference !== undefined) return [equationReference(parsing, label ?? "", reference === "eqref", place)];
  if (footnote !== undefined) {
    parsing.report(
      "missing-footnote",
      place,
      {
        zh: `脚注 ${footnote} 没有内容，缺一行“[^${footnote}]: …”。`,
        en: `The footnote ${footnote} has no text: a line “[^${footnote}]: …” is missing.`,
      },
      { source: whole },
    );
    return undefined;
  }
  if (wiki === undefined || parsing.source.trusted) return undefined;
  const [target = "", alias] = wiki.split("|");
  if (embedded && /\.(?:png|jpe?g|gif|svg|webp|bmp|avif)$/i.test(target.trim())) {
    const width = /^\d+$/.test(alias ?? "") ? { pixels: Number(alias) } : undefined;
    const alt = width || alias === undefined ? "" : alias;
    return [view(parsing, showImage(parsing, { targets: [target.trim()], alt, width, place }, false))];
  }
  const shown = (alias ?? (embedded ? target : target.replace(/^#/, "").replaceAll("#", " › "))).trim();
  const link = { target: wiki.split("|")[0]?.trim() ?? "", kind: "wiki" as const, text: shown, ...place };
  return [own("fn-link", parsing.placedLinks.push(link) - 1, [text(shown === "" ? target.trim() : shown)])];
}

/** The place of an offset in a text node. Escapes and entities before it make it a little early; the line is right. */
function pointAt(start: Point | undefined, value: string, offset: number): Point | undefined {
  if (!start) return undefined;
  const before = value.slice(0, offset).split("\n");
  const last = before.at(-1) ?? "";
  return before.length === 1
    ? { line: start.line, column: start.column + offset }
    : { line: start.line + before.length - 1, column: last.length + 1 };
}

/** Chinese has no spaces between words: the end of a line within a sentence is none either. */
function joinLines(value: string): string {
  if (!value.includes("\n")) return value;
  return value
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .replace(
      /(?<=[\p{Script=Han}，。；：！？、（）《》「」『』【】”’…—])\n(?=[\p{Script=Han}，。；：！？、（）《》「」『』【】“‘…—])/gu,
      "",
    );
}

/** Han characters and words of other scripts, for the reading time. */
function count(parsing: Parsing, value: string): void {
  let inWord = false;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) {
      parsing.han++;
      inWord = false;
    } else {
      const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
      if (letter && !inWord) parsing.latin++;
      inWord = letter || (inWord && (code === 39 || code === 0x2019));
    }
  }
}
