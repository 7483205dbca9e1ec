import katex from "katex";
import { isValidElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { compileFormula, compileModule } from "../../../src/build/formulas.ts";
import { type CompiledFormula, Formula } from "../../../src/widgets/kit/formula.tsx";

const refuse = (message: string, offset: number): never => {
  throw new Error(`${offset}: ${message}`);
};

/** Without the annotation and what differs only in writing. */
const plain = (html: string) =>
  html
    .replace(/<annotation.*?<\/annotation>/g, "")
    .replace(/;"/g, '"')
    .replaceAll("/>", "></path>")
    .replaceAll("&#x27;", "'");

function findAll(node: unknown, className: string): ReactElement[] {
  if (Array.isArray(node)) return node.flatMap((each) => findAll(each, className));
  if (!isValidElement<{ className?: string; children?: unknown }>(node)) return [];
  const { props } = node;
  return [...(props.className === className ? [node] : []), ...findAll(props.children, className)];
}

describe("a compiled formula", () => {
  it.each([
    [String.raw`r_{\slot{l}} = \slot{a} + (\slot{k} - 1) \times \slot{a}`, { l: 12, a: 5, k: 3 }],
    [String.raw`\frac{\slot{a}}{\sqrt{\slot{b}}} \cdot x^{\slot{a}}`, { a: 7, b: 0.25 }],
    [String.raw`\sum_{i=1}^{\slot{n}} \mathbf{w}_{\slot{n}} \approx \slot{x}`, { n: 1024, x: 0.3679 }],
    [String.raw`\begin{pmatrix} \slot{a} & 0 \\ \slot{b} & \slot{a} \end{pmatrix}`, { a: 1, b: 22 }],
  ])("has the structure of a true render of the same numbers: %s", (tex, values: Record<string, number>) => {
    const filled = tex.replace(/\\slot\{(\w+)\}/g, (_, name: string) => `{${values[name]}}`);
    const html = renderToStaticMarkup(<Formula of={compileFormula(tex)} values={values} />);
    expect(plain(html)).toBe(plain(katex.renderToString(filled, { output: "htmlAndMathml" })));
  });

  it("puts numbers into the HTML and the MathML, with a true minus sign", () => {
    const html = renderToStaticMarkup(
      <Formula of={compileFormula(String.raw`\sym{k}{\slot{k}}`)} values={{ k: -3 }} />,
    );
    expect(html).toContain("<mn>−3</mn>");
    expect(html).toMatch(/data-sym="k">.*−3</);
  });

  it("makes the parts without a slot once, so that React leaves them alone", () => {
    const of = compileFormula(String.raw`a + \slot{n}`);
    const { type: draw } = Formula as unknown as { type: (props: object) => ReactElement };
    const [one, two] = [1, 2].map((n) => draw({ of, values: { n } }));
    expect(one).not.toBe(two);
    const struts = [one, two].map((root) => findAll(root, "katex-strut"));
    expect(struts[0]).toHaveLength(2);
    for (const [i, strut] of struts[0]!.entries()) expect(strut).toBe(struts[1]![i]);
  });

  it("refuses to be shown without a number", () => {
    const of: CompiledFormula = compileFormula(String.raw`\slot{n}`);
    expect(() => renderToStaticMarkup(<Formula of={of} />)).toThrowErrorMatchingInlineSnapshot(
      `[Error: The formula's slot n has no value.]`,
    );
  });
});

describe("compileModule", () => {
  it("replaces the templates and leaves the rest", () => {
    const code =
      'import { compile } from "x";\nexport const formulas = compile({ a: String.raw`x_{\\slot{n}}`, b: "y" });\n';
    const compiled = compileModule(code, refuse);
    expect(compiled).toMatch(
      /^import \{ compile \} from "x";\nexport const formulas = compile\(\{ a: JSON\.parse\(".*"\), b: JSON/,
    );
    expect(compiled).not.toContain("slot{");
  });

  it.each([
    "export const f = compile({ a: `x$" + "{x}` });",
    "export const f = compile(templates);",
    "export const f = compile({ ...others });",
    String.raw`export const f = compile({ a: "\\frac{1" });`,
    String.raw`export const f = compile({ a: "\\sym{qq}{x}" });`,
  ])("refuses %s", (code) => {
    expect(() => compileModule(code, refuse)).toThrowErrorMatchingSnapshot();
  });
});
