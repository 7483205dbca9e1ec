import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  plain: String.raw`\sym{x}{w}^{\sym{n}{n}} = (\sym{x}{\slot{w}})^{\sym{n}{\slot{n}}} = \sym{x}{\slot{plain}}`,
  residual: String.raw`(1 + \sym{y}{f})^{\sym{n}{n}} = (1 + \sym{y}{\slot{f}})^{\sym{n}{\slot{n}}} = \sym{y}{\slot{residual}}`,
  paths: String.raw`(1 + \sym{y}{f})^{\sym{n}{\slot{n}}} = \slot{sum} = \sym{y}{\slot{residual}}`,
  count: String.raw`2^{\sym{n}{\slot{n}}} = \slot{count}`,
  w: "w",
  f: "f",
  n: "n",
});

/** Of the questions about this page. */
export const asked = compile({
  two: String.raw`(1 + \slot{a}) \cdot (1 + \slot{b}) = \slot{answer}`,
  three: String.raw`(1 + \slot{a}) \cdot (1 + \slot{b}) \cdot (1 + \slot{c}) = \slot{answer}`,
  basic: String.raw`2 \cdot 3^2 \cdot \slot{C}^2 = \slot{answer}`,
  bottleneck: String.raw`4C \cdot C + 3^2 C^2 + C \cdot 4C = 17 \cdot \slot{C}^2 = \slot{answer}`,
});
