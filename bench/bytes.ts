import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** Bytes after brotli of the scripts that a page loads at once, and of those that follow when its first widget comes near. */
export function scriptBytes(site: string, page: string): { page: number; widget: number } {
  const html = readFileSync(join(site, page), "utf8");
  const assets = join(site, "assets");
  const first = new Set(
    [...html.matchAll(/(?:src|href)="[^"]*assets\/([^"]+\.js)"/g)].flatMap((match) => match[1] ?? []),
  );
  const atOnce = closure(assets, [...first], staticImports);
  const modules = /data-modules="([^"]+)"/.exec(html)?.[1]?.split(" ") ?? [];
  const later = closure(assets, modules, staticImports);
  for (const file of atOnce) later.delete(file);
  return { page: total(assets, atOnce), widget: total(assets, later) };
}

/** Of all pages of a site, the one whose first widget weighs most. */
export function heaviestPage(site: string): { page: string; widget: number } {
  return readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("index.html"))
    .map((page) => ({ page, widget: scriptBytes(site, page).widget }))
    .reduce((most, one) => (one.widget > most.widget ? one : most));
}

/** Bytes after brotli of the stylesheets of a page. */
export function styleBytes(site: string, page: string): number {
  const html = readFileSync(join(site, page), "utf8");
  const files = [...html.matchAll(/href="[^"]*assets\/([^"]+\.css)"/g)].flatMap((match) => match[1] ?? []);
  return total(join(site, "assets"), new Set(files));
}

function closure(
  folder: string,
  start: readonly string[],
  next: (folder: string, file: string) => string[],
): Set<string> {
  const all = new Set<string>();
  const add = (file: string) => {
    if (all.has(file)) return;
    all.add(file);
    for (const other of next(folder, file)) add(other);
  };
  for (const file of start) add(file);
  return all;
}

function staticImports(folder: string, file: string): string[] {
  const code = readFileSync(join(folder, file), "utf8");
  return [...code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].flatMap((match) => match[1] ?? []);
}

function total(folder: string, files: ReadonlySet<string>): number {
  return [...files].reduce((sum, file) => sum + compressed(join(folder, file)), 0);
}

const known = new Map<string, number>();

function compressed(file: string): number {
  const bytes = known.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  known.set(file, bytes);
  return bytes;
}
