import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  inverted: String.raw`\sym{y}{\tilde x_{\slot{i}}} = \dfrac{\sym{m}{m_{\slot{i}}}\,\sym{x}{x_{\slot{i}}}}{1 - \sym{drop}{p}} = {\dfrac{\sym{m}{\slot{m}} \cdot \sym{x}{\slot{x}}}{1 - \sym{drop}{\slot{p}}}} = \sym{y}{\slot{y}}`,
  original: String.raw`\sym{y}{\tilde x_{\slot{i}}} = \sym{m}{m_{\slot{i}}}\,\sym{x}{x_{\slot{i}}} = {\sym{m}{\slot{m}} \cdot \sym{x}{\slot{x}}} = \sym{y}{\slot{y}}`,
  identity: String.raw`\sym{y}{\tilde x_{\slot{i}}} = \sym{x}{x_{\slot{i}}} = \sym{y}{\slot{y}}`,
  shrunk: String.raw`\sym{y}{\tilde x_{\slot{i}}} = (1 - \sym{drop}{p})\,\sym{x}{x_{\slot{i}}} = {(1 - \sym{drop}{\slot{p}}) \cdot \sym{x}{\slot{x}}} = \sym{y}{\slot{y}}`,
  channel: String.raw`\sym{y}{\tilde x} = \dfrac{\sym{m}{m_c}\,\sym{x}{x}}{1 - \sym{drop}{p}} = {\dfrac{\sym{m}{m_c}\,\sym{x}{x}}{1 - \sym{drop}{\slot{p}}}} = \slot{scale}\,\sym{m}{m_c}\,\sym{x}{x}`,
  block: String.raw`\sym{y}{\tilde x} = \sym{m}{m}\,\sym{x}{x}\,\dfrac{N}{N_{\text{kept}}} = {\sym{m}{m}\,\sym{x}{x}\,\dfrac{\slot{cells}}{\slot{keptCells}}} = \slot{scale}\,\sym{m}{m}\,\sym{x}{x}`,
  unchanged: String.raw`\sym{y}{\tilde x} = \sym{x}{x}`,
  bits: String.raw`\sym{m}{\mathbf m} = (\slot{bits})`,
  rate: String.raw`\gamma = \dfrac{\sym{drop}{p}}{\sym{k}{b}^2} \cdot \dfrac{H^2}{(H - \sym{k}{b} + 1)^2} = {\dfrac{\sym{drop}{\slot{p}}}{\sym{k}{\slot{b}}^2} \cdot \dfrac{\slot{H}^2}{(\slot{H} - \sym{k}{\slot{b}} + 1)^2}} = \slot{rate}`,
  share: String.raw`1 - \dfrac{N_{\text{kept}}}{N} = {1 - \dfrac{\slot{keptCells}}{\slot{cells}}} = \slot{share}`,
  mask: String.raw`\sym{m}{\mathbf m} = (\slot{mask})`,
  output: String.raw`\sym{y}{\tilde{\mathbf x}} = (\slot{out})`,
  mean: String.raw`\mathbb E[\sym{y}{\tilde x_{\slot{i}}}] = {\sym{drop}{\slot{p}} \cdot 0 + (1 - \sym{drop}{\slot{p}}) \cdot \slot{kept}} = \slot{mean}`,
  variance: String.raw`\mathrm{Var}[\sym{y}{\tilde x_{\slot{i}}}] = \dfrac{\sym{drop}{p}}{1 - \sym{drop}{p}}\,\sym{x}{x_{\slot{i}}}^2 = \slot{variance}`,
  varianceOriginal: String.raw`\mathrm{Var}[\sym{y}{\tilde x_{\slot{i}}}] = \sym{drop}{p}(1 - \sym{drop}{p})\,\sym{x}{x_{\slot{i}}}^2 = \slot{variance}`,
  sum: String.raw`\mathrm{Var}\big[\textstyle\sum_i \sym{y}{\tilde x_i}\big] = \slot{sum}`,
  p: "p",
  i: "i",
  b: "b",
  x: String.raw`\mathbf x`,
});

/** Of the questions about this page. */
export const asked = compile({
  output: String.raw`\tilde x = \dfrac{1 \cdot \slot{x}}{1 - \slot{p}} = \slot{answer}`,
  variance: String.raw`\mathrm{Var}[\tilde x] = \dfrac{\slot{p}}{1 - \slot{p}} \cdot \slot{x}^2 = \slot{answer}`,
});
