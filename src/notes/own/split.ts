import { frontMatterEnd, type Line, scan } from "../repair/lines.ts";
import { carrier } from "./definitions.ts";
import { type FoundHeading, findHeadings } from "./headings.ts";

/** A page to be: a run of lines of a large file. */
export interface Part {
  /** The heading that it was cut at, as Markdown; undefined for what stands before the first. */
  title: string | undefined;
  lines: Line[];
}

/** Parts below one heading; without a title they are those of the file itself. */
export interface PartGroup {
  title: string | undefined;
  parts: Part[];
}

/** How long a page may be before it is cut at its headings; a Han character counts as two, as it does to a reader. */
export const longestPage = 8_000;

interface Section {
  heading: FoundHeading | undefined;
  start: number;
  end: number;
  children: Section[];
}

/**
 * Cuts a text into pages at its headings. The chapters are the shallowest headings of which there are several; one that
 * is longer than a page is cut again, and then each chapter is a group. No line is lost; the line of a heading that
 * has nothing of its own becomes its group's title. One part when there is nothing to cut at.
 */
export function split(lines: readonly Line[]): PartGroup[] {
  const headings = findHeadings(lines, scan(lines)).filter(({ index }) => index >= frontMatterEnd(lines));
  const whole = sectionsOf(headings, lines.length);
  const { before, chapters } = findChapters(whole);
  if (chapters.length < 2) return [{ title: undefined, parts: [{ title: undefined, lines: [...lines] }] }];

  const cut = chapters.map((chapter) => ({ chapter, parts: pagesOf(chapter, lines) }));
  const intro = introOf(before, lines);
  const groups: PartGroup[] = [];
  if (cut.every(({ parts }) => parts.length === 1)) {
    groups.push({ title: undefined, parts: [...intro, ...cut.flatMap(({ parts }) => parts)] });
  } else {
    if (intro.length > 0) groups.push({ title: undefined, parts: intro });
    for (const { chapter, parts } of cut) {
      groups.push({ title: chapter.heading?.markdown, parts: withoutBareHeading(parts) });
    }
  }
  const carried = carrier(lines);
  return groups.map(({ title, parts }) => ({ title, parts: parts.map((part) => carried(raised(part))) }));
}

/** Columns of a text: what a reader has before them, whatever the script. */
export function sizeOf(lines: readonly Line[]): number {
  let size = 0;
  for (const { text } of lines) size += text.length + 1 + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
  return size;
}

function sectionsOf(headings: readonly FoundHeading[], length: number): Section {
  const root: Section = { heading: undefined, start: 0, end: length, children: [] };
  const open = [root];
  for (const heading of headings) {
    while (open.length > 1 && open.at(-1)!.heading!.depth >= heading.depth) open.pop()!.end = heading.index;
    const section = { heading, start: heading.index, end: length, children: [] };
    open.at(-1)!.children.push(section);
    open.push(section);
  }
  return root;
}

/** Goes below headings that stand alone over everything, such as the title. */
function findChapters(root: Section): { before: Section; chapters: Section[] } {
  let section = root;
  while (section.children.length === 1) section = section.children[0]!;
  return {
    before: { ...section, start: 0, end: section.children[0]?.start ?? section.end },
    chapters: section.children,
  };
}

function pagesOf(section: Section, lines: readonly Line[]): Part[] {
  const page = (end: number): Part => ({ title: section.heading?.markdown, lines: lines.slice(section.start, end) });
  const [first] = section.children;
  if (!first || sizeOf(lines.slice(section.start, section.end)) <= longestPage) return [page(section.end)];
  const below = section.children.map((child) => joined(pagesOf(child, lines)));
  // A lone subsection says the same as the section; what it holds is what to cut at.
  if (below.length === 1)
    return [
      { ...page(first.start), lines: [...page(first.start).lines, ...below[0]![0]!.lines] },
      ...below[0]!.slice(1),
    ];
  return [page(first.start), ...below.flat()];
}

/** A page that is nothing but its heading goes together with the next. */
function joined(parts: Part[]): Part[] {
  const [first, second, ...rest] = parts;
  if (!first || !second || hasText(first.lines)) return parts;
  return [{ ...first, lines: [...first.lines, ...second.lines] }, ...rest];
}

/** The first page of a chapter is left out when its heading alone stands there: the group bears it. */
function withoutBareHeading(parts: Part[]): Part[] {
  return parts.length > 1 && parts[0] && !hasText(parts[0].lines) ? parts.slice(1) : parts;
}

function introOf(before: Section, lines: readonly Line[]): Part[] {
  const intro = lines.slice(0, before.end);
  // One heading is the file's title, which its groups or the library bear.
  return hasText(intro) || findHeadings(intro).length > 1 ? [{ title: undefined, lines: intro }] : [];
}

/** Whether there is more than front matter, headings and empty lines. */
function hasText(lines: readonly Line[]): boolean {
  const scanned = scan(lines);
  const headings = new Set(
    findHeadings(lines, scanned).flatMap(({ index }) => [index, index + underline(lines, index)]),
  );
  return scanned.some(({ kind }, index) => kind !== "blank" && kind !== "front-matter" && !headings.has(index));
}

function underline(lines: readonly Line[], index: number): number {
  return lines[index]!.text.startsWith("#") ? 0 : 1;
}

/** A page's title is its first level: headings are raised so that the one it was cut at is. */
function raised(part: Part): Part {
  const headings = part.title === undefined ? [] : findHeadings(part.lines);
  const levels = (headings[0]?.depth ?? 1) - 1;
  if (levels === 0) return part;
  const lines = part.lines.map((line): Line | undefined => line);
  for (const { index, depth } of headings) {
    const line = part.lines[index]!;
    const signs = "#".repeat(Math.max(1, depth - levels));
    lines[index] = { ...line, text: line.text.replace(/^#+(?=\s|$)/, signs) };
    if (underline(part.lines, index) === 0) continue;
    lines[index] = { ...line, text: `${signs} ${line.text}` };
    lines[index + 1] = undefined;
  }
  return { ...part, lines: lines.filter((line) => line !== undefined) };
}
