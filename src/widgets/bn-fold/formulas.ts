import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  weight: String.raw`w' = \dfrac{\sym{gamma}{\gamma}\,\sym{w}{w}}{\sqrt{\sym{sigma}{\sigma_r^2} + \sym{epsilon}{\epsilon}}} = \dfrac{\sym{gamma}{\slot{gamma}} \cdot \sym{w}{\slot{w}}}{\sqrt{\sym{sigma}{\slot{variance}} + \sym{epsilon}{\slot{epsilon}}}} = \slot{weight}`,
  bias: String.raw`b' = \dfrac{\sym{gamma}{\gamma}\,(\sym{b}{b} - \sym{mu}{\mu_r})}{\sqrt{\sym{sigma}{\sigma_r^2} + \sym{epsilon}{\epsilon}}} + \sym{beta}{\beta} = \dfrac{\sym{gamma}{\slot{gamma}} \cdot (\sym{b}{\slot{b}} - \sym{mu}{\slot{mu}})}{\slot{root}} + \sym{beta}{\slot{beta}} = \slot{bias}`,
  inner: String.raw`z = \sym{w}{w}\,\sym{x}{x} + \sym{b}{b} = \sym{w}{\slot{w}} \cdot \sym{x}{\slot{x}} + \sym{b}{\slot{b}} = \slot{z}`,
  normalised: String.raw`\sym{y}{y} = \sym{gamma}{\slot{gamma}} \cdot \dfrac{\slot{z} - \sym{mu}{\slot{mu}}}{\slot{root}} + \sym{beta}{\slot{beta}} = \sym{y}{\slot{y}}`,
  folded: String.raw`\sym{y}{y} = w'\,\sym{x}{x} + b' = \slot{weight} \cdot \sym{x}{\slot{x}} + \slot{biasSigned} = \sym{y}{\slot{y}}`,
  w: "w",
  b: "b",
  gamma: String.raw`\gamma`,
  beta: String.raw`\beta`,
  mu: String.raw`\mu_r`,
  variance: String.raw`\sigma_r^2`,
  epsilon: String.raw`\epsilon`,
  x: "x",
});
