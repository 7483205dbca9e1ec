import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  gradient: String.raw`\dfrac{\partial\mathcal L}{\partial \sym{w}{w}} = \sum_t \sym{delta}{\delta_t}\,\varphi'(a_t)\,\sym{h_prev}{h_{t-1}} = \slot{gw}`,
  input: String.raw`\dfrac{\partial\mathcal L}{\partial \sym{U}{u}} = \sum_t \sym{delta}{\delta_t}\,\varphi'(a_t)\,\sym{x}{x_t} = \slot{gu}`,
  last: String.raw`\sym{delta}{\delta_{\slot{t}}} = \sym{V}{v}\,(o-\sym{y}{y}) = {\sym{V}{\slot{v}}\cdot(\slot{o}-\sym{y}{\slot{target}})} = \sym{delta}{\slot{delta}}`,
  delta: String.raw`\sym{delta}{\delta_{\slot{t}}} = \slot{local} + \sym{delta}{\slot{next}}\cdot\slot{slope}\cdot\sym{w}{\slot{w}} = \sym{delta}{\slot{delta}}`,
  alone: String.raw`\sym{delta}{\delta_{\slot{t}}} = \slot{local} + 0 = \sym{delta}{\slot{delta}}`,
  every: String.raw`\sym{every}{k}`,
  u: String.raw`\sym{U}{u}`,
  w: String.raw`\sym{w}{w}`,
  b: "b",
  v: String.raw`\sym{V}{v}`,
  c: "c",
  h0: String.raw`\sym{h_prev}{h_0}`,
  x: String.raw`\sym{x}{x}`,
  y: String.raw`\sym{y}{y}`,
});

/** Of the questions about this page. */
export const asked = compile({
  cell: "u=v=1",
  weight: String.raw`w=\slot{w}`,
  h2: String.raw`h_2=\slot{h}`,
  delta2: String.raw`\delta_2=\slot{D}`,
  delta1: String.raw`\delta_1`,
  forth: String.raw`h_{\slot{T}}=\slot{w}^{\slot{n}}\cdot\slot{p}=\slot{h}=\delta_{\slot{T}}`,
  back: String.raw`\delta_1=\slot{w}^{\slot{n}}\cdot\slot{h}=\slot{answer}`,
  step: String.raw`\delta_1=\slot{l}+{\slot{D}\cdot(1-\slot{h}^2)\cdot\slot{w}}=\slot{answer}`,
});
