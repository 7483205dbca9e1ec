import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  soft: String.raw`\sym{y}{\hat w} = \operatorname{sign}(\sym{x}{a})\max(|\sym{x}{a}| - \sym{alpha}{\alpha},\, 0) = {\slot{sign} \cdot \max(\sym{x}{\slot{size}} - \sym{alpha}{\slot{alpha}},\, 0)} = \sym{y}{\slot{soft}}`,
  zero: String.raw`|J_0'(0)| = |\sym{x}{a}| = \sym{x}{\slot{size}} \;\slot{relation}\; \sym{alpha}{\alpha} = \sym{alpha}{\slot{alpha}}`,
  ridge: String.raw`\dfrac{\sym{x}{a}}{1 + 2\sym{alpha}{\alpha}} = \dfrac{\sym{x}{\slot{a}}}{1 + 2 \cdot \sym{alpha}{\slot{alpha}}} = \slot{ridge}`,
  loss: String.raw`\tfrac12(\sym{y}{\slot{soft}} - \sym{x}{\slot{a}})^2 + \sym{alpha}{\slot{alpha}} \cdot |\sym{y}{\slot{soft}}| = \slot{loss}`,
  a: "a",
  alpha: String.raw`\alpha`,
});
