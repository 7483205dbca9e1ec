import { type Line, type Rule, scan } from "./lines.ts";

/** Chinese prose indented by four spaces or a tab, as paragraphs are in print: Markdown takes it for code. */
export const indented: Rule = (lines, report) => {
  if (!lines.some(({ text }) => /^(?: {4}|\t)/.test(text))) return lines;
  const scanned = scan(lines);
  return lines.map((line, index): Line => {
    if (scanned[index]?.kind !== "indented" || !isProse(line.text)) return line;
    report({
      rule: "indented-prose",
      line: line.from,
      column: 1,
      message: {
        zh: "正文缩进了四格，会被当成代码。已按正文显示。",
        en: "The text is indented by four spaces, which makes it code. It is shown as text.",
      },
      source: line.text.trim(),
    });
    return { ...line, text: " ".repeat(scanned[index]?.indent ?? 0) + line.text.trimStart() };
  });
};

/** A sentence in Chinese, and no comment in a program. */
function isProse(text: string): boolean {
  const own = text.trim();
  if (/^(?:\/\/|#|--|\/?\*|"|'|print|<)|[;{}]\s*$|\w\(.*\)/.test(own)) return false;
  const han = own.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= 8 && /[，。；：、？！]/.test(own);
}
