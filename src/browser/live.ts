import { forgetRemovedIslands } from "./islands.ts";
import { patch } from "./patch.ts";

/** A saved note, as the dev server tells of it. */
interface NoteChange {
  /** Addresses below the language. */
  paths: string[];
}

/**
 * Shows a saved note in the open page, without a reload: only what differs is swapped, and a widget that is still there
 * and was given the same parameters keeps its state. Development only.
 */
export function startLiveNotes(
  hot: { on(event: string, listen: (change: NoteChange) => void): void },
  restart: () => void,
): void {
  let last = Promise.resolve();
  hot.on("fieldnotes:note", ({ paths }) => {
    if (!concerns(paths)) return;
    last = last.then(() => swap(restart)).catch((error: unknown) => console.warn(error));
  });
}

function concerns(paths: readonly string[]): boolean {
  const here = decodeURIComponent(location.pathname).replace(/\/(?:index\.html)?$/, "");
  const path = here.split("/").slice(2).join("/");
  // Home, the report and the gallery show something of every note.
  return paths.includes(path) || !path.includes("/") || document.querySelector("main.art") === null;
}

async function swap(restart: () => void): Promise<void> {
  const response = await fetch(location.pathname);
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  document.title = fresh.title;
  patch(document.body, fresh.body);
  forgetRemovedIslands();
  restart();
}
