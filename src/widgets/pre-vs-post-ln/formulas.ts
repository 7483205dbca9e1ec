import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  preVariance: String.raw`\operatorname{Var} \sym{x}{\mathbf x_L} = 1 + \sym{L}{L}\,\sym{w}{g}^2 = 1 + \sym{L}{\slot{L}} \cdot \sym{w}{\slot{gain}}^2 = \sym{x}{\slot{stream}}`,
  postVariance: String.raw`\operatorname{Var}(\sym{y}{\mathbf x} + F(\sym{y}{\mathbf x})) = 1 + \sym{w}{g}^2 = 1 + \sym{w}{\slot{gain}}^2 = \slot{sum} \;\xrightarrow{\mathrm{LN}}\; \sym{y}{1}`,
  preGradient: String.raw`\Big\|\dfrac{\partial\mathcal L}{\partial F_L}\Big\| \approx \dfrac{1}{\sqrt{1 + \sym{L}{L}\,\sym{w}{g}^2}} = \dfrac{1}{\sqrt{\sym{x}{\slot{stream}}}} = \sym{x}{\slot{pre}}`,
  postGradient: String.raw`\Big\|\dfrac{\partial\mathcal L}{\partial F_L}\Big\| \approx \dfrac{1}{\sqrt{1 + \sym{w}{g}^2}} = \dfrac{1}{\sqrt{\slot{sum}}} = \sym{y}{\slot{post}}`,
  ratio: String.raw`\dfrac{\text{Post}}{\text{Pre}} \approx \sqrt{\dfrac{1 + \sym{L}{L}\,\sym{w}{g}^2}{1 + \sym{w}{g}^2}} = \sqrt{\dfrac{\sym{x}{\slot{stream}}}{\slot{sum}}} = \slot{ratio}`,
  measured: String.raw`\text{Pre}\ \sym{x}{\slot{preMeasured}},\quad \text{Post}\ \sym{y}{\slot{postMeasured}}`,
  L: "L",
  gain: "g",
});
