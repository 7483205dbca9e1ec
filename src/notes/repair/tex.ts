import { edited, spansOf } from "./inline.ts";
import { type Line, type Rule, scan } from "./lines.ts";

const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };

/**
 * Formulas written for other renderers: `eqnarray`, which KaTeX does not know, `align` within a line, signs escaped for
 * HTML.
 */
export const tex: Rule = (lines) => {
  if (!lines.some(({ text }) => /\\begin\{(?:eqnarray|align|gather)|&(?:lt|gt|amp);/.test(text))) return lines;
  const scanned = scan(lines);
  let inArray = false;
  const mended = (text: string): string => {
    let result = text.replace(/&(?:lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
    if (inArray || result.includes("\\begin{eqnarray")) {
      inArray = !/\\end\{eqnarray\*?\}(?![\s\S]*\\begin\{eqnarray)/.test(result);
      result = result
        .replace(/\\(begin|end)\{eqnarray\*?\}/g, "\\$1{aligned}")
        .replace(/&([^&\\]{1,8}|\\[a-z]{2,8}\s*)&/g, "&$1");
    }
    return result;
  };
  return lines.map((line, index): Line => {
    const kind = scanned[index]?.kind;
    if (kind === "math") {
      const text = mended(line.text);
      return text === line.text ? line : { ...line, text };
    }
    if (kind !== "text" || !line.text.includes("$")) return line;
    const formulas = spansOf(line.text).filter((span) => span.kind === "math");
    const edits = formulas.map(({ start, end }) => ({ start, end, text: inLine(mended(line.text.slice(start, end))) }));
    const text = edited(line.text, edits);
    return text === line.text ? line : { ...line, text };
  });
};

/** Environments that make a display of their own can't stand in a line; these look the same. */
function inLine(formula: string): string {
  if (formula.startsWith("$$")) return formula;
  return formula.replace(/\\(begin|end)\{(align|gather)\*?\}/g, "\\$1{$2ed}");
}
