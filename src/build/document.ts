import { createHash } from "node:crypto";
import { htmlLang } from "../languages.ts";
import { speculationRules } from "../site/speculation.ts";
import { themeScript } from "../site/theme-script.ts";
import type { RenderedPage } from "../site/view.ts";

export interface DocumentOptions {
  /** `index.html` as Vite gives it, with `<!--head-->` and `<!--body-->`. */
  template: string;
  /** The way from the page's folder to the site's root: `../../`, or `./`. */
  root: string;
  /** Strict content security; off in development, where Vite's client needs inline styles. */
  secure: boolean;
  /** Notes of somebody's own may show images from elsewhere. */
  remoteImages: boolean;
}

/** The whole document of a page. */
export function document(page: RenderedPage, options: DocumentOptions): string {
  const { root, secure } = options;
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}">`,
    '<meta name="color-scheme" content="light dark">',
    `<link rel="icon" href="${root}icon.svg" type="image/svg+xml">`,
    page.alternate === undefined
      ? ""
      : `<link rel="alternate" hreflang="${htmlLang[page.language === "zh" ? "en" : "zh"]}" href="${escapeHtml(page.alternate)}">`,
    `<script>${themeScript}</script>`,
    `<script type="speculationrules">${speculationRules}</script>`,
  ];
  if (secure) head.unshift(securityMeta([themeScript, speculationRules], options.remoteImages));
  return options.template
    .replace(/<html lang="[^"]*">/, `<html lang="${htmlLang[page.language]}">`)
    .replace("<!--head-->", () => head.filter(Boolean).join("\n    "))
    .replace("<!--body-->", () => page.body)
    .replaceAll('="./', `="${root}`);
}

/** What a page may load and run: its own scripts and styles, and the inline scripts named by their hash. */
export function securityMeta(inlineScripts: readonly string[], remoteImages: boolean): string {
  const hashes = inlineScripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(" ")}`,
    "style-src 'self'",
    // KaTeX places its boxes with style attributes.
    "style-src-attr 'unsafe-inline'",
    `img-src 'self' data:${remoteImages ? " https: http:" : ""}`,
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
