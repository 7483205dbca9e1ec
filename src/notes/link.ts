import { createContext } from "react";

/** Where a link of a note leads, known only when all pages are. */
export type LinkTarget =
  | { kind: "page"; href: string; title?: string; state?: WidgetLink }
  /** In the outline, not yet written. */
  | { kind: "planned"; title: string }
  | { kind: "external"; href: string }
  /** No such page or heading; `suggestion` is the corrected target where one is near. */
  | { kind: "dead"; reason: "page" | "anchor" | "ambiguous"; suggestion?: string };

/** What a link sets of a widget on another page: its kind, and the parameters as written. */
export interface WidgetLink {
  widget: string;
  params: Readonly<Record<string, string>>;
}

/** Resolves a link as written in a note, relative to that note. */
export type ResolveLink = (target: string, kind: "markdown" | "wiki") => LinkTarget;

/** Given by the site when a page is rendered; the default serves previews and tests. */
export const LinkContext = createContext<ResolveLink>((target) => ({ kind: "external", href: target }));
