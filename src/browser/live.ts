import { forgetRemovedIslands } from "./islands.ts";

/** A saved note, as the dev server tells of it. */
interface NoteChange {
  /** Addresses below the language. */
  paths: string[];
}

/**
 * Shows a saved note in the open page, without a reload: the body is swapped, and a widget that is still there and
 * was given the same parameters keeps its element, so its state stays. Development only.
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
  for (const island of fresh.querySelectorAll<HTMLElement>("[data-widget]")) {
    const live = document.getElementById(island.id);
    if (live instanceof HTMLElement && sameWidget(live, island)) island.replaceWith(live);
  }
  document.body.replaceChildren(...fresh.body.childNodes);
  forgetRemovedIslands();
  restart();
}

function sameWidget(a: HTMLElement, b: HTMLElement): boolean {
  return a.dataset.live !== undefined && a.dataset.widget === b.dataset.widget && a.dataset.props === b.dataset.props;
}
