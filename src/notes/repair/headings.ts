import { han, type Line, type Rule, scan } from "./lines.ts";

/**
 * `##标题` without a space after the signs. A single `#` is a heading only before a Han character and in a line without
 * another: `#标签 #tag` are tags.
 */
export const headings: Rule = (lines) => {
  if (!lines.some(({ text }) => /^ {0,3}#{1,6}[^\s#]/.test(text))) return lines;
  const scanned = scan(lines);
  return lines.map((line, index): Line => {
    const glued = /^( {0,3})(#{1,6})([^\s#].*)$/.exec(line.text);
    if (!glued || scanned[index]?.kind !== "text") return line;
    const [, indent = "", signs = "", title = ""] = glued;
    const isHeading = signs.length > 1 ? !/^[!@[:]/.test(title) : han.test(title[0] ?? "") && !title.includes("#");
    return isHeading ? { ...line, text: `${indent}${signs} ${title}` } : line;
  });
};
