import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  state: String.raw`\sym{h}{h_{\slot{t}}} = \varphi(\sym{U}{u}\,\sym{x}{x_{\slot{t}}} + \sym{w}{w}\,\sym{h_prev}{h_{\slot{past}}} + b) = \sym{h}{\slot{h}}`,
  sum: String.raw`a = \sym{U}{\slot{u}}\cdot\sym{x}{\slot{x}} + \sym{w}{\slot{w}}\cdot\sym{h_prev}{\slot{before}} + \slot{b} = \slot{a}`,
  bend: String.raw`\sym{h}{h} = \varphi(\slot{a}) = \sym{h}{\slot{h}}`,
  output: String.raw`\sym{o}{o} = \sym{V}{\slot{v}}\cdot\sym{h}{\slot{factor}} + \slot{c} = \sym{o}{\slot{o}}`,
  t: String.raw`\sym{t}{t}`,
  u: String.raw`\sym{U}{u}`,
  w: String.raw`\sym{w}{w}`,
  b: "b",
  v: String.raw`\sym{V}{v}`,
  c: "c",
  h0: String.raw`\sym{h_prev}{h_0}`,
  x: String.raw`\sym{x}{x}`,
});

/** Of the questions about this page. */
export const asked = compile({
  u: String.raw`u = \slot{u}`,
  w: String.raw`w = \slot{w}`,
  sizes: String.raw`\mathbf U:\ \slot{H}\cdot\slot{D}=\slot{inputs},\quad \mathbf W:\ \slot{H}^2=\slot{states}`,
  total: String.raw`\slot{inputs}+\slot{states}+2\cdot\slot{H}=\slot{answer}`,
  first: String.raw`h_1=\slot{u}\cdot\slot{p}=\slot{h1},\quad h_2=\slot{w}\cdot\slot{h1b}=\slot{h2}`,
  last: String.raw`h_3=\slot{w}\cdot\slot{h2b}+\slot{u}\cdot\slot{q}=\slot{answer}`,
});
