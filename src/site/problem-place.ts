import type { Problem } from "../notes/problem.ts";
import { type PageEntry, pageIndex } from "./page-index.ts";
import { addressOf, type PageAddress, relative, type SiteView } from "./view.ts";

/** The page that shows the place of a problem, at the heading above it. */
export function placeOf(
  problem: Problem,
  from: PageAddress,
  view: SiteView,
): { href: string; title: string } | undefined {
  const entries = pageIndex(view.library).byFile.get(problem.file) ?? [];
  const entry = entries.filter((each) => firstLine(each, view) <= problem.line).at(-1) ?? entries[0];
  if (!entry) return undefined;
  const { topic, language } = entry;
  const heading = view
    .note(topic.path, language)
    ?.headings.filter(({ line }) => line <= problem.line)
    .at(-1);
  const href = relative(from, addressOf({ kind: "topic", language, path: topic.path }));
  const title = topic.titles[language];
  if (!heading) return { href, title };
  const name = heading.text === title ? title : `${title} / ${heading.text}`;
  return { href: `${href}#${encodeURIComponent(heading.id)}`, title: name };
}

/** The author's line at which a page begins; a large file is several pages, in order. */
function firstLine({ topic, language }: PageEntry, view: SiteView): number {
  return view.library.source(topic.path, language)?.lines?.[0] ?? 1;
}
