import { fromHtmlIsomorphic } from "hast-util-from-html-isomorphic";
import { type Options, toJsxRuntime } from "hast-util-to-jsx-runtime";
import { type ESTree, type Plugin, parseAst } from "vite";
import { renderFormula } from "../notes/formula/render.ts";
import type { CompiledFormula, FormulaNode } from "../widgets/kit/formula.tsx";

/** Renders the formulas of the widgets at build, so that no browser needs KaTeX: `compile({…})` in a `formulas.ts`. */
export function widgetFormulas(): Plugin {
  return {
    name: "fieldnotes:formulas",
    enforce: "pre",
    transform(code, id) {
      if (!/\/src\/widgets\/[^?]*\/formulas\.ts$/.test(id)) return;
      return { code: compileModule(code, (message, offset) => this.error(message, offset)), map: null };
    },
  };
}

/** The module with each template of its `compile({…})` replaced by the rendered formula. */
export function compileModule(code: string, refuse: (message: string, offset: number) => never): string {
  let compiled = "";
  let done = 0;
  for (const { node, tex } of templates(code, refuse)) {
    compiled += code.slice(done, node.start) + literal(compileFormula(tex, (message) => refuse(message, node.start)));
    done = node.end;
  }
  return compiled + code.slice(done);
}

/**
 * A formula as data for `<Formula>`. Each `\slot{name}` is rendered as a number of its own that is found again in the
 * HTML and in the MathML; the TeX annotation is dropped, as it would hold those numbers.
 */
export function compileFormula(
  tex: string,
  refuse: (message: string) => never = (message) => {
    throw new Error(message);
  },
): CompiledFormula {
  const slots: string[] = [];
  const numbered = grouped(tex).replace(/\\slot\s*\{(\w+)\}/g, (_, name: string) => {
    if (!slots.includes(name)) slots.push(name);
    return `{${placeholder(slots.indexOf(name))}}`;
  });
  if (slots.length > mostSlots) refuse(`${slots.length} slots are more than the ${mostSlots} that a formula may have.`);
  const rendered = renderFormula(numbered, { display: false, macros: {}, trusted: true });
  if (!rendered.ok) return refuse(`${rendered.message.en} In ${tex}`);
  const [unknown] = rendered.unknownSymbols;
  if (unknown) refuse(`There is no symbol ${unknown.name} in src/symbols.ts. In ${tex}`);
  const tree = fromHtmlIsomorphic(rendered.html, { fragment: true }).children[0];
  if (tree?.type !== "element") return refuse(`KaTeX made no element of ${tex}`);
  return { slots, node: (toJsxRuntime(tree, toData) as unknown as Built).node };
}

/** `\sym{k}{k_l}` in braces of its own: otherwise the space before a following operator would belong to the symbol. */
function grouped(tex: string): string {
  let result = "";
  let done = 0;
  for (const { 0: opening, index } of tex.matchAll(/\\sym\s*\{\w+\}\s*\{/g)) {
    if (index < done) continue;
    let end = index + opening.length;
    for (let depth = 1; depth > 0 && end < tex.length; end++) {
      if (tex[end] === "{") depth++;
      else if (tex[end] === "}") depth--;
    }
    result += `${tex.slice(done, index)}{${tex.slice(index, end)}}`;
    done = end;
  }
  return result + tex.slice(done);
}

/** Seven digits that no formula of ours holds. */
const mostSlots = 100;
const placeholder = (slot: number) => `73951${String(slot).padStart(2, "0")}`;
const placeholders = /73951(\d\d)/;

/** Elements become `[tag, props, …children]`, with properties named as React names them. */
const toData = {
  Fragment: "",
  jsx: element,
  jsxs: element,
  ignoreInvalidStyle: true,
  elementAttributeNameCase: "react",
  stylePropertyNameCase: "dom",
} as unknown as Options;

/** A finished element; bare, its list would be taken for a list of children. */
interface Built {
  node: FormulaNode;
}

function element(tag: string, { children, ...props }: { children?: unknown }): Built {
  const nodes = [children ?? []].flat().flatMap((child) => {
    if (typeof child === "string") return splitSlots(child);
    const { node } = child as Built;
    return typeof node === "object" && node[0] === "annotation" ? [] : [node];
  });
  return { node: [tag, Object.keys(props).length > 0 ? props : null, ...nodes] };
}

/** `12·7395103` → `12·`, slot 3. */
function splitSlots(text: string): (string | number)[] {
  return text
    .split(placeholders)
    .map((part, index) => (index % 2 === 1 ? Number(part) : part))
    .filter((part) => part !== "");
}

interface Template {
  node: ESTree.Node;
  tex: string;
}

function templates(code: string, refuse: (message: string, offset: number) => never): Template[] {
  const found: Template[] = [];
  for (const statement of parseAst(code, { lang: "ts" }).body) {
    const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declaration?.type !== "VariableDeclaration") continue;
    for (const { init } of declaration.declarations) {
      if (init?.type !== "CallExpression" || init.callee.type !== "Identifier" || init.callee.name !== "compile")
        continue;
      const [templates] = init.arguments;
      if (templates?.type !== "ObjectExpression") return refuse("compile() takes an object of templates.", init.start);
      for (const property of templates.properties) {
        if (property.type !== "Property") return refuse("compile() takes named templates only.", property.start);
        const tex = literalText(property.value);
        if (tex === undefined)
          refuse("A template must be literal text: String.raw`…` without substitutions.", property.value.start);
        else found.push({ node: property.value, tex });
      }
    }
  }
  return found;
}

function literalText(node: ESTree.Node): string | undefined {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type === "TaggedTemplateExpression" && node.quasi.quasis.length === 1)
    return node.quasi.quasis[0]?.value.raw;
  if (node.type === "TemplateLiteral" && node.quasis.length === 1) return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** JSON is JavaScript but for a call: parsing a text is quicker than parsing nested literals. */
function literal(formula: CompiledFormula): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(formula))})`;
}
