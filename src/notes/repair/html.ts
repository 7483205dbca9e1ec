import { type Line, type Rule, type Scanned, scan } from "./lines.ts";

/**
 * A block of HTML, in which no Markdown is read, goes on to the next empty line. Where all its tags are closed and text
 * follows, an empty line is put between; so it is behind a picture written as a tag on a line of its own.
 */
export const html: Rule = (lines) => {
  if (!lines.some(({ text }) => /^ {0,3}<[a-z/]/i.test(text))) return lines;
  const scanned = scan(lines);
  let open = 0;
  return lines.flatMap((line, index): Line[] => {
    const next = lines[index + 1];
    const kind = scanned[index]?.kind;
    open = kind === "html" ? open + openedIn(line.text) : 0;
    if (!next || next.text.trim() === "" || /^\s*</.test(next.text)) return [line];
    const ends =
      kind === "html" ? open <= 0 && isWhole(line.text) : kind === "text" && opensPicture(lines, scanned, index);
    return ends ? [line, { text: "", from: line.from }] : [line];
  });
};

const empty = /^(?:area|br|col|embed|hr|img|input|link|meta|source|wbr)$/i;

/** Tags opened and not closed in a line; negative when more are closed. */
function openedIn(text: string): number {
  let open = 0;
  for (const [, slash, name, end] of text.matchAll(/<(\/?)([a-z][\w-]*)(?:\s[^<>]*?)?(\/?)>/gi)) {
    if (end === "/" || empty.test(name ?? "")) continue;
    open += slash === "/" ? -1 : 1;
  }
  return open;
}

/** Whether a line ends with a tag, so that the text of the block is over. */
function isWhole(text: string): boolean {
  return />\s*$/.test(text);
}

function isLonePicture(text: string): boolean {
  return /^ {0,3}(?:<img\s[^<>]*>\s*|<br\s*\/?>\s*)+$/i.test(text);
}

/** A tag of its own can't begin a block within a paragraph. */
function opensPicture(lines: readonly Line[], scanned: readonly Scanned[], index: number): boolean {
  if (!isLonePicture(lines[index]!.text)) return false;
  const before = lines[index - 1];
  return !before || scanned[index - 1]?.kind !== "text" || isLonePicture(before.text) || /^#{1,6}\s/.test(before.text);
}
