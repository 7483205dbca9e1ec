import katex, { type KatexOptions, type TrustContext } from "katex";
import type { Localized } from "../../languages.ts";
import { isSymbol, symbols } from "../../symbols.ts";
import { explain, refused } from "./explain.ts";

export interface FormulaOptions {
  display: boolean;
  /** Name with backslash → expansion. */
  macros: Readonly<Record<string, string>>;
  /** Whether `\sym` links symbols; without trust it shows its second argument plainly. */
  trusted: boolean;
}

/** A formula as KaTeX's HTML with MathML, or why there is none. */
export type RenderedFormula =
  | { ok: true; html: string; unknownSymbols: readonly { name: string; offset: number | undefined }[] }
  | {
      ok: false;
      message: Localized;
      /** Of the mistake in the TeX, in UTF-16 units. */
      offset?: number;
      length?: number;
      hint?: string;
    };

/** Formulas come back on page after page; beyond this many the oldest is forgotten. */
const remembered = 4000;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const caches = new WeakMap<object, Map<string, RenderedFormula>>();

/** Renders TeX once for each (TeX, display, trusted) under the same macros. Never throws and writes nothing to the console. */
export function renderFormula(tex: string, options: FormulaOptions): RenderedFormula {
  let cache = caches.get(options.macros);
  if (!cache) {
    cache = new Map();
    caches.set(options.macros, cache);
  }
  const key = `${options.display ? "d" : "i"}${options.trusted ? "t" : "u"}${tex}`;
  let rendered = cache.get(key);
  if (!rendered) {
    rendered = render(tex, options);
    if (cache.size >= remembered) cache.delete(cache.keys().next().value ?? "");
    cache.set(key, rendered);
  }
  return rendered;
}

function render(tex: string, { display, macros, trusted }: FormulaOptions): RenderedFormula {
  const unknownSymbols: { name: string; offset: number | undefined }[] = [];
  let forbidden: string | undefined;
  const options: KatexOptions = {
    displayMode: display,
    output: "htmlAndMathml",
    throwOnError: true,
    strict: () => "ignore",
    maxExpand: 1000,
    maxSize: 40,
    macros: { ...macros, "\\sym": symbolMacro(tex, trusted, unknownSymbols) } as object as Record<string, string>,
    trust: (context) => {
      const allowed = isTrusted(context, trusted);
      if (!allowed) forbidden ??= context.command;
      return allowed;
    },
  };
  try {
    // KaTeX's string is a tree of thousands of small ones; through bytes it becomes one, a fifth of the memory.
    const html = decoder.decode(encoder.encode(katex.renderToString(tex, options)));
    return forbidden === undefined ? { ok: true, html, unknownSymbols } : { ok: false, ...refused(forbidden, tex) };
  } catch (error) {
    return { ok: false, ...explain(error, tex, Object.keys(macros)) };
  }
}

/** Links within the page to its own formulas, and the marks of linked symbols in trusted notes; nothing else. */
function isTrusted(context: TrustContext, trusted: boolean): boolean {
  switch (context.command) {
    case "\\href":
      return /^#eq-[\p{L}\p{N}_-]+$/u.test(context.url);
    case "\\htmlClass":
      return trusted && /^lk s-[a-z]+$/.test(context.class);
    case "\\htmlData": {
      const { attributes } = context as { attributes: Record<string, string> };
      const names = Object.keys(attributes);
      return trusted && names.length === 1 && names[0] === "data-sym" && isSymbol(attributes["data-sym"] ?? "");
    }
    default:
      return false;
  }
}

interface MacroToken {
  text: string;
  loc?: { start: number; lexer: { input: string } };
}

/** `\sym{name}{tex}`: KaTeX reads the second argument itself where the expansion says `#1`. */
function symbolMacro(tex: string, trusted: boolean, unknown: { name: string; offset: number | undefined }[]) {
  return (expander: { consumeArg(): { tokens: MacroToken[] } }) => {
    const tokens = expander.consumeArg().tokens.toReversed();
    const name = tokens
      .map((token) => token.text)
      .join("")
      .trim();
    if (!trusted) return "#1";
    if (!isSymbol(name)) {
      const loc = tokens[0]?.loc;
      unknown.push({ name, offset: loc?.lexer.input === tex ? loc.start : undefined });
      return "#1";
    }
    return `\\htmlClass{lk s-${symbols[name]}}{\\htmlData{sym=${name}}{#1}}`;
  };
}
