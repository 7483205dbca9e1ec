import type { Texts } from "./zh.ts";

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const en = {
  siteName: "Fieldnotes",
  languageName: "English",
  languageShort: "EN",
  comma: ", ",
  wordSpace: " ",

  skip: "Skip to the text",
  mainNavigation: "Main",
  topics: "Topics",
  report: "Problems",
  gallery: "Gallery",
  contents: "Contents of this page",
  themeSystem: "Theme: as the system",
  themeLight: "Theme: light",
  themeDark: "Theme: dark",
  footer: "Text, figures and code under the MIT licence, fonts under the SIL OFL.",
  footerOwn: "Set with Fieldnotes.",
  onlyThisLanguage: "This page is in English only; to the Chinese home page",

  homeTitle: ["Every idea", "has its receptive field"],
  homeDescription: "Interactive notes on deep learning: formula, picture and derivation change together.",
  homeIntro: (total: number, written: number) =>
    `${plural(total, "topic")}, ${written} written so far. The formulas compute: move a symbol, and picture and derivation follow.`,
  homePointing: " Point at a topic to see what it rests on.",
  firstVisit: "New here? Open a topic and move a slider: formula, picture and derivation change together.",
  startWith: (title: string) => `Start here: ${title}`,
  map: "Map of topics",
  legend: "Legend",
  written: "written",
  notWrittenMark: " (not yet written)",
  notWritten: "not yet written",
  otherLanguageOnly: "in Chinese only",
  mapHint: "Point at a topic; what it rests on is said here.",
  restsOn: (planned: boolean, direct: readonly string[], indirect: number) => {
    const start = planned ? "is not yet written. It " : "";
    if (direct.length === 0) return `${start}rests on no other topic.`;
    const quoted = direct.map((name) => `“${name}”`);
    const last = quoted.at(-1) ?? "";
    const listed = quoted.length === 1 ? last : `${quoted.slice(0, -1).join(", ")} and ${last}`;
    const names = direct.length > 3 ? `${direct.length} topics` : listed;
    const more = indirect > 0 ? `, indirectly on ${indirect} more (dashed)` : "";
    return `${start}rests directly on ${names} (solid)${more}.`;
  },

  minutes: (count: number) => `About ${plural(count, "minute")}`,
  interactive: (count: number) => plural(count, "interactive figure"),
  readFirst: "Read first: ",
  onThisPage: "On this page",
  oneLanguage: "This page is in English only",
  sources: "Sources",
  backToCitation: (number: number) => `Back to where [${number}] is cited`,
  previousNext: "Previous and next topics",
  previous: "Previous",
  next: "Next",

  keys: "Keyboard shortcuts",
  close: "Close",
  keyPrevious: "previous, next topic",
  keyTheme: "change theme",
  keyLanguage: "change language",
  keyHome: "to the map of topics",
  keyHelp: "this list",
  keyMap: "move between topics on the map, Enter opens",
  keySlider: "move a slider; ten steps with Shift",
  keysOn: "Use single-key shortcuts (never while typing)",
  copied: "LaTeX copied",
  copyFailed: "Not copied: the browser does not allow writing to the clipboard.",

  notFoundTitle: "No such page",
  notFoundText: "The address may be mistyped, or the page has moved.",
  toTopics: "To the map of topics",

  ownIntro: (pages: number) => `${plural(pages, "page")} of notes.`,
  ownProblems: (count: number) =>
    `${plural(count, "place")} to look at, ${count === 1 ? "marked where it stands" : "each marked where it stands"}.`,
  toReport: "All problems",
  pages: "All pages",

  reportTitle: "Report",
  reportIntro: (count: number) =>
    count === 0
      ? "Nothing was found."
      : `${plural(count, "place")}, by kind. The pages are shown all the same; each place is marked where it stands.`,
  error: "Errors",
  warning: "Doubtful",
  info: "Dealt with",
  places: (count: number) => plural(count, "place"),
  place: "Place",
  problem: "Problem",
  inPage: "Page",
  couldRead: "Could read",
  source: "Source",

  galleryIntro: "Every widget in several states, for looking and testing.",
  galleryEmpty: "There are no widgets yet.",
} satisfies Texts;
