import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { topics } from "../notes/library.ts";
import { texts } from "../texts/index.ts";
import { definitions } from "../widgets/catalogue.ts";
import { Gallery } from "./gallery.tsx";
import { Home, homeAlternate } from "./home.tsx";
import { NotFound } from "./not-found.tsx";
import { Report } from "./report.tsx";
import { TopicPage, topicAlternate } from "./topic.tsx";
import { offeredLanguages } from "./topics.ts";
import { addressOf, type PageAddress, type RenderedPage, relative, type SiteView } from "./view.ts";

/** A page as HTML; undefined when there is no such page, as a topic that is not written in that language. */
export function renderPage(address: PageAddress, view: SiteView): RenderedPage | undefined {
  const page = compose(address, view);
  if (!page) return undefined;
  const t = texts[address.language];
  const site = view.library.kind === "own" ? view.library.name[address.language] : t.siteName;
  const rendered: RenderedPage = {
    language: address.language,
    title: page.title === undefined ? site : `${page.title} · ${site}`,
    description: page.description ?? t.homeDescription,
    body: renderToStaticMarkup(page.content),
  };
  if (page.alternate !== undefined) rendered.alternate = page.alternate;
  return rendered;
}

interface Composed {
  /** The site's name alone when absent. */
  title?: string;
  description?: string;
  alternate?: string | undefined;
  content: ReactElement;
}

function compose(address: PageAddress, view: SiteView): Composed | undefined {
  const t = texts[address.language];
  switch (address.kind) {
    case "home": {
      const alternate = homeAlternate(address, view);
      return { alternate, content: <Home address={address} view={view} alternate={alternate} /> };
    }
    case "topic": {
      const topic = topics(view.library).find((each) => each.path === address.path);
      const note = topic && view.note(address.path, address.language);
      if (!topic || !note) return undefined;
      const alternate = topicAlternate(address, view);
      const content = <TopicPage address={address} view={view} topic={topic} note={note} alternate={alternate} />;
      return { title: note.title, description: note.summary, alternate, content };
    }
    case "report": {
      const alternate = sameIn(address, view);
      return {
        title: t.reportTitle,
        alternate,
        content: <Report address={address} view={view} alternate={alternate} />,
      };
    }
    case "gallery": {
      const definition = address.widget === undefined ? undefined : definitions.get(address.widget);
      if (address.widget !== undefined && !definition) return undefined;
      const alternate = sameIn(address, view);
      const title = definition?.title[address.language] ?? t.gallery;
      const content = <Gallery address={address} view={view} definition={definition} alternate={alternate} />;
      return { title, alternate, content };
    }
    case "not-found":
      return { title: t.notFoundTitle, content: <NotFound address={address} view={view} /> };
  }
}

/** The same page of the site in the other language, for pages that are no notes. */
function sameIn(address: PageAddress, view: SiteView): string | undefined {
  const other = offeredLanguages(view.library).find((language) => language !== address.language);
  return other && relative(address, addressOf({ ...address, language: other }));
}
