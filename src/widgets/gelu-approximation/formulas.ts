import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  exact: String.raw`\sym{y}{y} = \sym{x}{x}\,\Phi(\sym{x}{x}) = \sym{x}{\slot{x}} \cdot \slot{phi} = \sym{y}{\slot{exact}}`,
  inside: String.raw`u = \sqrt{2/\pi}\,(\sym{x}{x} + 0.044715\,\sym{x}{x}^3) = \slot{u}`,
  tanh: String.raw`\sym{A}{\tilde y} = \dfrac{\sym{x}{x}}{2}(1 + \tanh u) = \dfrac{\sym{x}{\slot{x}}}{2}\big(1 + \tanh(\slot{u})\big) = \sym{A}{\slot{near}}`,
  sigmoid: String.raw`\sym{A}{\tilde y} = \sym{x}{x}\,\sigma(1.702\,\sym{x}{x}) = \sym{x}{\slot{x}} \cdot \sigma(1.702 \cdot \sym{x}{\slot{bracketed}}) = \sym{A}{\slot{near}}`,
  error: String.raw`\sym{Delta}{\Delta} = \sym{A}{\tilde y} - \sym{y}{y} = \sym{A}{\slot{near}} - \sym{y}{\slot{subtracted}} = \sym{Delta}{\slot{error}}`,
  share: String.raw`\left|\dfrac{\sym{Delta}{\Delta}}{\sym{y}{y}}\right| = \slot{share}\%`,
  worst: String.raw`\max|\sym{Delta}{\Delta}| = \sym{Delta}{\slot{worst}},\quad |\sym{x}{x}| = \sym{x}{\slot{at}}`,
  x: "x",
});
