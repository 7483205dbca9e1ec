import { highlight } from "../highlight.ts";
import type { Words } from "../words.ts";

/** A block of code, coloured when its language is known. */
export function Code({ text, language, words }: { text: string; language: string; words: Words }) {
  const html = highlight(text, language);
  const className = /^[\w+#-]+$/.test(language) ? `language-${language}` : undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <pre className="code" tabIndex={0} aria-label={language === "" ? words.code : `${words.code} ${language}`}>
      {html === undefined ? (
        <code className={className}>{text}</code>
      ) : (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: tokens escaped in highlight.ts
        <code className={className} dangerouslySetInnerHTML={{ __html: html }} />
      )}
    </pre>
  );
}
