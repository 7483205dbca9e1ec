import type { Element, ElementContent, Nodes, Parents, Root } from "hast";
import { toString as plainText } from "hast-util-to-string";
import type { ReactNode } from "react";
import type { Heading } from "./note.ts";
import type { Parsing } from "./parsing.ts";
import { calloutClasses } from "./syntax/callouts.tsx";
import { type PlacedImage, showImage } from "./syntax/images.tsx";
import { placeLink } from "./syntax/links.ts";
import { indexOf, own, view } from "./syntax/view.ts";

/** The last step: ids and the outline in the order of the page, and what the author wrote as HTML. */
export function finish(parsing: Parsing, content: (children: ElementContent[]) => ReactNode) {
  return (tree: Root): void => {
    const step = (parent: Parents, inLink: boolean): void => {
      for (const [index, node] of parent.children.entries()) {
        if (node.type !== "element") continue;
        // What is inside comes first: a heading is shown twice, here and in the contents.
        if (node.children.length > 0) step(node, inLink || node.tagName === "fn-link" || node.tagName === "a");
        const shown = replaced(parsing, node, inLink, content);
        if (shown !== node) (parent.children as Nodes[])[index] = shown;
      }
    };
    step(tree, false);
  };
}

function replaced(
  parsing: Parsing,
  node: Element,
  inLink: boolean,
  content: (children: ElementContent[]) => ReactNode,
): Element {
  switch (node.tagName) {
    case "fn-view":
      return node;
    case "fn-link":
      return inLink ? span(node) : node;
    case "fn-heading": {
      const placed = parsing.placedHeadings[indexOf(node)];
      return placed ? heading(parsing, node, placed, content) : span(node);
    }
    case "fn-side":
      return {
        ...node,
        tagName: "aside",
        // A bare <aside> is a landmark, and these are many.
        properties: { className: ["side"], id: parsing.sideIds[indexOf(node)] ?? "", role: "note" },
      };
    case "fn-callout":
      return {
        ...node,
        tagName: "aside",
        properties: { className: ["call", calloutClasses[indexOf(node)] ?? "tip"], role: "note" },
      };
  }
  return parsing.hasHtml ? written(parsing, node, inLink, content) : node;
}

/** Elements that can only come from HTML in the note. */
function written(
  parsing: Parsing,
  node: Element,
  inLink: boolean,
  content: (children: ElementContent[]) => ReactNode,
): Element {
  const level = /^h([1-6])$/.exec(node.tagName)?.[1];
  const place = parsing.place(node.position?.start);
  if (level !== undefined) {
    const explicit = typeof node.properties.id === "string" ? node.properties.id : undefined;
    return heading(parsing, node, { depth: Number(level), explicit, place }, content);
  }
  takeId(parsing, node);
  switch (node.tagName) {
    case "a": {
      const { href } = node.properties;
      if (typeof href !== "string" || inLink) return span(node);
      return own("fn-link", placeLink(parsing, href, plainText(node), place), node.children);
    }
    case "img":
      return view(parsing, showImage(parsing, writtenImage(parsing, node, place), false));
    case "center":
      return { ...node, tagName: "div", properties: { ...node.properties, align: "center" } };
    case "font":
    case "tt":
      return span(node);
  }
  return node;
}

function span(node: Element): Element {
  const { id } = node.properties;
  return { ...node, tagName: "span", properties: id ? { id } : {} };
}

/** Old anchors are written `<a name>`; ids that are taken or odd are left out. */
function takeId(parsing: Parsing, node: Element): void {
  const wanted = node.properties.id ?? node.properties.name;
  delete node.properties.name;
  delete node.properties.id;
  if (typeof wanted !== "string" || !/^[\p{L}\p{N}_.:-]+$/u.test(wanted) || parsing.ids.has(wanted)) return;
  parsing.ids.add(wanted);
  node.properties.id = wanted;
}

function writtenImage(parsing: Parsing, node: Element, place: PlacedImage["place"]): PlacedImage {
  const { src, alt, width, style } = node.properties;
  const written = typeof src === "string" ? src : "";
  const zoom = /(?:^|;)\s*(zoom|width)\s*:\s*([\d.]+)\s*(%|px)?/i.exec(typeof style === "string" ? style : "");
  const asked = zoom ? `${zoom[2]}${zoom[3] ?? (zoom[1]?.toLowerCase() === "zoom" ? "×" : "")}` : String(width ?? "");
  const [, number, unit] = /^([\d.]+)\s*(%|×|px)?$/.exec(asked) ?? [];
  const amount = Number(number);
  let wanted: PlacedImage["width"];
  if (amount > 0 && amount < 10_000) {
    wanted = unit === "%" ? { share: amount / 100 } : unit === "×" ? { share: amount } : { pixels: amount };
  }
  const at = tagPlace(parsing, node, written) ?? place;
  return { targets: [written], alt: typeof alt === "string" ? alt : "", width: wanted, place: at };
}

/** A block of HTML has one place for all that is in it: the tag is looked for by what it holds. */
function tagPlace(parsing: Parsing, node: Element, holds: string): PlacedImage["place"] | undefined {
  const { start, end } = node.position ?? {};
  if (!start || holds === "") return undefined;
  for (let line = start.line; line <= Math.max(start.line, end?.line ?? 0) + 20; line++) {
    const text = parsing.lines[line - 1] ?? "";
    let at = text.indexOf(holds, line === start.line ? start.column - 1 : 0);
    while (at > 0 && !/["'=\s]/.test(text[at - 1] ?? "")) at = text.indexOf(holds, at + 1);
    if (at >= 0) return parsing.place({ line, column: text.lastIndexOf("<", at) + 1 || at + 1 });
  }
  return undefined;
}

function heading(
  parsing: Parsing,
  node: Element,
  { depth, explicit, place }: Parsing["placedHeadings"][number],
  content: (children: ElementContent[]) => ReactNode,
): Element {
  const text = headingText(parsing, node.children).trim();
  const id = explicit === undefined ? freeId(parsing, text) : explicitId(parsing, explicit, place);
  parsing.ids.add(id);
  parsing.headings.push({
    depth: depth as Heading["depth"],
    id,
    explicit: explicit !== undefined,
    text,
    content: content(node.children),
    ...place,
  });
  return { ...node, tagName: `h${depth}`, properties: { id } };
}

function explicitId(parsing: Parsing, id: string, place: PlacedImage["place"]): string {
  if (!parsing.ids.has(id)) return id;
  const free = numbered(id, (candidate) => parsing.ids.has(candidate) || parsing.explicitIds.has(candidate));
  parsing.report(
    "duplicate-id",
    place,
    { zh: `本页已经有 ${id}，这里改用 ${free}。`, en: `${id} is on this page already; here it is ${free}.` },
    { source: `{#${id}}`, hint: `{#${free}}` },
  );
  return free;
}

/** An id made of the heading's words, as GitHub makes it, that nothing else on the page has. */
function freeId(parsing: Parsing, text: string): string {
  const taken = (id: string) => parsing.ids.has(id) || parsing.explicitIds.has(id);
  const base = parsing.slug(text) || "section";
  return taken(base) ? numbered(base, taken) : base;
}

function numbered(base: string, taken: (id: string) => boolean): string {
  let n = 1;
  while (taken(`${base}-${n}`)) n++;
  return `${base}-${n}`;
}

/** A heading's words; formulas as their TeX. */
function headingText(parsing: Parsing, children: ElementContent[]): string {
  return children
    .map((child) => {
      if (child.type === "text") return child.value;
      if (child.type !== "element") return "";
      return child.tagName === "fn-view"
        ? (parsing.inlineFormulas.get(indexOf(child))?.tex ?? "")
        : headingText(parsing, child.children);
    })
    .join("");
}
