import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  near: String.raw`\mathrm{smooth}_{L_1}(\sym{x}{x}) = \dfrac{\sym{x}{x}^2}{2\sym{beta}{\beta}} = {\dfrac{(\sym{x}{\slot{x}})^2}{2 \cdot \sym{beta}{\slot{beta}}}} = \sym{loss}{\slot{loss}}`,
  far: String.raw`\mathrm{smooth}_{L_1}(\sym{x}{x}) = |\sym{x}{x}| - \dfrac{\sym{beta}{\beta}}{2} = {\sym{x}{\slot{size}} - \dfrac{\sym{beta}{\slot{beta}}}{2}} = \sym{loss}{\slot{loss}}`,
  branchNear: String.raw`|\sym{x}{x}| = \sym{x}{\slot{size}} < \sym{beta}{\beta} = \sym{beta}{\slot{beta}}`,
  branchFar: String.raw`|\sym{x}{x}| = \sym{x}{\slot{size}} \ge \sym{beta}{\beta} = \sym{beta}{\slot{beta}}`,
  slopeNear: String.raw`\dfrac{d}{d\sym{x}{x}} = \dfrac{\sym{x}{x}}{\sym{beta}{\beta}} = \slot{slope}`,
  slopeFar: String.raw`\dfrac{d}{d\sym{x}{x}} = \operatorname{sign} \sym{x}{x} = \slot{slope}`,
  squared: String.raw`\tfrac12 \sym{x}{x}^2 = \slot{squared}`,
  x: "x",
  beta: String.raw`\beta`,
});

/** Of the questions about this page. */
export const asked = compile({
  at: String.raw`x = \slot{x}`,
  turning: String.raw`\beta = \slot{beta}`,
  size: String.raw`|x| = \slot{x}`,
  distance: "|x|",
  beta: String.raw`\beta`,
  half: String.raw`\beta/2 = \slot{half}`,
  near: String.raw`\dfrac{\slot{x}^2}{2 \cdot \slot{beta}} = \slot{answer}`,
  far: String.raw`\slot{x} - \dfrac{\slot{beta}}{2} = \slot{answer}`,
});
