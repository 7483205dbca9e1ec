import { type Line, type Rule, scan } from "./lines.ts";

/**
 * A picture written as a tag on a line of its own begins a block of HTML, in which no Markdown is read up to the next
 * empty line: one is put behind it.
 */
export const html: Rule = (lines) => {
  if (!lines.some(({ text }) => isLonePicture(text))) return lines;
  const scanned = scan(lines);
  return lines.flatMap((line, index): Line[] => {
    const next = lines[index + 1];
    const opens = scanned[index]?.kind === "text" && isLonePicture(line.text) && startsBlock(lines, index);
    if (!opens || !next || next.text.trim() === "" || isLonePicture(next.text)) return [line];
    return [line, { text: "", from: line.from }];
  });
};

function isLonePicture(text: string): boolean {
  return /^ {0,3}(?:<img\s[^<>]*>\s*|<br\s*\/?>\s*)+$/i.test(text);
}

function startsBlock(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1]?.text ?? "";
  return before.trim() === "" || isLonePicture(before) || /^#{1,6}\s|^\s*(?:`{3}|\$\$|<\/)/.test(before);
}
