import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  output: String.raw`\sym{y}{y} = \sym{gamma}{\gamma}\,\dfrac{\sym{x}{x} - \sym{mu}{\mu}}{\sqrt{\sym{sigma}{\sigma^2} + \sym{epsilon}{\epsilon}}} + \sym{beta}{\beta} = {\sym{gamma}{\slot{gamma}} \cdot \dfrac{\sym{x}{\slot{x}} - \sym{mu}{\slot{mean}}}{\sqrt{\sym{sigma}{\slot{variance}} + \sym{epsilon}{\slot{epsilon}}}} + \sym{beta}{\slot{beta}}} = \sym{y}{\slot{y}}`,
  mean: String.raw`\sym{mu}{\mu} = \dfrac{\slot{sum}}{\slot{m}} = \sym{mu}{\slot{mean}}`,
  variance: String.raw`\sym{sigma}{\sigma^2} = \dfrac{1}{\slot{m}}\sum_i (\sym{x}{x_i} - \sym{mu}{\mu})^2 = \sym{sigma}{\slot{variance}}`,
  hat: String.raw`\sym{x_hat}{\hat x} = \dfrac{\sym{x}{\slot{x}} - \sym{mu}{\slot{mean}}}{\slot{deviation}} = \sym{x_hat}{\slot{hat}}`,
  affine: String.raw`\sym{y}{y} = \sym{gamma}{\slot{gamma}} \cdot \sym{x_hat}{\slot{hat}} + \sym{beta}{\slot{beta}} = \sym{y}{\slot{y}}`,
  B: "B",
  D: "D",
  bump: String.raw`\Delta`,
  gamma: String.raw`\gamma`,
  beta: String.raw`\beta`,
  epsilon: String.raw`\epsilon`,
  x: String.raw`\mathbf X`,
});

/** Of the questions about this page. */
export const asked = compile({
  two: String.raw`\mu = \slot{mean},\quad \sigma = \slot{deviation},\quad \hat x = \dfrac{\slot{a} - (\slot{mean})}{\slot{deviation}} = \slot{hat}`,
  affine: String.raw`y = (\slot{gamma}) \cdot (\slot{hat}) + (\slot{beta}) = \slot{answer}`,
});
