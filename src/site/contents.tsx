import type { Heading, Note } from "../notes/note.ts";
import type { Texts } from "../texts/index.ts";

interface ContentsProps {
  note: Note;
  t: Texts;
  /** The group that the topic belongs to. */
  back?: { href: string; title: string } | undefined;
}

/**
 * Contents of a page, two levels deep. On a wide screen they have a column of their own; otherwise they are the popover
 * of a button in the bar, which works without script.
 */
export function Contents({ note, t, back }: ContentsProps) {
  return (
    <nav className="toc" id=":contents" popover="auto" aria-label={t.contents}>
      {back && (
        <a className="back" href={back.href}>
          {back.title}
        </a>
      )}
      {note.headings.length > 0 && (
        <>
          <b>{t.onThisPage}</b>
          <ol>
            {sections(note.headings).map(({ heading, parts }) => (
              <li key={heading.id}>
                <a href={`#${heading.id}`}>{heading.content}</a>
                {parts.length > 0 && (
                  <ol>
                    {parts.map((part) => (
                      <li key={part.id}>
                        <a href={`#${part.id}`}>{part.content}</a>
                      </li>
                    ))}
                  </ol>
                )}
              </li>
            ))}
            {note.sources.length > 0 && (
              <li>
                <a href="#:sources">{t.sources}</a>
              </li>
            )}
          </ol>
        </>
      )}
    </nav>
  );
}

interface Section {
  heading: Heading;
  parts: Heading[];
}

/** The two highest levels that the page uses. */
function sections(headings: readonly Heading[]): Section[] {
  const top = Math.min(...headings.map((heading) => heading.depth));
  const result: Section[] = [];
  for (const heading of headings) {
    const last = result.at(-1);
    if (heading.depth === top || !last) result.push({ heading, parts: [] });
    else if (heading.depth === top + 1) last.parts.push(heading);
  }
  return result;
}
