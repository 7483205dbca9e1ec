import type { ElementContent } from "hast";
import { nearest } from "../nearest.ts";
import type { Place } from "../note.ts";
import type { Parsing } from "../parsing.ts";
import { view } from "./view.ts";

/** `[@araujo2019]` or `[@araujo2019, sec. 3]`: a link to the list of sources, with the source's text on hover and focus. */
export function citation(parsing: Parsing, inner: string, whole: string, place: Place): ElementContent[] | undefined {
  const comma = inner.indexOf(",");
  const id = (comma < 0 ? inner : inner.slice(0, comma)).trim();
  const locator = comma < 0 ? "" : inner.slice(comma + 1).trim();
  const number = parsing.sources.get(id);
  if (number !== undefined) {
    const tip = `cite-${++parsing.citations}`;
    // The list of sources leads back to where each is cited first.
    const back = parsing.ids.has(`ref-src-${id}`) ? undefined : `ref-src-${id}`;
    if (back !== undefined) parsing.ids.add(back);
    parsing.ids.add(tip);
    return [
      view(
        parsing,
        <span className="cite-ref">
          <a className="cite" id={back} href={`#src-${id}`} aria-describedby={tip}>
            [{locator === "" ? number : `${number}, ${locator}`}]
          </a>
          <span className="tip" role="tooltip" id={tip}>
            {parsing.sourceContent.get(id)}
          </span>
        </span>,
      ),
    ];
  }
  // In somebody's own notes without sources these are words in brackets.
  if (!parsing.source.trusted && parsing.sources.size === 0) return undefined;
  const known = [...parsing.sources.keys()];
  const close = nearest(id, known);
  parsing.report(
    "unknown-citation",
    place,
    {
      zh: `笔记开头的 sources 里没有 ${id}。${known.length > 0 ? `现有 ${known.join("、")}。` : ""}`,
      en: `The sources above the note have no ${id}${known.length > 0 ? `; there are ${known.join(", ")}` : ""}.`,
    },
    { source: whole, hint: close === undefined ? undefined : `[@${close}${locator === "" ? "" : `, ${locator}`}]` },
  );
  return undefined;
}
