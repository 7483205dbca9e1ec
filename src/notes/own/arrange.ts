import type { Group, Topic } from "../library.ts";
import type { NoteSource } from "../note.ts";
import { pathOf, slug, uniquePaths } from "./paths.ts";
import type { FilePlan, PagePlan } from "./plan.ts";

export interface OwnPage {
  source: NoteSource;
  plan: PagePlan;
}

export interface Arranged {
  groups: Group[];
  pages: ReadonlyMap<string, OwnPage>;
}

/**
 * Puts pages into groups and gives them addresses, which begin with `name`, the opened file's or folder's: ids stay
 * apart from those of other folders. Groups are folders; a file of several pages has groups of its own. `single`: one file
 * was opened, whose name need not be repeated.
 */
export function arrange(plans: Iterable<FilePlan>, name: string, single: boolean): Arranged {
  const groups: { id: string; title: string; topics: Topic[] }[] = [];
  const pages = new Map<string, OwnPage>();
  const pathFor = uniquePaths();
  const idFor = uniquePaths();
  const folders = new Map<string, { id: string; title: string; topics: Topic[] }>();

  const folderGroup = (file: string) => {
    const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "";
    const known = folders.get(folder);
    if (known) return known;
    const title = folder === "" ? name : folder.replaceAll("/", " / ");
    const group = { id: idFor(folder === "" ? slug(name) : pathOf(folder)), title, topics: [] };
    folders.set(folder, group);
    groups.push(group);
    return group;
  };

  for (const plan of plans) {
    const base = single ? slug(name) : pathOf(plan.file, name);
    const isOne = plan.groups.length === 1 && plan.groups[0]?.pages.length === 1;
    for (const planned of plan.groups) {
      const group = isOne
        ? folderGroup(plan.file)
        : { id: idFor(slug(planned.title ?? plan.title)), title: groupTitle(plan, planned.title, single), topics: [] };
      if (!isOne) groups.push(group);
      for (const page of planned.pages) {
        const path = pathFor(isOne ? base : `${base}/${slug(page.title ?? plan.title)}`);
        const title = page.title || plan.title;
        group.topics.push({ path, titles: { zh: title, en: title }, written: [plan.language], needs: [] });
        pages.set(path, { source: sourceOf(plan, page, path), plan: page });
      }
    }
  }
  return { groups: groups.map(({ id, title, topics }) => ({ id, titles: { zh: title, en: title }, topics })), pages };
}

/** Addresses whose page is new, gone or different. */
export function changedPages(before: Arranged["pages"], after: Arranged["pages"]): string[] {
  const changed = [...before.keys()].filter((path) => !after.has(path));
  for (const [path, page] of after) if (!isSame(before.get(path), page)) changed.push(path);
  return changed;
}

function isSame(before: OwnPage | undefined, after: OwnPage): boolean {
  if (!before || before.source.file !== after.source.file) return false;
  if (before.plan === after.plan) return true;
  const [a, b] = [before.plan.content(), after.plan.content()];
  return before.plan.heading === after.plan.heading && a.text === b.text && a.lines.join() === b.lines.join();
}

function groupTitle(plan: FilePlan, title: string | undefined, single: boolean): string {
  if (title === undefined || title === "") return plan.title;
  return single ? title : `${plan.title} · ${title}`;
}

/** Text, lines and problems are made when they are first read: most notes of a folder are never opened. */
function sourceOf(plan: FilePlan, page: PagePlan, path: string): NoteSource {
  const { file, language } = plan;
  return {
    file,
    language,
    path,
    trusted: false,
    fallbackTitle: page.heading,
    get text() {
      return page.content().text;
    },
    get lines() {
      return page.content().lines;
    },
    get problems() {
      return page.content().findings.map((finding) => ({ ...finding, file }));
    },
  };
}
