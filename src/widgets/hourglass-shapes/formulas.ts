import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  smallest: String.raw`\dfrac{\sym{i}{H}}{2^{\sym{n}{n}}} = \dfrac{\sym{i}{\slot{input}}}{2^{\sym{n}{\slot{depth}}}} = \sym{o}{\slot{smallest}}`,
  jump: String.raw`\sym{j}{j} = 2^{\sym{n}{\slot{depth}}} = \sym{j}{\slot{jump}}`,
  image: String.raw`4 \cdot \sym{j}{\slot{jump}} = \slot{pixels}`,
  blocks: String.raw`3\sym{n}{n} + 1 = 3 \cdot \sym{n}{\slot{depth}} + 1 = \slot{blocks}`,
  all: String.raw`\sym{N}{\slot{stacks}} \cdot \slot{blocks} = \slot{all}`,
  input: "H",
  depth: "n",
  stacks: "N",
});

/** Of the questions about this page. */
export const asked = compile({
  smallest: String.raw`\slot{input} / 2^{\slot{depth}} = \slot{input} / \slot{jump} = \slot{answer}`,
});
