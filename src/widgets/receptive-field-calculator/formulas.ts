import { compile } from "../kit/formula.tsx";

/** Braces hold together what a line may not break. `l` is the layer, `m` the one before; `j` and `c` without more are those of the layer before. */
export const formulas = compile({
  recursion: String.raw`\sym{r}{r_{\slot{l}}} = {\sym{r_prev}{r_{\slot{m}}} + \sym{d}{d_{\slot{l}}}\,(\sym{k}{k_{\slot{l}}} - 1)\,\sym{j}{j_{\slot{m}}}} = {\sym{r_prev}{\slot{before}} + \sym{d}{\slot{d}} \times (\sym{k}{\slot{k}} - 1) \times \sym{j}{\slot{j}}} = \sym{r}{\slot{r}}`,
  start: String.raw`r_0 = 1,\quad j_0 = 1,\quad c_0 = 0`,
  size: String.raw`r_{\slot{l}} = {\slot{before} + \slot{d} \cdot (\slot{k} - 1) \cdot \slot{j}} = \slot{r}`,
  sizeNow: String.raw`\sym{r}{r_{\slot{l}}} = {\sym{r_prev}{\slot{before}} + \sym{d}{\slot{d}} \cdot (\sym{k}{\slot{k}} - 1) \cdot \sym{j}{\slot{j}}} = \sym{r}{\slot{r}}`,
  jump: String.raw`{j_{\slot{l}} = \slot{j} \cdot \slot{s} = \slot{after}}`,
  jumpNow: String.raw`j_{\slot{l}} = \sym{j}{\slot{j}} \cdot \sym{s}{\slot{s}} = \slot{after}`,
  centre: String.raw`c_{\slot{l}} = {\slot{c} + (\slot{reach}/2 - \slot{p}) \cdot \slot{j}} = \slot{after}`,
  centreNow: String.raw`\sym{c}{c_{\slot{l}}} = {\slot{c} + (\slot{reach}/2 - \sym{p}{\slot{p}}) \cdot \sym{j}{\slot{j}}} = \sym{c}{\slot{after}}`,
  clipped: String.raw`\min(r_{\slot{l}},\, L) = \min(\slot{r},\, \sym{L}{\slot{size}}) = \slot{clipped}`,
  middle: String.raw`\sym{c}{c_{\slot{l}}} + i\,j_{\slot{l}} = {\sym{c}{\slot{c}} + \slot{i} \cdot \slot{j}} = \slot{middle}`,
  k: String.raw`k_{\slot{l}}`,
  s: String.raw`s_{\slot{l}}`,
  p: String.raw`p_{\slot{l}}`,
  d: String.raw`d_{\slot{l}}`,
  kl: "k_l",
  sl: "s_l",
  dl: "d_l",
  jl: "j_l",
  rl: "r_l",
  plain: String.raw`{k = \slot{k}},\ {s = \slot{s}}`,
  dilated: String.raw`{k = \slot{k}},\ {s = \slot{s}},\ {d = \slot{d}}`,
  padded: String.raw`{k = \slot{k}},\ {s = \slot{s}},\ {p = \slot{p}}`,
  L: "L",
  i: "i",
});
