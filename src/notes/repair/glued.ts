import { edited, mask } from "./inline.ts";
import { type Line, type Rule, scan } from "./lines.ts";

/** Two formulas that touch, `$a$$b$`: the parser sees one that holds `$$`. A space comes between. */
export const glued: Rule = (lines) => {
  if (!lines.some(({ text }) => /[^\s$]\$\$[^\s$]/.test(text))) return lines;
  const scanned = scan(lines);
  return lines.map((line, index): Line => {
    if (scanned[index]?.kind !== "text" || !line.text.includes("$$")) return line;
    const edits = meetings(line.text).map((at) => ({ start: at + 1, end: at + 1, text: " " }));
    return edits.length === 0 ? line : { ...line, text: edited(line.text, edits) };
  });
};

/** Places of `$$` between a single `$` that opens and a single one that closes. */
function meetings(text: string): number[] {
  const readable = mask(text, ["code", "comment", "escape"]);
  const runs = Array.from(readable.matchAll(/\$+/g), (run) => ({ at: run.index, length: run[0].length }));
  const found: number[] = [];
  let inside = false;
  for (const [index, { at, length }] of runs.entries()) {
    if (length === 1) inside = !inside;
    else if (length !== 2) inside = false;
    else if (
      inside &&
      runs[index + 1]?.length === 1 &&
      /\S/.test(readable[at - 1] ?? " ") &&
      /\S/.test(readable[at + 2] ?? " ")
    ) {
      found.push(at);
    } else inside = false;
  }
  return found;
}
