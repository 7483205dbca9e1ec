import * as v from "valibot";
import { LineCounter, parseDocument } from "yaml";
import type { Localized } from "../languages.ts";
import type { Problem } from "../notes/problem.ts";

/** `content/outline.yaml`: groups, order and prerequisites; nothing else holds them. */
export interface Outline {
  groups: { id: string; title: Localized; pages: OutlinePage[] }[];
  pages: OutlinePage[];
}

export interface OutlinePage {
  slug: string;
  title: Localized;
  /** Slugs of the pages that it rests on directly. */
  needs: string[];
}

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected lower-case words joined by hyphens"));
const localized = v.strictObject({ zh: v.string(), en: v.string() });
const page = v.strictObject({ slug, title: localized, needs: v.optional(v.array(slug), []) });
const schema = v.strictObject({
  groups: v.array(v.strictObject({ id: slug, title: localized, pages: v.array(page) })),
  pages: v.optional(v.array(page), []),
});

/**
 * Reads the outline. What can't be read is left out and told; prerequisites that name no page, that come twice or that
 * form a circle are told too.
 */
export function readOutline(text: string, file: string): { outline: Outline; problems: Problem[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], zh: string, en: string) => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    const { line, col } = lineCounter.linePos(node?.range?.[0] ?? 0);
    problems.push({ rule: "outline", file, line, column: col, message: { zh, en } });
  };

  for (const error of document.errors) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const en = error.message.split("\n")[0] ?? "";
    problems.push({ rule: "outline", file, line, column: col, message: { zh: `YAML 写错了：${en}`, en } });
  }
  const result = v.safeParse(schema, document.toJS() ?? {});
  if (!result.success) {
    for (const issue of result.issues) {
      const path = issue.path?.map((item) => item.key as PropertyKey) ?? [];
      const name = path.join(".");
      report(path, `${name}：${issue.message}`, `${name}: ${issue.message}`);
    }
    return { outline: { groups: [], pages: [] }, problems };
  }
  const outline = result.output;
  checkNames(outline, report);
  return { outline, problems };
}

type Report = (path: readonly PropertyKey[], zh: string, en: string) => void;

function checkNames(outline: Outline, report: Report): void {
  const needs = new Map<string, readonly string[]>();
  const places = new Map<string, readonly PropertyKey[]>();
  const each = (pages: readonly OutlinePage[], at: readonly PropertyKey[]) => {
    for (const [index, { slug, needs: direct }] of pages.entries()) {
      const place = [...at, index, "slug"];
      if (places.has(slug)) report(place, `“${slug}” 出现了两次。`, `"${slug}" stands in the outline twice.`);
      places.set(slug, place);
      needs.set(slug, direct);
    }
  };
  for (const [index, group] of outline.groups.entries()) each(group.pages, ["groups", index, "pages"]);
  each(outline.pages, ["pages"]);

  for (const [slug, direct] of needs) {
    for (const need of direct) {
      if (needs.has(need)) continue;
      report(
        places.get(slug) ?? [],
        `“${slug}” 依赖 “${need}”，大纲里没有这一页。`,
        `"${slug}" needs "${need}", which is not in the outline.`,
      );
    }
    if (reaches(slug, slug, needs, new Set())) {
      report(places.get(slug) ?? [], `“${slug}” 的依赖绕回了自己。`, `The prerequisites of "${slug}" lead back to it.`);
    }
  }
}

function reaches(from: string, goal: string, needs: Map<string, readonly string[]>, seen: Set<string>): boolean {
  for (const next of needs.get(from) ?? []) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    if (reaches(next, goal, needs, seen)) return true;
  }
  return false;
}
