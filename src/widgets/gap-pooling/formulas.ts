import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  avg: String.raw`z_{\slot{c}} = \dfrac{1}{\sym{i}{H}^2} \sum_{i,j} \sym{x}{F_{\slot{c}}(i,j)} = \dfrac{\slot{sum}}{\sym{i}{\slot{H}}^2} = \sym{y}{\slot{z}}`,
  max: String.raw`z_{\slot{c}} = \max_{i,j} \sym{x}{F_{\slot{c}}(i,j)} = \sym{x}{F_{\slot{c}}(\slot{row},\slot{column})} = \sym{y}{\slot{z}}`,
  gem: String.raw`z_{\slot{c}} = \Big(\dfrac{1}{\sym{i}{H}^2} \sum_{i,j} \sym{x}{F_{\slot{c}}(i,j)}^{\sym{p}{p}}\Big)^{1/\sym{p}{p}} = \Big(\dfrac{\slot{powers}}{\sym{i}{\slot{H}}^2}\Big)^{1/\sym{p}{\slot{p}}} = \sym{y}{\slot{z}}`,
  adaptive: String.raw`\Big\lfloor \dfrac{i\,\sym{i}{H}}{\sym{o}{o}} \Big\rfloor \dots \Big\lceil \dfrac{(i+1)\,\sym{i}{H}}{\sym{o}{o}} \Big\rceil - 1,\quad \sym{i}{H} = \sym{i}{\slot{H}},\ \sym{o}{o} = \sym{o}{\slot{o}}:\quad \slot{bins}`,
  avgGradient: String.raw`\dfrac{\partial z_{\slot{c}}}{\partial \sym{x}{F_{\slot{c}}(i,j)}} = \dfrac{1}{\sym{i}{\slot{H}}^2} = \slot{gradient}`,
  maxGradient: String.raw`\dfrac{\partial z_{\slot{c}}}{\partial \sym{x}{F_{\slot{c}}(\slot{row},\slot{column})}} = 1`,
  gemGradient: String.raw`\dfrac{\partial z_{\slot{c}}}{\partial \sym{x}{F_{\slot{c}}(\slot{row},\slot{column})}} = \dfrac{1}{\sym{i}{\slot{H}}^2} \Big(\dfrac{\sym{x}{\slot{x}}}{\sym{y}{\slot{z}}}\Big)^{\sym{p}{\slot{p}} - 1} = \slot{gradient}`,
  adaptiveGradient: String.raw`\dfrac{\partial \sum z_{\slot{c}}}{\partial \sym{x}{F_{\slot{c}}(\slot{row},\slot{column})}} = \sum_{b \ni (\slot{row},\slot{column})} \dfrac{1}{|b|} = \slot{gradient}`,
  p: "p",
  o: "o",
  H: "H",
  C: "C",
  cells: "F",
});
