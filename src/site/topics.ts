import { type Language, languages, otherLanguage } from "../languages.ts";
import type { Library, Topic } from "../notes/library.ts";
import { topics } from "../notes/library.ts";
import { addressOf, type PageAddress, relative } from "./view.ts";

/** The languages that have pages: both of the bundled notes, of somebody's own those they are written in. */
export function offeredLanguages(library: Library): readonly Language[] {
  if (library.kind === "bundled") return languages;
  const written = new Set(topics(library).flatMap((topic) => topic.written));
  return languages.filter((language) => written.has(language));
}

/** The language in which a reader of `language` gets to read a topic, or undefined when it is not written. */
export function readableIn(topic: Topic, language: Language): Language | undefined {
  return topic.written.includes(language) ? language : topic.written[0];
}

/** The way to a topic, or undefined when it is not written. */
export function topicHref(from: PageAddress, topic: Topic): string | undefined {
  const language = readableIn(topic, from.language);
  return language && relative(from, addressOf({ kind: "topic", language, path: topic.path }));
}

/** The title in the other language, where it says something else. */
export function otherTitle(library: Library, topic: Topic, language: Language): string | undefined {
  if (library.kind === "own") return undefined;
  const other = topic.titles[otherLanguage(language)];
  return other.toLowerCase() === topic.titles[language].toLowerCase() ? undefined : other;
}

/** The written topics before and after one in reading order. Pages outside the map have none. */
export function neighbours(library: Library, path: string, language: Language): { previous?: Topic; next?: Topic } {
  const order = library.groups.flatMap((group) => group.topics).filter((topic) => topic.written.includes(language));
  const at = order.findIndex((topic) => topic.path === path);
  if (at < 0) return {};
  const [previous, next] = [order[at - 1], order[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** What a topic rests on: directly as given, indirectly all that stands behind it. */
export function foundations(library: Library, topic: Topic): { direct: Topic[]; indirect: Topic[] } {
  const byPath = new Map(topics(library).map((each) => [each.path, each]));
  const known = (paths: readonly string[]) => paths.flatMap((path) => byPath.get(path) ?? []);
  const direct = known(topic.needs);
  const seen = new Set<Topic>([topic, ...direct]);
  const indirect: Topic[] = [];
  for (const each of direct.flatMap(({ needs }) => known(needs))) visit(each);
  return { direct, indirect };

  function visit(each: Topic): void {
    if (seen.has(each)) return;
    seen.add(each);
    indirect.push(each);
    known(each.needs).forEach(visit);
  }
}
