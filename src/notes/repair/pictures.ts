import { edited } from "./inline.ts";
import { type Finding, isHuge, type Line, quotePrefix, type Rule, scan } from "./lines.ts";

const image =
  /!\[[^\]]*\]\((https?:\/\/[^\s)]*(?:\([^\s)]*\)[^\s)]*)*)(?:\s+"[^"]*")?\)|<img\s[^>]*?src=(?:"(https?:\/\/[^"]+)"|'(https?:\/\/[^']+)')(?:"[^"]*"|'[^']*'|[^>"'])*>/gi;

/** Formulas that are pictures made by a server, `…/equation?tex=a%2Bb`: drawn here from their TeX instead. */
export const pictures: Rule = (lines, report) => {
  if (!lines.some(({ text }) => /https?:\/\/\S*(?:[?&](?:tex|math|formula|chl)=|latex\?)/i.test(text))) return lines;
  const scanned = scan(lines);
  return lines.map((line, index): Line => {
    const kind = scanned[index]?.kind;
    if ((kind !== "text" && kind !== "html") || isHuge(line.text)) return line;
    const edits = Array.from(line.text.matchAll(image)).flatMap((match) => {
      const tex = texOf(match[1] ?? match[2] ?? match[3] ?? "");
      if (tex === undefined) return [];
      const start = match.index;
      const end = start + match[0].length;
      const before = line.text.slice(quotePrefix(line.text).length, start);
      const after = line.text.slice(end);
      const sign = (before + after).trim() === "" ? "$$" : "$";
      const inCell = (before + after).includes("|");
      report(told(line.from, start + 1, match[0]));
      return [{ start, end, text: sign + (inCell ? withoutBars(tex) : tex) + sign }];
    });
    return edits.length === 0 ? line : { ...line, text: edited(line.text, edits) };
  });
};

/** The TeX in an address of the usual servers, or undefined. */
function texOf(address: string): string | undefined {
  const query =
    /[?&](?:tex|math|formula)=([^&#]*)/i.exec(address)?.[1] ??
    (/[?&]cht=tx/i.test(address) ? /[?&]chl=([^&#]*)/i.exec(address)?.[1] : undefined) ??
    /latex\?(.*)$/i.exec(address)?.[1];
  if (query === undefined) return undefined;
  try {
    const spaced = query
      .replace(/&space;/gi, " ")
      .replace(/&plus;/gi, "%2B")
      .replace(/&amp;/gi, "&");
    const tex = decodeURIComponent(spaced.replaceAll("+", " "))
      .replace(/^(?:\s*\\(?:inline|dpi\{\d+\}|bg_\w+|fn_\w+|large|small|tiny|LARGE|huge))+\s*/, "")
      .replace(/\s+/g, " ")
      .trim();
    return tex === "" || tex.includes("$") ? undefined : tex.replace(/(?:\\\\\s*)+$/, "").replace(/(?<!\\)%/g, "\\%");
  } catch {
    return undefined;
  }
}

/** A bar would end the cell of the table. */
function withoutBars(tex: string): string {
  return tex.replaceAll("\\|", "\\Vert ").replaceAll("|", "\\vert ").trimEnd();
}

function told(line: number, column: number, source: string): Finding {
  return {
    rule: "formula-picture",
    line,
    column,
    message: {
      zh: "公式是从别的网站取的图片。已按地址里的 TeX 在本页排出。",
      en: "The formula is a picture from another site. It was set here from the TeX in its address.",
    },
    source,
  };
}
