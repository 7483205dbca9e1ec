import { frontMatterEnd, type Line, scan } from "../repair/lines.ts";
import type { Part } from "./split.ts";

interface Definition {
  key: string;
  lines: Line[];
}

/**
 * Gives a part of a text what it uses and another part defines: link addresses, footnotes, and the sources of the front
 * matter. They keep the author's lines.
 */
export function carrier(lines: readonly Line[]): (part: Part) => Part {
  const definitions = findDefinitions(lines);
  const sources = sourcesOf(lines);
  return (part) => {
    const own = new Set(part.lines.map(({ from }) => from));
    const text = part.lines.map((line) => line.text).join("\n");
    const used = new Set(Array.from(text.matchAll(/\[([^\][\n]+)\]/g), ([, key]) => normal(key ?? "")));
    const missing = definitions.filter(({ key, lines: [first] }) => used.has(key) && !own.has(first?.from ?? 0));
    const head = sources.length > 0 && /\[@/.test(text) && frontMatterEnd(part.lines) === 0 ? sources : [];
    if (missing.length === 0 && head.length === 0) return part;
    const tail = missing.flatMap(({ lines: [first, ...rest] }) => [{ text: "", from: first!.from }, first!, ...rest]);
    return { ...part, lines: [...head, ...part.lines, ...tail] };
  };
}

function findDefinitions(lines: readonly Line[]): Definition[] {
  const scanned = scan(lines);
  const found: Definition[] = [];
  const known = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (scanned[index]?.kind !== "text") continue;
    const key = /^ {0,3}\[([^\][]+)\]:\s*\S/.exec(line.text)?.[1];
    // The first definition counts, as in CommonMark.
    if (key === undefined || known.has(normal(key))) continue;
    known.add(normal(key));
    const end = key.startsWith("^") ? footnoteEnd(lines, index) : index + 1;
    found.push({ key: normal(key), lines: lines.slice(index, end) });
  }
  return found;
}

/** A footnote goes on over indented lines, and over empty ones between them. */
function footnoteEnd(lines: readonly Line[], start: number): number {
  let end = start + 1;
  for (let index = end; index < lines.length; index += 1) {
    const { text } = lines[index]!;
    if (/^(?: {4}|\t)\s*\S/.test(text)) end = index + 1;
    else if (text.trim() !== "") break;
  }
  return end;
}

/** The `sources` of the front matter as front matter of their own. */
function sourcesOf(lines: readonly Line[]): Line[] {
  const matter = lines.slice(0, frontMatterEnd(lines));
  const start = matter.findIndex(({ text }) => /^sources\s*:/.test(text));
  if (start < 0) return [];
  let end = start + 1;
  while (/^(?:\s|$)/.test(matter[end]?.text ?? "-")) end += 1;
  return [matter[0]!, ...matter.slice(start, end), matter.at(-1)!];
}

function normal(key: string): string {
  return key.trim().replace(/\s+/g, " ").toLowerCase();
}
