import { Fragment } from "react";
import type { Topic } from "../notes/library.ts";
import { texts } from "../texts/index.ts";
import { TopicMap } from "./map.tsx";
import { Shell } from "./shell.tsx";
import { offeredLanguages, topicHref } from "./topics.ts";
import { addressOf, type PageAddress, relative, type SiteView } from "./view.ts";

type HomeAddress = PageAddress & { kind: "home" };

/** The map of all topics, or of all pages of somebody's own notes. */
export function Home({
  address,
  view,
  alternate,
}: {
  address: HomeAddress;
  view: SiteView;
  alternate?: string | undefined;
}) {
  return (
    <Shell address={address} view={view} alternate={alternate}>
      <main className="page wrap" id=":main">
        {view.library.kind === "own" ? (
          <OwnHero address={address} view={view} />
        ) : (
          <Hero address={address} view={view} />
        )}
        <TopicMap address={address} library={view.library} />
      </main>
    </Shell>
  );
}

/** The home page in the other language, when there is one. */
export function homeAlternate(address: PageAddress, view: SiteView): string | undefined {
  const other = offeredLanguages(view.library).find((language) => language !== address.language);
  return other && relative(address, addressOf({ kind: "home", language: other }));
}

function Hero({ address, view }: { address: HomeAddress; view: SiteView }) {
  const t = texts[address.language];
  const all = view.library.groups.flatMap((group) => group.topics);
  const written = all.filter((topic) => topic.written.includes(address.language));
  const first = firstToRead(written, address, view);
  return (
    <div className="hero">
      <div>
        <h1>
          {t.homeTitle.map((phrase, index) => (
            <Fragment key={phrase}>
              {index > 0 && t.wordSpace}
              <span className="nb">{phrase}</span>
            </Fragment>
          ))}
        </h1>
        <p>
          {t.homeIntro(all.length, written.length)}
          <span className="pointing">{t.homePointing}</span>
        </p>
      </div>
      {first && (
        <section className="first">
          <p>{t.firstVisit}</p>
          <a className="btn pri" href={topicHref(address, first)}>
            {t.startWith(first.titles[address.language])}
          </a>
        </section>
      )}
    </div>
  );
}

/** The first topic that has something to move, looked for near the beginning only: all notes would have to be parsed. */
function firstToRead(written: readonly Topic[], { language }: HomeAddress, view: SiteView): Topic | undefined {
  const moves = (topic: Topic) => (view.note(topic.path, language)?.widgets.length ?? 0) > 0;
  return written.slice(0, 12).find(moves) ?? written[0];
}

function OwnHero({ address, view }: { address: HomeAddress; view: SiteView }) {
  const t = texts[address.language];
  const pages = view.library.groups.flatMap((group) => group.topics).filter((topic) => topic.written.length > 0);
  const problems = view.problems().length;
  return (
    <div className="hero">
      <div>
        <h1>{view.library.name[address.language]}</h1>
        <p>{t.ownIntro(pages.length)}</p>
      </div>
      {problems > 0 && (
        <section className="first">
          <p>{t.ownProblems(problems)}</p>
          <a className="btn" href={relative(address, addressOf({ kind: "report", language: address.language }))}>
            {t.toReport}
          </a>
        </section>
      )}
    </div>
  );
}
