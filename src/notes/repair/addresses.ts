import { type Edit, edited, mask } from "./inline.ts";
import { type Line, type Rule, scan } from "./lines.ts";

/**
 * Addresses of pictures and links with spaces, `![](my pic.png)`, which Markdown takes for text. What it can't read is
 * percent-encoded, which is undone when the file is looked for.
 */
export const addresses: Rule = (lines) => {
  if (!lines.some(({ text }) => text.includes("]("))) return lines;
  const scanned = scan(lines);
  return lines.map((line, index): Line => {
    if (!line.text.includes("](")) return line;
    const kind = scanned[index]?.kind;
    if (kind !== "text" && kind !== "html") return line;
    const edits = editsOf(line.text);
    return edits.length === 0 ? line : { ...line, text: edited(line.text, edits) };
  });
};

function editsOf(text: string): Edit[] {
  const readable = mask(text, ["code", "math", "comment", "tag"]);
  const edits: Edit[] = [];
  for (const match of readable.matchAll(/\]\(/g)) {
    const start = match.index + 2;
    const end = closing(readable, start);
    if (end === undefined) continue;
    const inside = text.slice(start, end);
    const title = /\s+(?:"[^"]*"|'[^']*')\s*$/.exec(inside)?.[0] ?? "";
    const address = inside.slice(0, inside.length - title.length).trim();
    if (!needsCoding(address)) continue;
    edits.push({ start, end, text: coded(address.replace(/\s+=\d*%?x\d*%?$/, "")) + title });
  }
  return edits;
}

/** The bracket that closes an address: the one that ends a file name, else the first that fits. */
function closing(text: string, start: number): number | undefined {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    else if (text[at] === ")" && --depth === 0) return at;
  }
  return undefined;
}

function needsCoding(address: string): boolean {
  if (/^<.*>$/.test(address) || address === "") return false;
  // Words in brackets are a remark, a file has a suffix.
  return /\s/.test(address) && /\.[a-z0-9]{2,8}(?:[?#]\S*|\s+=\d*%?x\d*%?)?$|^\S+\.md#/i.test(address);
}

function coded(address: string): string {
  return address
    .replace(/^[A-Za-z]:/, (drive) => `${drive[0]}%3A`)
    .replace(/[\s\\<>"]/g, (sign) => encodeURIComponent(sign));
}
