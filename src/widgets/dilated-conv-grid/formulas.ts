import { compile } from "../kit/formula.tsx";

/** `field`, `more` for each further rate, and `total` make one line, which may break between them. `l` is a layer. */
export const formulas = compile({
  field: String.raw`\sym{r}{r} = {1 + (\sym{k}{k}-1)\sum_{l}\sym{d}{d_l}} = {1 + (\sym{k}{\slot{k}}-1)\times(\sym{d}{\slot{d}}}`,
  more: String.raw`{} + \sym{d}{\slot{d}}`,
  total: String.raw`) = \sym{r}{\slot{r}}`,
  widest: String.raw`\sym{r}{r} = {(\sym{k}{k}-1)\,\max_{l}\sym{d}{d_l}+1} = {(\sym{k}{\slot{k}}-1)\times\sym{d}{\slot{d}}+1} = \sym{r}{\slot{r}}`,
  effective: String.raw`\sym{k_e}{k_e} = \sym{d}{\slot{d}}\cdot(\sym{k}{\slot{k}}-1)+1 = \sym{k_e}{\slot{e}}`,
  grow: String.raw`\sym{r}{r_{\slot{l}}} = \slot{before}+(\sym{k}{\slot{k}}-1)\cdot\sym{d}{\slot{d}} = \sym{r}{\slot{r}}`,
  gapLast: String.raw`M_{\slot{l}} = \sym{d}{d_{\slot{l}}} = \slot{gap}`,
  gap: String.raw`M_{\slot{l}} = {\max\{\slot{later}-2\cdot\sym{d}{\slot{d}},\ 2\cdot\sym{d}{\slot{d}}-\slot{later},\ \sym{d}{\slot{d}}\}} = \slot{gap}`,
  square: String.raw`\slot{touched}^2 = \slot{cells}`,
  share: String.raw`\slot{cells}/\sym{r}{\slot{r}}^2 = \slot{share}`,
  paths: String.raw`\slot{row}\times\slot{column} = \slot{count}`,
  all: String.raw`\sym{k}{k}^{n} = \sym{k}{\slot{k}}^{\slot{n}} = \slot{paths}`,
  rate: String.raw`\sym{d}{d_{\slot{l}}}`,
  dl: "d_l",
  kel: "k_e",
  rl: "r_l",
  ml: "M_l",
  fits: String.raw`M_2 = \slot{gap} \le 3`,
  tooWide: String.raw`M_2 = \slot{gap} > 3`,
  k: String.raw`\sym{k}{k}`,
});

/** Of the questions about this page. */
export const asked = compile({
  k: String.raw`k=\slot{k}`,
  field: String.raw`r = 1+(k-1)\sum_l d_l`,
  numbers: String.raw`r = 1+(\slot{k}-1)\cdot(\slot{sum}) = 1+\slot{taps}\cdot\slot{total} = \slot{r}`,
  m2: "M_2",
  last: String.raw`M_3 = d_3 = \slot{d3}`,
  rule: String.raw`M_2 = \max\{M_3-2d_2,\ 2d_2-M_3,\ d_2\}`,
  gap: String.raw`M_2 = \max\{\slot{d3}-2\cdot\slot{d2},\ 2\cdot\slot{d2}-\slot{d3},\ \slot{d2}\} = \max\{\slot{a},\ \slot{b},\ \slot{d2}\} = \slot{gap}`,
  d1: String.raw`d_1 = \slot{d1}`,
  one: "d_1 = 1",
});
