import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  mean: String.raw`\operatorname{E}[\varphi(z)] = \sum_{\sym{m}{\mathbf m}} P(\sym{m}{\mathbf m})\,\varphi(z_{\sym{m}{\mathbf m}}) = \sym{y}{\slot{arithmetic}}`,
  whole: String.raw`\varphi\big(\operatorname{E}[z]\big) = \varphi\Big(\sum_i \sym{w}{w_i}\,\sym{x}{x_i}\Big) = \varphi(\slot{sum}) = \sym{k}{\slot{whole}}`,
  nets: String.raw`2^{\slot{n}} = \slot{nets}`,
  net: String.raw`z = \dfrac{\slot{kept}}{1 - \sym{drop}{\slot{p}}} = \slot{z},\quad \varphi(z) = \slot{out}`,
  geometric: String.raw`\dfrac{\prod_{\sym{m}{\mathbf m}} q^{P}}{\prod_{\sym{m}{\mathbf m}} q^{P} + \prod_{\sym{m}{\mathbf m}} (1-q)^{P}} = \slot{geometric},\quad q = \varphi(z_{\sym{m}{\mathbf m}})`,
  p: "p",
  w: "w",
});
