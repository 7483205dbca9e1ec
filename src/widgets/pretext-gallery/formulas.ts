import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  loss: String.raw`\sym{loss}{-\log\tfrac{1}{C}} = \log \sym{C}{\slot{C}} = \sym{loss}{\slot{loss}}`,
  turn: String.raw`y_{r,c} = \slot{from},\quad \sym{k}{k} = \sym{k}{\slot{k}}`,
  rows: String.raw`\slot{first}\;\mid\;\slot{second}\;\mid\;\slot{third}`,
  back: String.raw`\pi^{-1} = (\slot{back})`,
  all: "9! = 362{,}880",
  position: String.raw`(\slot{row}, \slot{column}) - (1, 1) \to \sym{k}{\slot{pos}}`,
  accuracy: String.raw`1/\sym{C}{C} = 1/\sym{C}{\slot{C}} = \slot{accuracy}`,
  k: "k",
  i: "i",
  perm: String.raw`\pi`,
});

/** Of the questions about this page. */
export const asked = compile({
  n: String.raw`n = \slot{n}`,
  loss: String.raw`-\ln\tfrac{1}{\slot{n}} = \slot{loss}`,
  cosine: String.raw`\cos = \slot{c}`,
  distance: String.raw`\lVert f - f^+\rVert^2 = 1 + 1 - 2 \cdot (\slot{c}) = \slot{d}`,
});
