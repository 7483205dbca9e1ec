import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  left: String.raw`\lVert(\sym{gamma}{\gamma}\sym{w}{\mathbf W})^{\sym{t}{\slot{steps}}}\rVert_2 = \sym{delta}{\slot{left}}`,
  sigma: String.raw`\sigma_{\max}(\sym{gamma}{\gamma}\sym{w}{\mathbf W}) = \slot{sigma},\quad \slot{sigma}^{\slot{steps}} = \slot{most}`,
  rho: String.raw`\rho(\sym{gamma}{\gamma}\sym{w}{\mathbf W}) = \slot{rho},\quad \slot{rho}^{\slot{steps}} = \slot{least}`,
  half: String.raw`\ln 0.5/\ln \slot{rho} = \slot{half}`,
  slope: String.raw`\sym{gamma}{\gamma}`,
  steps: String.raw`\sym{t}{k}`,
  W: String.raw`\sym{w}{\mathbf W}`,
});

/** Of the questions about this page. */
export const asked = compile({
  w: String.raw`w = \slot{w}`,
  g: String.raw`{\mathbf g = (\slot{g1}, \slot{g2})}`,
  bound: String.raw`(\slot{w}/4)^{\slot{k}} = \slot{answer}`,
  clip: String.raw`\lVert\mathbf g\rVert = \slot{size},\quad \slot{first}\cdot\dfrac{\slot{c}}{\slot{size}} = \slot{answer}`,
});
