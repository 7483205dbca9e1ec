import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { findLabels, liftLabels } from "../../../src/notes/formula/labels.ts";
import { renderFormula } from "../../../src/notes/formula/render.ts";

const plain = { display: false, macros: {}, trusted: true };

test("the same formula under the same macros is rendered once", () => {
  const macros = {};
  expect(renderFormula("x^2", { ...plain, macros })).toBe(renderFormula("x^2", { ...plain, macros }));
  expect(renderFormula("x^2", { ...plain, macros })).not.toBe(
    renderFormula("x^2", { ...plain, macros, display: true }),
  );
  expect(renderFormula("x^2", { ...plain, macros })).not.toBe(
    renderFormula("x^2", { ...plain, macros, trusted: false }),
  );
});

test("a definition in one formula is not known in the next", () => {
  expect(renderFormula("\\gdef\\leak{x}\\leak", plain).ok).toBe(true);
  expect(renderFormula("\\leak", plain).ok).toBe(false);
});

test("linked symbols carry name and colour", () => {
  const rendered = renderFormula("\\sym{k}{k_l} + \\sym{r_prev}{\\frac{1}{2}}", plain);
  expect(rendered.ok && rendered.html).toContain('data-sym="k"');
  expect(rendered.ok && rendered.html).toContain("lk s-ker");
  expect(rendered.ok && rendered.html).toContain('data-sym="r_prev"');
});

test("labels become tags, references links, and offsets lead back", () => {
  const tex = "\\begin{align} a \\label{eq:a} \\\\ \\eqref{eq:b} \\foo \\end{align}";
  const lifted = liftLabels(
    tex,
    (label) => (label === "eq:a" ? "1" : undefined),
    () => ({ id: "eq-b", text: "2" }),
  );
  expect(lifted.tex).toBe("\\begin{align*} a \\tag{1} \\\\ \\href{#eq-b}{\\text{(2)}} \\foo \\end{align*}");
  expect(lifted.original(lifted.tex.indexOf("\\foo"))).toBe(tex.indexOf("\\foo"));
  expect(lifted.original(lifted.tex.indexOf("#eq-b"))).toBe(tex.indexOf("\\eqref"));
  expect(lifted.original(15)).toBe(14);
});

test("a single label takes the author's tag", () => {
  expect(findLabels("a \\tag{A} \\label{eq:a}")).toEqual([{ label: "eq:a", offset: 10, tag: "A" }]);
  expect(findLabels("a")).toEqual([]);
});

test("there is one copy of KaTeX", () => {
  const require = createRequire(import.meta.url);
  const fromMath = createRequire(require.resolve("micromark-extension-math"));
  expect(fromMath.resolve("katex")).toBe(require.resolve("katex"));
});
