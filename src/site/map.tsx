import { otherLanguage } from "../languages.ts";
import type { Library, Topic } from "../notes/library.ts";
import { texts } from "../texts/index.ts";
import { Kernel } from "./icons.tsx";
import { foundations, otherTitle, readableIn, topicHref } from "./topics.ts";
import type { PageAddress } from "./view.ts";

/**
 * Topics by group, foundations on top. Without script it is a list of links; `browser/map.ts` draws the cone of what a
 * topic rests on from `data-needs`, which holds the places of cells among all cells.
 */
export function TopicMap({ address, library }: { address: PageAddress; library: Library }) {
  const { language } = address;
  const t = texts[language];
  const own = library.kind === "own";
  const groups = library.groups.filter((group) => group.topics.length > 0);
  const all = groups.flatMap((group) => group.topics);
  const place = new Map(all.map((topic, index) => [topic.path, index]));
  // A single file's only group says what the page's title has said.
  const alone = own && groups.length === 1;
  const hasNeeds = all.some((topic) => topic.needs.length > 0);
  return (
    <section aria-labelledby=":map">
      <div className="maphead">
        <h2 id=":map">{own ? t.pages : t.map}</h2>
        {all.some((topic) => topic.written.length === 0) && <Legend t={t} />}
      </div>
      <div className={`map pad${own ? " own" : ""}${alone ? " alone" : ""}`} data-map="">
        {groups.map((group) => (
          <section className="layer" key={group.id} id={`group-${group.id}`}>
            <h3>
              {group.titles[language]}
              {!own && <small lang={otherLanguage(language)}>{group.titles[otherLanguage(language)]}</small>}
            </h3>
            <ol>
              {group.topics.map((topic) => (
                <li key={topic.path}>
                  <Cell address={address} library={library} topic={topic} place={place} />
                </li>
              ))}
            </ol>
          </section>
        ))}
        {hasNeeds && (
          <p className="mapfoot" aria-live="polite">
            {t.mapHint}
          </p>
        )}
      </div>
    </section>
  );
}

function Legend({ t }: { t: (typeof texts)["zh"] }) {
  return (
    <p className="legend">
      <span>
        <Kernel filled={0} />
        {t.written}
      </span>
      <span>
        <i className="later" />
        {t.notWritten}
      </span>
    </p>
  );
}

interface CellProps {
  address: PageAddress;
  library: Library;
  topic: Topic;
  place: ReadonlyMap<string, number>;
}

function Cell({ address, library, topic, place }: CellProps) {
  const { language } = address;
  const t = texts[language];
  const readable = readableIn(topic, language);
  const planned = readable === undefined;
  const { direct, indirect } = foundations(library, topic);
  const cone =
    library.kind === "own"
      ? {}
      : {
          "data-name": topic.titles[language],
          "data-needs": topic.needs.flatMap((path) => place.get(path) ?? []).join(" "),
          "data-says": t.restsOn(
            planned,
            direct.map((each) => each.titles[language]),
            indirect.length,
          ),
        };
  const other = readable && readable !== language ? t.otherLanguageOnly : otherTitle(library, topic, language);
  const otherLang = other === t.otherLanguageOnly ? undefined : otherLanguage(language);
  const name = (
    <span>
      {topic.titles[language]}
      {planned && <span className="sr">{t.notWrittenMark}</span>}
      {other && <small lang={otherLang}>{other}</small>}
    </span>
  );
  if (planned) {
    // Reached by the arrow keys and the pointer; there is nothing to open.
    return (
      <span className="cell later" tabIndex={-1} {...cone}>
        {name}
      </span>
    );
  }
  return (
    <a
      className="cell"
      href={topicHref(address, topic)}
      hrefLang={readable === language ? undefined : readable}
      {...cone}
    >
      <Kernel filled={0} />
      {name}
    </a>
  );
}
