import fc from "fast-check";
import type { Element, Nodes } from "hast";
import { fromHtmlIsomorphic } from "hast-util-from-html-isomorphic";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { parseNote } from "../../../src/notes/parse.tsx";
import { context } from "./context.ts";

/** What notes are made of, and what has carried scripts into pages elsewhere. */
const pieces = [
  ..."abk12 \n\n\n#*_`~$|>-[]()!<>/\\{}:;&\"'=@^.，。：步幅",
  "$$\n",
  "\n$$\n",
  "\\frac{",
  "\\label{eq:a}",
  "\\eqref{eq:a}",
  "\\sym{k}{k_l}",
  "\\href{javascript:alert(1)}{x}",
  "\\htmlData{onclick=alert(1)}{x}",
  "\\begin{align}",
  "\\end{align}",
  "{#id}",
  "## ",
  "> [!follow-up] ",
  "> ",
  "\n---\n",
  "[^a]",
  "[^a]: ",
  "[@lee]",
  "[[a|b]]",
  "![[a.png|30]]",
  "![a](cat.png)",
  "![](figures/cone.svg)",
  "[x](javascript:alert(1))",
  "[x](#a?b=c)",
  "::receptive-field-calculator{preset=vgg16 #a}",
  ":::question{#q}",
  "\n:::\n",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<a href=' javascript:alert(1)'>",
  "<svg onload=alert(1)>",
  "<math><mtext><style>",
  "<fn-view n=0>",
  "<fn-link n=0>",
  "<table><td>",
  "</p><div>",
  "<details open ontoggle=alert(1)>",
  "<!--",
  "-->",
  "<EOS>",
  "&lt;script&gt;",
  "&#106;avascript:",
  "\u0000",
  "\u200b",
  "\ud800",
  "```js\n",
  "- [x] ",
  "| a | b |\n|---|---|\n",
];
const note = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 60 });
const frontMatter = fc.option(
  fc.string({ maxLength: 30 }).map((text) => `---\n${text}\n---\n`),
  { nil: "" },
);

test("whatever is written, the page holds no script and each problem has a line of the note", () => {
  fc.assert(
    fc.property(frontMatter, note, fc.boolean(), (front, parts, trusted) => {
      const text = front + parts.join("");
      const parsed = parseNote({ file: "a.md", language: "zh", path: "a", text, trusted }, context);
      const html = [parsed.body, parsed.titleContent, ...parsed.headings.map(({ content }) => content)]
        .map((content) => renderToStaticMarkup(content))
        .join("");
      expect(dangers(fromHtmlIsomorphic(html, { fragment: true }))).toEqual([]);
      const lines = text.split("\n").length;
      for (const { line, column } of parsed.problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThanOrEqual(1);
      }
      const ids = idsIn(fromHtmlIsomorphic(renderToStaticMarkup(parsed.body), { fragment: true }));
      expect(ids).toEqual([...new Set(ids)]);
    }),
    { numRuns: Number(process.env.RUNS ?? 150) },
  );
}, 600_000);

function dangers(node: Nodes): string[] {
  if (node.type === "root") return node.children.flatMap(dangers);
  return node.type === "element" ? [...dangersOf(node), ...node.children.flatMap(dangers)] : [];
}

const forbidden = new Set(
  "script style iframe object embed base meta link form textarea select foreignobject".split(" "),
);

function dangersOf(node: Element): string[] {
  const found = forbidden.has(node.tagName.toLowerCase()) ? [node.tagName] : [];
  for (const [name, value] of Object.entries(node.properties)) {
    if (/^on/i.test(name)) found.push(`${node.tagName} ${name}`);
    if (!/^(?:href|src|action|formAction|xlinkHref|srcSet|data)$/.test(name)) continue;
    const address = String(value).replace(/[\p{Cc}\p{Cf}\s]/gu, "");
    if (/^(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:/i.test(address)) found.push(`${name}=${address}`);
  }
  return found;
}

function idsIn(node: Nodes): string[] {
  if (node.type !== "root" && node.type !== "element") return [];
  const own = node.type === "element" && typeof node.properties.id === "string" ? [node.properties.id] : [];
  return [...own, ...node.children.flatMap(idsIn)];
}
