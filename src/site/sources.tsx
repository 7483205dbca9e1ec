import type { Note } from "../notes/note.ts";
import type { Texts } from "../texts/index.ts";

/** The works that a page rests on, in the order in which they are numbered. */
export function Sources({ note, t }: { note: Note; t: Texts }) {
  const { sources, anchors } = note;
  if (sources.length === 0) return null;
  return (
    <>
      <h2 id=":sources">{t.sources}</h2>
      <ol className="src">
        {sources.map(({ id, number, text, plain }) => (
          <li key={id} id={`src-${id}`} data-n={`[${number}]`} lang={/\p{Script=Han}/u.test(plain) ? undefined : "en"}>
            {text}
            {anchors.has(`ref-src-${id}`) && (
              <a className="up" href={`#ref-src-${id}`} aria-label={t.backToCitation(number)}>
                ↑
              </a>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
