/** KaTeX knows neither labels nor references: they are lifted out before it reads a formula. */

/** One stretch of the source that was replaced: where, how long it was, how long it is. */
interface Edit {
  from: number;
  before: number;
  after: number;
}

export interface LiftedFormula {
  tex: string;
  /** From an offset in `tex` to one in the author's TeX. */
  original(offset: number): number;
}

const labelPattern = /\\label\s*\{([^{}]*)\}/g;
const referencePattern = /\\(eqref|ref)\s*\{([^{}]*)\}/g;
const numberedEnvironment = /\\(begin|end)\s*\{(equation|align|gather|alignat|multline)\}/g;

/** The labels of a formula in order, with their offsets. */
export function findLabels(tex: string): { label: string; offset: number; tag: string | undefined }[] {
  if (!tex.includes("\\label")) return [];
  const found = [...tex.matchAll(labelPattern)].map((match) => ({
    label: (match[1] ?? "").trim(),
    offset: match.index,
  }));
  const tag = /\\tag\*?\s*\{([^{}]*)\}/.exec(tex)?.[1];
  return found.map((each) => ({ ...each, tag: found.length === 1 ? tag : undefined }));
}

/**
 * Labels become tags, references become links to them, and environments that number by themselves stop doing so: the
 * page has one count.
 * @param number text of the number of a label; undefined drops the label
 * @param reference id and number of what a reference means; undefined leaves its name
 */
export function liftLabels(
  tex: string,
  number: (label: string, offset: number) => string | undefined,
  reference: (label: string, offset: number) => { id: string; text: string } | undefined,
): LiftedFormula {
  if (!/\\(?:label|eqref|ref|begin)/.test(tex)) return { tex, original: (offset) => offset };
  const replacements: { from: number; length: number; by: string }[] = [];
  const ownTag = /\\tag\*?\s*\{/.test(tex);
  for (const match of tex.matchAll(labelPattern)) {
    const text = ownTag ? undefined : number((match[1] ?? "").trim(), match.index);
    replacements.push({ from: match.index, length: match[0].length, by: text === undefined ? "" : `\\tag{${text}}` });
  }
  for (const match of tex.matchAll(referencePattern)) {
    const name = (match[2] ?? "").trim();
    const target = reference(name, match.index);
    const shown = (text: string) => (match[1] === "eqref" ? `(${text})` : text);
    const by = target ? `\\href{#${target.id}}{\\text{${shown(target.text)}}}` : `\\text{${shown("?")}}`;
    replacements.push({ from: match.index, length: match[0].length, by });
  }
  for (const match of tex.matchAll(numberedEnvironment)) {
    const name = match[2] === "multline" ? "gather" : match[2];
    replacements.push({ from: match.index, length: match[0].length, by: `\\${match[1]}{${name}*}` });
  }
  replacements.sort((a, b) => a.from - b.from);

  let lifted = "";
  let done = 0;
  const edits: Edit[] = [];
  for (const { from, length, by } of replacements) {
    lifted += tex.slice(done, from) + by;
    done = from + length;
    edits.push({ from, before: length, after: by.length });
  }
  return { tex: lifted + tex.slice(done), original: (offset) => originalOffset(edits, offset) };
}

function originalOffset(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const { from, before, after } of edits) {
    if (offset < from + shift) break;
    if (offset < from + shift + after) return from;
    shift += after - before;
  }
  return offset - shift;
}
