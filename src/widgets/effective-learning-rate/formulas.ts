import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  rate: String.raw`\eta_{\text{eff}} = \dfrac{\sym{eta}{\eta}}{\|\sym{w}{\mathbf w}\|^2} = \dfrac{\sym{eta}{\slot{eta}}}{\sym{w}{\slot{norm}}^2} = \sym{y}{\slot{rate}}`,
  step: String.raw`\|\sym{w}{\mathbf w}\|^2 \leftarrow (1 - \sym{eta}{\eta}\sym{lambda}{\lambda})^2\|\sym{w}{\mathbf w}\|^2 + \dfrac{\sym{eta}{\eta}^2\sym{x}{g}^2}{\|\sym{w}{\mathbf w}\|^2}`,
  balance: String.raw`\|\sym{w}{\mathbf w}\|^4 \approx \dfrac{\sym{eta}{\eta}\,\sym{x}{g}^2}{2\sym{lambda}{\lambda}} = \dfrac{\sym{eta}{\slot{eta}} \cdot \sym{x}{\slot{g}}^2}{2 \cdot \sym{lambda}{\slot{lambda}}},\quad \|\sym{w}{\mathbf w}\| \approx \sym{w}{\slot{rest}}`,
  angle: String.raw`\sqrt{2\sym{eta}{\eta}\sym{lambda}{\lambda}} = \sqrt{2 \cdot \sym{eta}{\slot{eta}} \cdot \sym{lambda}{\slot{lambda}}} = \slot{angle}`,
  turned: String.raw`\arctan\dfrac{\sym{eta}{\eta}\,\sym{x}{g}}{\|\sym{w}{\mathbf w}\|^2(1 - \sym{eta}{\eta}\sym{lambda}{\lambda})} = \slot{turned}`,
  eta: String.raw`\eta`,
  lambda: String.raw`\lambda`,
  g: "g",
  start: String.raw`\|\mathbf w_0\|`,
  t: "t",
});
