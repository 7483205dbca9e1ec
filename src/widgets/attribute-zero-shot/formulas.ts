import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  posterior: String.raw`\sym{prob}{p(y\mid x)} = \dfrac{\prod_m \sym{a}{p(a_m^y\mid x)}}{\sum_{y'} \prod_m \sym{a}{p(a_m^{y'}\mid x)}} = \dfrac{\slot{product}}{\slot{sum}} = \sym{prob}{\slot{best}}`,
  weighted: String.raw`\sym{prob}{p(y\mid x)} \propto \prod_m \dfrac{\sym{a}{p(a_m^y\mid x)}}{p(a_m^y)},\quad \dfrac{\slot{product}}{\slot{sum}} = \sym{prob}{\slot{best}}`,
  product: String.raw`\sym{a}{\slot{factors}} = \slot{own}`,
  share: String.raw`\slot{own}/\slot{sum} = \sym{prob}{\slot{share}}`,
  sum: String.raw`\textstyle\sum_y = \slot{sum}`,
  M: "M",
});

/** Of the questions about this page. */
export const asked = compile({
  p: String.raw`p = \slot{p}`,
  odds: String.raw`\dfrac{\slot{p}/0.5}{(1-\slot{p})/0.5} = \dfrac{\slot{p}}{\slot{not}} = \slot{odds}`,
});
