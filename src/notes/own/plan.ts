import type { Language } from "../../languages.ts";
import { repair, repairLines } from "../repair/index.ts";
import { type Finding, toLines } from "../repair/lines.ts";
import { findHeadings, frontMatterTitle, plainText, titleHeading } from "./headings.ts";
import { languageOf } from "./language.ts";
import { withoutSuffix } from "./paths.ts";
import { longestPage, type PartGroup, sizeOf, split } from "./split.ts";

/** The pages that one file becomes, before they have addresses. */
export interface FilePlan {
  file: string;
  language: Language;
  /** Plain words. */
  title: string;
  groups: readonly { title: string | undefined; pages: readonly PagePlan[] }[];
}

export interface PagePlan {
  /** Plain words; undefined for the page that bears the file's own title. */
  title: string | undefined;
  /** The same as Markdown. */
  heading: string;
  /** Repairs the text when first asked. */
  content(): PageContent;
}

export interface PageContent {
  text: string;
  lines: readonly number[];
  findings: readonly Finding[];
}

/** A file among others is a note, and stays one page for longer than one that was opened alone. */
const longestNote = 2 * longestPage;

/** `decoded` holds text with LF; `alone` says that the file was opened by itself. */
export function planFile(
  file: string,
  decoded: { text: string; findings: readonly Finding[] },
  alone: boolean,
): FilePlan {
  const { text, findings } = decoded;
  const lines = toLines(text);
  const heading = frontMatterTitle(lines) ?? titleHeading(findHeadings(lines))?.markdown ?? fileTitle(file);
  const plan = { file, language: languageOf(text, file), title: plainText(heading) || fileTitle(file) };
  if (sizeOf(lines) <= (alone ? longestPage : longestNote)) {
    const content = once(() => {
      const repaired = repair(text);
      return { ...repaired, findings: [...findings, ...repaired.findings] };
    });
    return { ...plan, groups: [{ title: undefined, pages: [{ title: undefined, heading, content }] }] };
  }
  const repaired = repairLines(lines);
  const groups = split(repaired.lines);
  const found = shareOut([...findings, ...repaired.findings], groups);
  return {
    ...plan,
    groups: groups.map((group) => ({
      title: group.title === undefined ? undefined : plainText(group.title),
      pages: group.parts.map((part) => ({
        title: part.title === undefined ? undefined : plainText(part.title),
        heading: part.title ?? heading,
        content: once(() => ({
          text: part.lines.map((line) => line.text).join("\n"),
          lines: part.lines.map((line) => line.from),
          findings: found.get(part) ?? [],
        })),
      })),
    })),
  };
}

/** Each finding goes to the part that holds its line; what no part holds, to the first. */
function shareOut(findings: readonly Finding[], groups: readonly PartGroup[]): Map<unknown, Finding[]> {
  const parts = groups.flatMap((group) => group.parts);
  const owners = new Map<number, unknown>();
  for (const part of parts) for (const { from } of part.lines) if (!owners.has(from)) owners.set(from, part);
  const shares = new Map<unknown, Finding[]>();
  for (const finding of findings) {
    const owner = owners.get(finding.line) ?? parts[0];
    shares.set(owner, [...(shares.get(owner) ?? []), finding]);
  }
  return shares;
}

/** The file's name; a folder's for the note that introduces it. */
function fileTitle(file: string): string {
  const names = withoutSuffix(file).split("/");
  const name = names.at(-1) ?? file;
  return /^(?:readme|index)$/i.test(name) ? (names.at(-2) ?? name) : name;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
