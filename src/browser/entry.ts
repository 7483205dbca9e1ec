import { startContents } from "./contents.ts";
import { startFormulas } from "./formulas.ts";
import { startIslands } from "./islands.ts";
import { startKeyboard } from "./keyboard.ts";
import { startLanguage } from "./language.ts";
import { startMap } from "./map.ts";
import { startStateLinks } from "./states.ts";
import { startSymbols } from "./symbols.ts";
import { startTheme } from "./theme.ts";

/** What belongs to the page's own elements; called again when development swaps parts of it. */
function startPage(): void {
  startTheme(document);
  startLanguage(document);
  startContents(document);
  startFormulas(document);
  startMap(document);
  startKeyboard(document);
  startIslands(document);
  if (document.querySelector(".quiz")) void import("./quiz.ts").then(({ startQuizzes }) => startQuizzes(document));
}

// These listen on the document and need no second start.
startSymbols();
startStateLinks();
startPage();

if (import.meta.hot) {
  const { startLiveNotes } = await import("./live.ts");
  startLiveNotes(import.meta.hot, startPage);
}
