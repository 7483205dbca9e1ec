import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  micro: String.raw`\dfrac{1}{\sym{n}{n_{\slot{j}}}} \sum_{i} \sym{x}{\ell_i} = \dfrac{\sym{x}{\slot{sum}}}{\sym{n}{\slot{n}}} = \slot{mean}`,
  examples: String.raw`\dfrac{1}{\sym{B}{B}} \sum_i \sym{x}{\ell_i} = \dfrac{\sym{x}{\slot{total}}}{\sym{B}{\slot{B}}} = \sym{y}{\slot{examples}}`,
  batches: String.raw`\dfrac{1}{m} \sum_j \bar\ell_j = \dfrac{\slot{means}}{\slot{m}} = \sym{y}{\slot{batches}}`,
  each: String.raw`\dfrac{1}{m\,\sym{n}{n_{\slot{j}}}} = \dfrac{1}{\slot{m} \cdot \sym{n}{\slot{n}}} = \slot{each}`,
  alike: String.raw`\dfrac{1}{\sym{B}{B}} = \dfrac{1}{\sym{B}{\slot{B}}} = \slot{alike}`,
  apart: String.raw`\slot{batches} - \slot{examples} = \slot{apart}`,
  sizes: "n_j",
  losses: String.raw`\ell_i`,
});
