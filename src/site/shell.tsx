import type { ReactNode } from "react";
import { type Language, otherLanguage } from "../languages.ts";
import { texts } from "../texts/index.ts";
import { Icon, Mark } from "./icons.tsx";
import { KeyHelp } from "./key-help.tsx";
import { offeredLanguages } from "./topics.ts";
import { addressOf, type PageAddress, relative, type SiteView } from "./view.ts";

export interface ShellProps {
  address: PageAddress;
  view: SiteView;
  /** The page has contents that a button in the bar opens where they have no column. */
  contents?: boolean;
  /** The same page in the other language, when it exists. */
  alternate?: string | undefined;
  children: ReactNode;
}

/** What every page has around it. Ids of ours start with a colon, which no heading's id does. */
export function Shell({ address, view, contents = false, alternate, children }: ShellProps) {
  const t = texts[address.language];
  return (
    <>
      <a className="skip" href="#:main">
        {t.skip}
      </a>
      <header className="bar">
        <div>
          <a className="brand" href={home(address)} data-home="">
            <Mark />
            <span>{t.siteName}</span>
          </a>
          <nav aria-label={t.mainNavigation}>
            {navigation(address, view).map(({ href, label, current }) => (
              <a key={href} href={href} aria-current={current}>
                {label}
              </a>
            ))}
          </nav>
          <div className="tools">
            {contents && (
              <button type="button" className="icon open-contents" popoverTarget=":contents" aria-label={t.contents}>
                <Icon name="list" />
              </button>
            )}
            <LanguageSwitch address={address} view={view} alternate={alternate} />
            <button
              type="button"
              className="icon theme"
              aria-label={t.themeSystem}
              data-system={t.themeSystem}
              data-light={t.themeLight}
              data-dark={t.themeDark}
            >
              <Icon name="half" className="for-system" />
              <Icon name="sun" className="for-light" />
              <Icon name="moon" className="for-dark" />
            </button>
          </div>
        </div>
      </header>
      {children}
      <footer className="foot">
        <div>
          <span>{view.library.kind === "own" ? t.footerOwn : t.footer}</span>
          {navigation(address, view)
            .slice(1)
            .map(({ href, label }) => (
              <a key={href} href={href}>
                {label}
              </a>
            ))}
          <button type="button" className="plain end" data-keys="" hidden>
            {t.keys}
          </button>
        </div>
      </footer>
      <KeyHelp t={t} />
      <div className="toast" role="status" data-copied={t.copied} data-failed={t.copyFailed} />
    </>
  );
}

function home(address: PageAddress, language: Language = address.language): string {
  return relative(address, addressOf({ kind: "home", language }));
}

interface NavigationLink {
  href: string;
  label: string;
  current?: "page" | "true" | undefined;
}

/** Only what exists; the first leads home. */
function navigation(address: PageAddress, view: SiteView): NavigationLink[] {
  const { language } = address;
  const t = texts[language];
  const extras = view.library.extras.filter((topic) => topic.written.includes(language));
  const onExtra = address.kind === "topic" && extras.some((topic) => topic.path === address.path);
  const links: NavigationLink[] = [
    {
      href: home(address),
      label: view.library.kind === "own" ? t.pages : t.topics,
      current: address.kind === "home" ? "page" : address.kind === "topic" && !onExtra ? "true" : undefined,
    },
  ];
  for (const topic of extras) {
    links.push({
      href: relative(address, addressOf({ kind: "topic", language, path: topic.path })),
      label: topic.titles[language],
      current: address.kind === "topic" && address.path === topic.path ? "page" : undefined,
    });
  }
  const own = (kind: "report" | "gallery") =>
    links.push({
      href: relative(address, addressOf({ kind, language })),
      label: t[kind],
      current: address.kind === kind ? "page" : undefined,
    });
  if (view.library.kind === "own") own("report");
  if (view.gallery) own("gallery");
  return links;
}

/** Leads to the same page, or home where the other language lacks it. */
function LanguageSwitch({ address, view, alternate }: Pick<ShellProps, "address" | "view" | "alternate">) {
  const other = otherLanguage(address.language);
  if (!offeredLanguages(view.library).includes(other)) return null;
  const { languageName, languageShort } = texts[other];
  const label = languageName === languageShort ? undefined : `${languageShort}, ${languageName}`;
  return (
    <a
      className="icon"
      lang={other}
      hrefLang={other}
      href={alternate ?? home(address, other)}
      data-language={other}
      title={alternate === undefined ? texts[address.language].onlyThisLanguage : undefined}
      aria-label={label}
    >
      {languageShort}
    </a>
  );
}
