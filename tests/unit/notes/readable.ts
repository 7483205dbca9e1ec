import type { Element, Nodes, Root } from "hast";
import { fromHtmlIsomorphic } from "hast-util-from-html-isomorphic";
import { toString as plainText } from "hast-util-to-string";

/** Elements that begin a line of their own in an expected file. */
const blocks = new Set(
  "p h1 h2 h3 h4 h5 h6 ul ol li aside figure figcaption div table thead tbody tr blockquote pre details summary hr section svg".split(
    " ",
  ),
);
const empty = new Set(["br", "hr", "img", "input"]);

/**
 * A page's body as a person reads it: one block a line, and each formula as `<math data-tex>` instead of KaTeX's many
 * spans.
 */
export function readable(html: string): string {
  return write(fromHtmlIsomorphic(html, { fragment: true }), "")
    .replace(/\n{2,}/g, "\n")
    .trim();
}

function write(node: Nodes, indent: string, code = false): string {
  switch (node.type) {
    case "root":
      return children(node, indent, code);
    case "text":
      return escaped(node.value).replaceAll("\n", node.value.trim() === "" && !code ? "" : "⏎\n");
    case "element":
      if (node.properties.ariaHidden) return `<${node.tagName} aria-hidden/>`;
      return isFormula(node) ? formula(node) : element(node, indent, code || node.tagName === "pre");
    default:
      return "";
  }
}

function element(node: Element, indent: string, code: boolean): string {
  const start = `<${node.tagName}${attributes(node)}>`;
  if (empty.has(node.tagName)) return blocks.has(node.tagName) ? `\n${indent}${start}` : start;
  const isBlock = blocks.has(node.tagName);
  const inner = children(node, isBlock ? `${indent}  ` : indent, code);
  const end = isBlock && inner.startsWith("\n") ? `\n${indent}</${node.tagName}>` : `</${node.tagName}>`;
  return `${isBlock ? `\n${indent}` : ""}${start}${inner}${end}`;
}

function children(node: Root | Element, indent: string, code: boolean): string {
  return node.children.map((child) => write(child as Nodes, indent, code)).join("");
}

function isFormula(node: Element): boolean {
  const classes = node.properties.className;
  return Array.isArray(classes) && (classes.includes("katex") || classes.includes("katex-display"));
}

function formula(node: Element): string {
  const classes = (node.properties.className as string[]).filter((name) => name !== "katex");
  const names = classes.length > 0 ? ` class="${classes.join(" ")}"` : "";
  const linked = symbolsIn(node);
  const marks = linked.length > 0 ? ` data-linked="${linked.join(" ")}"` : "";
  const links = linksIn(node);
  const hrefs = links.length > 0 ? ` data-href="${links.join(" ")}"` : "";
  return `<math${names}${marks}${hrefs} data-tex="${escaped(annotation(node))}"/>`;
}

/** The TeX that KaTeX keeps beside its MathML. */
function annotation(node: Element): string {
  if (node.tagName === "annotation") return plainText(node);
  for (const child of node.children) {
    if (child.type !== "element") continue;
    const found = annotation(child);
    if (found !== "") return found;
  }
  return "";
}

function symbolsIn(node: Element): string[] {
  const own = node.properties.dataSym;
  return [
    ...(own === undefined ? [] : [String(own)]),
    ...node.children.flatMap((child) => (child.type === "element" ? symbolsIn(child) : [])),
  ];
}

function linksIn(node: Element): string[] {
  const own = node.tagName === "a" ? [String(node.properties.href)] : [];
  return [...own, ...node.children.flatMap((child) => (child.type === "element" ? linksIn(child) : []))];
}

const attributeNames: Readonly<Record<string, string>> = {
  className: "class",
  tabIndex: "tabindex",
  ariaLabel: "aria-label",
};

function attributes(node: Element): string {
  return Object.entries(node.properties)
    .map(([name, value]) => {
      const written = attributeNames[name] ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      if (value === true || value === "") return ` ${written}`;
      return ` ${written}="${escaped(Array.isArray(value) ? value.join(" ") : String(value)).replaceAll('"', "&quot;")}"`;
    })
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
