import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  smallest: String.raw`\dfrac{\sym{i}{H}}{2^{\sym{n}{n}}} = \dfrac{\sym{i}{\slot{input}}}{2^{\sym{n}{\slot{depth}}}} = \sym{o}{\slot{smallest}}`,
  jump: String.raw`\sym{j}{j} = 2^{\sym{n}{\slot{depth}}} = \sym{j}{\slot{jump}}`,
  image: String.raw`4 \cdot \sym{j}{\slot{jump}} = \slot{pixels}`,
  blocks: String.raw`3\sym{n}{n} + 1 = 3 \cdot \sym{n}{\slot{depth}} + 1 = \slot{blocks}`,
  weights: String.raw`2 \cdot \sym{C}{C} \cdot \dfrac{\sym{C}{C}}{2} + 3^2 \left(\dfrac{\sym{C}{C}}{2}\right)^2 = 2 \cdot \sym{C}{\slot{C}} \cdot \slot{half} + 9 \cdot \slot{half}^2 = \slot{weights}`,
  total: String.raw`\slot{all} \cdot \slot{weights} = \slot{total}`,
  all: String.raw`\sym{N}{\slot{stacks}} \cdot \slot{blocks} = \slot{all}`,
  input: "H",
  depth: "n",
  C: "C",
  stacks: "N",
});

/** Of the questions about this page. */
export const asked = compile({
  smallest: String.raw`\slot{input} / 2^{\slot{depth}} = \slot{input} / \slot{jump} = \slot{answer}`,
});
