import type { Localized } from "../languages.ts";
import type { Note, NoteLink } from "../notes/note.ts";
import type { Problem } from "../notes/problem.ts";
import { linkResolver } from "./link-resolver.ts";
import type { SiteView } from "./view.ts";

const rules = { page: "dead-link", anchor: "dead-anchor", ambiguous: "ambiguous-link" } as const;

/**
 * The links of a note that lead nowhere, or to a widget of another page in a state that it can't have; the hint is the
 * link as it should be, where one is near.
 */
export function deadLinks(note: Note, view: SiteView): Problem[] {
  const { source } = note;
  const resolve = linkResolver(view, source, { kind: "topic", language: source.language, path: source.path });
  return note.links.flatMap((link) => {
    const target = resolve(link.target, link.kind);
    if (target.kind === "page" && target.state) {
      return view.checkWidget(target.state.widget, target.state.params).map(
        (wrong): Problem => ({
          rule: "widget-parameter",
          file: source.file,
          line: link.line,
          column: link.column,
          message: wrong.message,
          source: markup(link, link.target),
          ...(wrong.hint !== undefined && { hint: wrong.hint }),
        }),
      );
    }
    if (target.kind !== "dead") return [];
    const problem: Problem = {
      rule: rules[target.reason],
      file: source.file,
      line: link.line,
      column: link.column,
      message: message(link.target, target.reason),
      source: markup(link, link.target),
    };
    if (target.suggestion !== undefined) problem.hint = markup({ ...link, kind: "markdown" }, target.suggestion);
    return [problem];
  });
}

function message(target: string, reason: keyof typeof rules): Localized {
  switch (reason) {
    case "page":
      return { zh: `没有“${target}”这一页。`, en: `There is no page "${target}".` };
    case "anchor":
      return { zh: `“${target}”指向的标题或公式不存在。`, en: `"${target}" leads to no heading or label.` };
    case "ambiguous":
      return { zh: `“${target}”可以是好几页。`, en: `"${target}" can mean several pages.` };
  }
}

function markup(link: NoteLink, target: string): string {
  return link.kind === "wiki" ? `[[${target}]]` : `[${link.text}](${target})`;
}
