import { fromMarkdown } from "mdast-util-from-markdown";
import { mathFromMarkdown } from "mdast-util-math";
import { toString as plainText } from "mdast-util-to-string";
import { math } from "micromark-extension-math";

/** The words of inline Markdown without its signs; formulas as their TeX. */
export function plainInline(markdown: string): string {
  if (!/[\\`*_[\]<&$!\n]/.test(markdown)) return markdown;
  const tree = fromMarkdown(markdown, { extensions: [math()], mdastExtensions: [mathFromMarkdown()] });
  return plainText(tree).replace(/\s+/g, " ").trim();
}
