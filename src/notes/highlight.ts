import { createRequire } from "node:module";
import type { HighlighterCore, LanguageInput } from "shiki";

/**
 * Names that authors give a language → Shiki's grammar. C++ is read as C: its own grammar takes more than a second to
 * compile.
 */
const grammars: Readonly<Record<string, string>> = {
  python: "python",
  py: "python",
  c: "c",
  "c++": "c",
  cpp: "c",
  cuda: "c",
  java: "java",
  javascript: "typescript",
  js: "typescript",
  typescript: "typescript",
  ts: "typescript",
  jsx: "tsx",
  tsx: "tsx",
  go: "go",
  rust: "rust",
  rs: "rust",
  bash: "bash",
  sh: "bash",
  shell: "bash",
  json: "json",
  yaml: "yaml",
  yml: "yaml",
  latex: "latex",
  tex: "latex",
  diff: "diff",
};

/** Longer code is shown plain: no reader looks at its colours. */
const longest = 40_000;
const remembered = 500;
const cache = new Map<string, string>();
let highlighter: HighlighterCore | undefined;

/** Code as HTML in Shiki's CSS variables, or undefined when the language is not known. */
export function highlight(text: string, language: string): string | undefined {
  const name = grammars[language.toLowerCase()];
  if (name === undefined || !Object.hasOwn(grammars, language.toLowerCase()) || text.length > longest) return undefined;
  const key = `${name}\n${text}`;
  let html = cache.get(key);
  if (html === undefined) {
    html = colour(text, name);
    if (cache.size >= remembered) cache.delete(cache.keys().next().value ?? "");
    cache.set(key, html);
  }
  return html;
}

// Grammars are large and few pages hold code, so each is loaded when first met; `require` does so at once.
const load = createRequire(import.meta.url);

function colour(text: string, name: string): string {
  if (!highlighter) {
    const { createCssVariablesTheme, createHighlighterCoreSync } = load("shiki/core") as typeof import("shiki/core");
    const { createJavaScriptRegexEngine } = load("shiki/engine/javascript") as typeof import("shiki/engine/javascript");
    highlighter = createHighlighterCoreSync({
      themes: [createCssVariablesTheme()],
      langs: [],
      engine: createJavaScriptRegexEngine({ forgiving: true }),
    });
  }
  if (!highlighter.getLoadedLanguages().includes(name)) {
    const grammar = load(`shiki/dist/langs/${name}.mjs`) as { default: LanguageInput };
    highlighter.loadLanguageSync(grammar.default as Parameters<typeof highlighter.loadLanguageSync>[0]);
  }
  return (
    highlighter
      // Shiki stops after half a second a line by itself: what a page shows would depend on the machine.
      .codeToTokensBase(text, { lang: name, theme: "css-variables", tokenizeTimeLimit: 0, tokenizeMaxLineLength: 2000 })
      .map((line) => line.map(({ content, color }) => token(content, color)).join(""))
      .join("\n")
  );
}

function token(content: string, color: string | undefined): string {
  const text = content.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);
  const plain = color === undefined || color === "var(--shiki-foreground)" || content.trim() === "";
  return plain ? text : `<span style="color:${color}">${text}</span>`;
}
