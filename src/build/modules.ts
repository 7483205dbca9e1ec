import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "vite";
import { page, widgetSources } from "./config.ts";

/** Names, in the assets' folder, of all scripts that a widget needs to come to life: definition and view, then the others. */
export type WidgetModules = (widget: string) => readonly string[];

const mount = "src/widgets/mount.tsx";

/**
 * Reads what Vite noted of the chunks, and removes the note. An island carries the names of its own scripts, so that
 * they load side by side, instead of every page a list of all scripts of all widgets.
 */
export function widgetModules(outDir: string): WidgetModules {
  const file = join(outDir, ".vite", "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  rmSync(join(outDir, ".vite"), { recursive: true });
  const found = new Map<string, readonly string[]>();
  return (widget) => {
    const known = found.get(widget);
    if (known) return known;
    const own = widgetSources(widget);
    const all = [...own.map((source) => manifest[source]!.file), ...chunksOf(manifest, [mount, ...own])];
    const names = [...new Set(all.map((chunk) => chunk.slice(chunk.lastIndexOf("/") + 1)))];
    found.set(widget, names);
    return names;
  };
}

/** Files of these entries and of all that they import. */
function chunksOf(manifest: Manifest, entries: readonly string[]): string[] {
  const seen = new Set<string>();
  const files = new Set<string>();
  const add = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    // What the page itself begins with is there already.
    if (key === page) return;
    files.add(chunk.file);
    for (const other of chunk.imports ?? []) add(other);
  };
  for (const entry of entries) add(entry);
  return [...files];
}
