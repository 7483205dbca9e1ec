import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Language, languages } from "../languages.ts";
import { topics } from "../notes/library.ts";
import { addressOf, type PageAddress, relative } from "../site/view.ts";
import { document } from "./document.ts";
import type { OpenedLibrary } from "./opened.ts";
import type { Renderer } from "./renderer.tsx";
import { rootPage } from "./root-page.ts";

/**
 * Writes every page into `outDir`, which holds the browser's files and, as `index.html`, the template.
 * One page after the other: all at once would hold them all in memory.
 *
 * `base` is the site's path on its host; only the page for unknown addresses, which a host serves at any depth, needs it.
 */
export function prerender(library: OpenedLibrary, renderer: Renderer, outDir: string, base: string): number {
  const template = readFileSync(join(outDir, "index.html"), "utf8");
  const remoteImages = library.kind === "own";
  const used = new Set<Language>();
  let count = 0;
  for (const address of renderer.addresses()) {
    used.add(address.language);
    write(address, join(addressOf(address), "index.html"), relative(address, ""));
  }
  const offered = languages.filter((language) => used.has(language));
  const first = offered[0] ?? "zh";
  write({ kind: "not-found", language: first }, "404.html", base.startsWith("/") ? base : "/");
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

/** How many notes a library holds, each language for itself. */
export function noteCount(library: OpenedLibrary): number {
  return topics(library).reduce((sum, topic) => sum + topic.written.length, 0);
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
