import type { Nodes, Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Parsing } from "./parsing.ts";
import { surveyFootnote } from "./syntax/footnotes.tsx";
import { explicitId } from "./syntax/headings.ts";
import { isComment } from "./syntax/html.ts";
import { surveyLabels } from "./syntax/math.tsx";

/** What the parts of a note refer to, gathered before any of them is shown. */
export function survey(parsing: Parsing) {
  return (tree: Root): void => {
    const visit = (node: Nodes): void => {
      switch (node.type) {
        case "html":
          if (!isComment(node.value)) parsing.hasHtml = true;
          return;
        case "math":
          surveyLabels(parsing, node);
          return;
        case "heading": {
          const id = explicitId(node);
          if (id !== undefined) parsing.explicitIds.add(id);
          break;
        }
        case "footnoteDefinition":
          surveyFootnote(parsing, node);
          break;
      }
      if ("children" in node) for (const child of node.children) visit(child);
    };
    visit(tree);
    takeTitle(parsing, tree);
  };
}

/** The first heading, when it is the note's title: the page shows that above the body. */
function takeTitle(parsing: Parsing, tree: Root): void {
  const index = tree.children.findIndex((node) => node.type === "heading" && node.depth === 1);
  const first = tree.children[index];
  if (first?.type !== "heading" || index > firstHeading(tree)) return;
  const text = plainText(first)
    .replace(/\s*\{#[^{}]+\}\s*$/, "")
    .trim();
  if (text === "" || (parsing.title !== undefined && parsing.title !== text)) return;
  parsing.title ??= text;
  if (parsing.titleMarkdown === undefined) {
    const line = parsing.lines[(first.position?.start.line ?? 1) - 1] ?? "";
    parsing.titleMarkdown = /^\s*#\s/.test(line) ? line.replace(/^\s*#\s+|\s*#*\s*$|\s*\{#[^{}]+\}\s*$/g, "") : text;
  }
  tree.children.splice(index, 1);
}

const firstHeading = (tree: Root) => tree.children.findIndex((node) => node.type === "heading");
