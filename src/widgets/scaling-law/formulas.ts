import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  loss: String.raw`\sym{loss}{L} = E + \dfrac{A}{\sym{N}{N}^{\alpha}} + \dfrac{B}{\sym{D}{D}^{\beta}} = \slot{E} + \sym{N}{\slot{ofN}} + \sym{D}{\slot{ofD}} = \sym{loss}{\slot{loss}}`,
  parameters: String.raw`A/\sym{N}{N}^{\alpha} = \slot{A}/(\sym{N}{\slot{N}})^{\slot{alpha}} = \sym{N}{\slot{ofN}}`,
  tokens: String.raw`B/\sym{D}{D}^{\beta} = \slot{B}/(\sym{D}{\slot{D}})^{\slot{beta}} = \sym{D}{\slot{ofD}}`,
  flops: String.raw`\sym{C}{C} = 6\,\sym{N}{N}\,\sym{D}{D} = \sym{C}{\slot{C}}`,
  ratio: String.raw`\sym{D}{D}/\sym{N}{N} = \slot{ratio}`,
  best: String.raw`\sym{N}{N^*} = \Big(\dfrac{\alpha A}{\beta B}\Big)^{\frac{1}{\alpha+\beta}} \Big(\dfrac{\sym{C}{C}}{6}\Big)^{\frac{\beta}{\alpha+\beta}} = \sym{N}{\slot{bestN}}`,
  bestLoss: String.raw`\sym{loss}{L^*} = \sym{loss}{\slot{bestLoss}},\quad \sym{D}{D^*}/\sym{N}{N^*} = \slot{bestRatio}`,
  C: "C",
  N: "N",
  D: "D",
  E: "E",
  A: "A",
  B: "B",
  alpha: String.raw`\alpha`,
  beta: String.raw`\beta`,
});

/** Of the questions about this page. */
export const asked = compile({
  N: String.raw`N = \slot{N}`,
  D: String.raw`D = \slot{D}`,
  flops: String.raw`C = 6ND = 6 \cdot (\slot{N}) \cdot (\slot{D}) = \slot{C}`,
  beta: String.raw`\beta = \slot{beta}`,
  term: String.raw`B/D^{\beta}`,
  factor: String.raw`\dfrac{B}{(D/\slot{k})^{\beta}} = \slot{k}^{\slot{beta}}\,\dfrac{B}{D^{\beta}} = \slot{factor}\,\dfrac{B}{D^{\beta}}`,
});
