import type { Element, ElementContent, Root } from "hast";
import { fromHtmlIsomorphic } from "hast-util-from-html-isomorphic";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ReactElement } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { Language } from "../languages.ts";

const elements = new Set(
  "svg g path rect circle ellipse line polyline polygon text tspan defs marker linearGradient radialGradient stop clipPath mask pattern symbol use title desc".split(
    " ",
  ),
);

/** Whatever an attribute is called, these bring code or another document with them. */
const forbidden = /^(?:on|style$|xlinkHref$|srcdoc$|formaction$)/i;

export interface DrawingOptions {
  /** The file's name. */
  name: string;
  language: Language;
  /** One sentence that says what is to be seen. */
  alt: string;
  /** Which use on its page this is, 1-based: no id may come twice. */
  use: number;
}

const remembered = 200;
const cache = new Map<string, Element | undefined>();

/**
 * A figure of the project as React elements: only what draws is left of it, words of the other language are gone, ids
 * begin with the figure's name, and it is one image to a screen reader.
 * @returns undefined when the text holds no `<svg>`
 */
export function drawing(svg: string, { name, language, alt, use }: DrawingOptions): ReactElement | undefined {
  const prefix = name.replace(/\.svg$/, "").replace(/[^\w-]+/g, "-") + (use > 1 ? `-${use}` : "");
  const key = `${language} ${prefix} ${svg}`;
  if (!cache.has(key)) {
    if (cache.size >= remembered) cache.clear();
    cache.set(key, clean(svg, prefix, language));
  }
  const tree = cache.get(key);
  if (!tree) return undefined;
  const properties = { ...tree.properties, role: "img", ariaLabel: alt };
  return toJsxRuntime({ ...tree, properties }, { Fragment, jsx, jsxs });
}

function clean(svg: string, prefix: string, language: Language): Element | undefined {
  const root: Root = fromHtmlIsomorphic(svg, { fragment: true });
  const tree = root.children.find((child) => child.type === "element" && child.tagName === "svg");
  if (tree?.type !== "element") return undefined;
  const cleaned = cleanElement(tree, prefix, language);
  const box = String(cleaned?.properties.viewBox ?? "").match(/-?[\d.]+/g);
  if (cleaned && box?.length === 4) {
    cleaned.properties.width ??= box[2];
    cleaned.properties.height ??= box[3];
  }
  return cleaned;
}

function cleanElement(element: Element, prefix: string, language: Language): Element | undefined {
  if (!elements.has(element.tagName)) return undefined;
  const lang = element.properties.lang ?? element.properties.xmlLang;
  if (lang !== undefined && !String(lang).startsWith(language)) return undefined;
  const properties: Element["properties"] = {};
  for (const [name, value] of Object.entries(element.properties)) {
    if (forbidden.test(name) || name === "xmlns") continue;
    if (name === "id") properties.id = `${prefix}-${value}`;
    else if (name === "href") {
      if (String(value).startsWith("#")) properties.href = `#${prefix}-${String(value).slice(1)}`;
    } else if (typeof value === "string" && /url\s*\(/i.test(value)) {
      const own = /^\s*url\(["']?#([\w.-]+)["']?\)\s*$/.exec(value)?.[1];
      if (own !== undefined) properties[name] = `url(#${prefix}-${own})`;
    } else properties[name] = value;
  }
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === "text") return [child];
    if (child.type !== "element") return [];
    const kept = cleanElement(child, prefix, language);
    return kept ? [kept] : [];
  });
  return { type: "element", tagName: element.tagName, properties, children };
}
