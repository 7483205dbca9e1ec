import { Fragment, type ReactNode } from "react";
import { htmlLang, otherLanguage } from "../languages.ts";
import { type Topic, topics } from "../notes/library.ts";
import { LinkContext } from "../notes/link.ts";
import type { Note } from "../notes/note.ts";
import { GeneratorContext } from "../notes/question-slot.tsx";
import { WidgetContext } from "../notes/widget-slot.tsx";
import { texts } from "../texts/index.ts";
import { Contents } from "./contents.tsx";
import { linkResolver } from "./link-resolver.ts";
import { Shell } from "./shell.tsx";
import { Sources } from "./sources.tsx";
import { neighbours, offeredLanguages, otherTitle, topicHref } from "./topics.ts";
import { addressOf, type PageAddress, relative, type SiteView } from "./view.ts";

type TopicAddress = PageAddress & { kind: "topic" };

interface TopicProps {
  address: TopicAddress;
  view: SiteView;
  topic: Topic;
  note: Note;
  alternate?: string | undefined;
}

/** A note as a page: contents at the left, the text, side notes at the right. */
export function TopicPage({ address, view, topic, note, alternate }: TopicProps) {
  const t = texts[address.language];
  const group = view.library.groups.find((each) => each.topics.includes(topic));
  const home = relative(address, addressOf({ kind: "home", language: address.language }));
  return (
    <Shell address={address} view={view} alternate={alternate} contents={note.headings.length > 0}>
      <LinkContext value={linkResolver(view, note.source, address)}>
        <div className="page topic">
          <Contents
            note={note}
            t={t}
            back={group && { href: `${home}#group-${group.id}`, title: group.titles[address.language] }}
          />
          <main className="art" id=":main">
            <Head address={address} view={view} topic={topic} note={note} alone={alternate === undefined} />
            {note.summary !== "" && <p className="lede">{note.summary}</p>}
            <GeneratorContext value={view.generated}>
              <WidgetContext value={view.widget}>{note.body}</WidgetContext>
            </GeneratorContext>
            <Sources note={note} t={t} />
            <PreviousNext address={address} view={view} topic={topic} />
          </main>
        </div>
      </LinkContext>
    </Shell>
  );
}

/** The same page in the other language, when it is written. */
export function topicAlternate(address: TopicAddress, view: SiteView): string | undefined {
  const language = otherLanguage(address.language);
  const topic = topics(view.library).find((each) => each.path === address.path);
  if (!topic?.written.includes(language)) return undefined;
  return relative(address, addressOf({ kind: "topic", language, path: address.path }));
}

function Head({ address, view, topic, note, alone }: Omit<TopicProps, "alternate"> & { alone: boolean }) {
  const { language } = address;
  const t = texts[language];
  const other = otherTitle(view.library, topic, language);
  const needs = topics(view.library).filter((each) => topic.needs.includes(each.path));
  return (
    <div className="thead">
      <h1>
        {note.titleContent}
        {other && <small lang={htmlLang[otherLanguage(language)]}>{other}</small>}
      </h1>
      <div className="meta">
        <span>{t.minutes(note.minutes)}</span>
        {note.widgets.length > 0 && <span>{t.interactive(note.widgets.length)}</span>}
        {needs.length > 0 && (
          <span>
            {t.readFirst}
            {separated(
              needs.map((need) => <TopicLink key={need.path} address={address} topic={need} />),
              t.comma,
            )}
          </span>
        )}
        {alone && offeredLanguages(view.library).length > 1 && <span>{t.oneLanguage}</span>}
      </div>
    </div>
  );
}

function separated(items: readonly ReactNode[], separator: string): ReactNode {
  return items.map((item, index) => (
    <Fragment key={index}>
      {index > 0 && separator}
      {item}
    </Fragment>
  ));
}

function TopicLink({ address, topic }: { address: TopicAddress; topic: Topic }) {
  const href = topicHref(address, topic);
  const title = topic.titles[address.language];
  if (href !== undefined) return <a href={href}>{title}</a>;
  return (
    <span className="planned">
      {title}
      <small>{texts[address.language].notWrittenMark}</small>
    </span>
  );
}

function PreviousNext({ address, view, topic }: { address: TopicAddress; view: SiteView; topic: Topic }) {
  const t = texts[address.language];
  const { previous, next } = neighbours(view.library, topic.path, address.language);
  if (!previous && !next) return null;
  return (
    <nav className="pn" aria-label={t.previousNext}>
      {previous && (
        <a rel="prev" href={topicHref(address, previous)}>
          <small>{t.previous}</small>
          {previous.titles[address.language]}
        </a>
      )}
      {next && (
        <a rel="next" href={topicHref(address, next)}>
          <small>{t.next}</small>
          {next.titles[address.language]}
        </a>
      )}
    </nav>
  );
}
