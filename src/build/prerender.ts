import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Language, languages } from "../languages.ts";
import { addressOf, type PageAddress, relative } from "../site/view.ts";
import { document } from "./document.ts";
import type { OpenedLibrary } from "./opened.ts";
import type { Renderer } from "./renderer.tsx";
import { rootPage } from "./root-page.ts";

export interface PrerenderOptions {
  library: OpenedLibrary;
  renderer: Renderer;
  /** The document that pages are put into. */
  template: string;
  outDir: string;
  /** The site's path on its host; only the page for unknown addresses, which a host serves at any depth, needs it. */
  base: string;
}

/** Writes every page into `outDir` and says how many. One after the other: all at once would hold them all in memory. */
export function prerender({ library, renderer, template, outDir, base }: PrerenderOptions): number {
  const remoteImages = library.kind === "own";
  const used = new Set<Language>();
  let count = 0;
  // Topics first: other pages ask for something of every note, and would have all of them parsed and held.
  const isTopic = ({ kind }: PageAddress) => kind === "topic";
  const addresses = renderer.addresses().sort((a, b) => Number(isTopic(b)) - Number(isTopic(a)));
  for (const address of addresses) {
    used.add(address.language);
    write(address, join(addressOf(address), "index.html"), relative(address, ""));
    if (address.kind === "topic") renderer.release(address.path, address.language);
  }
  const offered = languages.filter((language) => used.has(language));
  const first = offered[0] ?? "zh";
  const absolute = base.startsWith("/") ? base : "/";
  write({ kind: "not-found", language: first, root: absolute }, "404.html", absolute);
  writeFileSync(join(outDir, "index.html"), rootPage(offered, true));
  for (const [address, file] of renderer.files) copy(join(library.root, file), join(outDir, address));
  return count;

  function write(address: PageAddress, file: string, root: string): void {
    const page = renderer.page(address);
    if (!page) throw new Error(`no page at ${addressOf(address)}`);
    const target = join(outDir, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, document(page, { template, root, secure: true, remoteImages }));
    count += 1;
  }
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
