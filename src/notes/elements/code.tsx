import { highlight } from "../highlight.ts";

/** A block of code, coloured when its language is known. */
export function Code({ text, language }: { text: string; language: string }) {
  const html = highlight(text, language);
  const className = /^[\w+#-]+$/.test(language) ? `language-${language}` : undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <pre className="code" tabIndex={0}>
      {html === undefined ? (
        <code className={className}>{text}</code>
      ) : (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: tokens escaped in highlight.ts
        <code className={className} dangerouslySetInnerHTML={{ __html: html }} />
      )}
    </pre>
  );
}
