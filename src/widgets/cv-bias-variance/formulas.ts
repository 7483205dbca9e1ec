import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  cv: String.raw`\sym{y}{\mathrm{CV}_{\slot{k}}}(\sym{t}{\slot{d}}) = \dfrac{1}{\sym{K}{k}} \sum_f \mathrm{MSE}_f = \dfrac{\slot{sum}}{\sym{K}{\slot{k}}} = \sym{y}{\slot{mean}}`,
  error: String.raw`\mathrm{SE}(\sym{t}{\slot{d}}) = \dfrac{s}{\sqrt{\sym{K}{k}}} = \dfrac{\slot{s}}{\sqrt{\sym{K}{\slot{k}}}} = \slot{se}`,
  test: String.raw`\sym{x}{\mathrm{Err}}(\sym{t}{\slot{d}}) = \sym{sigma}{\sigma}^2 + \overline{(\hat f - f)^2} = {\sym{sigma}{\slot{sigma}}^2 + \slot{off} = \sym{x}{\slot{test}}}`,
  best: String.raw`\min_d\, \sym{y}{\mathrm{CV}}(d) = \sym{y}{\mathrm{CV}}(\slot{best}) = \slot{least}`,
  bound: String.raw`\slot{least} + \slot{bestSe} = \slot{bound}`,
  rule: String.raw`\sym{y}{\mathrm{CV}}(\slot{simplest}) = \slot{enough} \le \slot{bound}`,
  refit: String.raw`\sym{x}{\mathrm{Err}}(\slot{best}) = \slot{testBest},\quad \sym{x}{\mathrm{Err}}(\slot{simplest}) = \slot{testSimplest}`,
  d: "d",
  k: "k",
  n: "n",
  sigma: String.raw`\sigma`,
});
