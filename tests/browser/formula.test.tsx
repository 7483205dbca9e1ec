import "katex/dist/katex.css";
import katex from "katex";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { describe, expect, it, vi } from "vitest";
import { Formula } from "../../src/widgets/kit/formula.tsx";
import { formulas } from "../../src/widgets/receptive-field-calculator/formulas.ts";

const values = { l: 12, m: 11, before: 1315, d: 1, k: 3, j: 16, r: 1347 };
const tex = {
  recursion: String.raw`r_{12} = {r_{11} + d_{12}\,(k_{12} - 1)\,j_{11}} = {1315 + 1 \times (3 - 1) \times 16} = 1347`,
  size: String.raw`r_{12} = {1315 + 1 \cdot (3 - 1) \cdot 16} = 1347`,
  centre: String.raw`c_{12} = {-90.5 + (4/2 - 1) \cdot 16} = -74.5`,
};
const centre = { l: 12, c: -90.5, reach: 4, p: 1, j: 16, after: -74.5 };

describe("a formula with numbers in its slots", () => {
  it.each([
    ["recursion", values],
    ["size", values],
    ["centre", centre],
  ] as const)("%s is as wide as KaTeX's own, to a tenth of a pixel", async (name, numbers) => {
    const ours = document.createElement("p");
    const theirs = document.createElement("p");
    document.body.append(ours, theirs);
    flushSync(() => createRoot(ours).render(<Formula of={formulas[name]} values={numbers} />));
    theirs.innerHTML = katex.renderToString(tex[name]);
    await vi.waitFor(() => expect(ours.querySelector(".katex-html")).not.toBeNull());
    await document.fonts.ready;
    const [own, true_] = [ours, theirs].map((each) => each.querySelector(".katex-html")!.getBoundingClientRect().width);
    expect(Math.abs(own! - true_!)).toBeLessThan(0.1);
    ours.remove();
    theirs.remove();
  });
});
