import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  degrees: String.raw`\text{df} = \sum_i \dfrac{\sym{x}{\lambda_i}}{\sym{x}{\lambda_i} + \sym{alpha}{\alpha}} = \sym{y}{\slot{degrees}}`,
  factor: String.raw`\dfrac{\sym{x}{\lambda_i}}{\sym{x}{\lambda_i} + \sym{alpha}{\alpha}} = \dfrac{\sym{x}{\slot{curvature}}}{\sym{x}{\slot{curvature}} + \sym{alpha}{\slot{alpha}}} = \sym{y}{\slot{left}}`,
  curvatures: String.raw`\lambda_i`,
  alpha: String.raw`\alpha`,
});
