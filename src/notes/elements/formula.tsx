import type { Words } from "../words.ts";

const outer = /^<span class="([^"]*)">([\s\S]*)<\/span>$/;

/** KaTeX's HTML in its own outermost span, which gets more classes. */
export function FormulaHtml({ html, className = "" }: { html: string; className?: string }) {
  const match = outer.exec(html);
  return (
    <span
      className={[match?.[1], className].filter(Boolean).join(" ")}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by KaTeX, which escapes the author's text
      dangerouslySetInnerHTML={{ __html: match?.[2] ?? html }}
    />
  );
}

/** A formula on its own line: scrolls by itself, its LaTeX can be copied. */
export function DisplayFormula({ html, tex, name, id, words }: DisplayFormulaProps) {
  return (
    <div className="fxwrap" id={id}>
      <button type="button" className="btn sm copy" data-tex={tex} title={words.copyFormula}>
        LaTeX
      </button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      <div className="fx" tabIndex={0} role="group" aria-label={name}>
        <FormulaHtml html={html} />
      </div>
    </div>
  );
}

export interface DisplayFormulaProps {
  html: string;
  /** What is copied. */
  tex: string;
  /** Accessible name. */
  name: string;
  id?: string | undefined;
  words: Words;
}
