import { type ReactNode, useContext } from "react";
import { LinkContext } from "../link.ts";
import type { PlacedLink } from "../parsing.ts";
import type { Words } from "../words.ts";

/** A link of a note. Where it leads is asked when the page is rendered, as only then all pages are known. */
export function Link({ link, words, children }: { link: PlacedLink; words: Words; children: ReactNode }) {
  const resolve = useContext(LinkContext);
  if (link.href !== undefined) return <a href={link.href}>{children}</a>;
  if (!isSafe(link.target)) return <Dead title={words.unsafeLink}>{children}</Dead>;
  if (link.dead) return <Dead title={words.deadAnchor}>{children}</Dead>;
  const target = resolve(link.target, link.kind);
  switch (target.kind) {
    case "page":
      return (
        <a href={target.href} title={target.title}>
          {children}
        </a>
      );
    case "external":
      return isSafe(target.href) ? (
        <a href={target.href} rel="noopener">
          {children}
        </a>
      ) : (
        <Dead title={words.unsafeLink}>{children}</Dead>
      );
    case "planned":
      return (
        <span className="planned" title={target.title}>
          {children}
          <small>{words.notWritten}</small>
        </span>
      );
    case "dead": {
      const titles = { page: words.deadPage, anchor: words.deadAnchor, ambiguous: words.deadAmbiguous };
      return <Dead title={titles[target.reason]}>{children}</Dead>;
    }
  }
}

function Dead({ title, children }: { title: string; children: ReactNode }) {
  return (
    <span className="dead" title={title}>
      {children}
    </span>
  );
}

/** Addresses without a scheme, or with one that shows something and runs nothing. */
export function isSafe(target: string): boolean {
  // Browsers skip spaces and control characters within a scheme.
  const scheme = /^([^/?#:]*):/.exec(target.replace(/[\p{Cc}\p{Cf}\s]/gu, ""));
  return scheme === null || /^(?:https?|mailto|tel)$/i.test(scheme[1] ?? "");
}
