import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  L: String.raw`\sym{y}{(\sym{Lap}{\mathbf L}\mathbf x)_{\slot{v}}} = d_{\slot{v}}\,\sym{x}{x_{\slot{v}}} - \sum_{u \in \mathcal N(\slot{v})}\sym{x}{x_u} = \slot{d} \cdot \sym{x}{\slot{xv}} - \sym{x}{\slot{sum}} = \sym{y}{\slot{y}}`,
  sym: String.raw`\sym{y}{(\sym{Lap}{\mathbf L_{\mathrm{sym}}}\mathbf x)_{\slot{v}}} = \sym{x}{x_{\slot{v}}} - \dfrac{1}{\sqrt{d_{\slot{v}}}}\sum_{u \in \mathcal N(\slot{v})}\dfrac{\sym{x}{x_u}}{\sqrt{d_u}} = \sym{x}{\slot{xv}} - \dfrac{1}{\sqrt{\slot{d}}} \cdot \sym{x}{\slot{sum}} = \sym{y}{\slot{y}}`,
  rw: String.raw`\sym{y}{(\sym{Lap}{\mathbf L_{\mathrm{rw}}}\mathbf x)_{\slot{v}}} = \sym{x}{x_{\slot{v}}} - \dfrac{1}{d_{\slot{v}}}\sum_{u \in \mathcal N(\slot{v})}\sym{x}{x_u} = \sym{x}{\slot{xv}} - \dfrac{1}{\slot{d}} \cdot \sym{x}{\slot{sum}} = \sym{y}{\slot{y}}`,
  lone: String.raw`\mathcal N(\slot{v}) = \varnothing,\ \sym{y}{(\sym{Lap}{\mathbf L}\mathbf x)_{\slot{v}}} = \sym{y}{0}`,
  edge: String.raw`(\sym{x}{x_{\slot{a}}} - \sym{x}{x_{\slot{b}}})^2 = (\sym{x}{\slot{xa}} - \sym{x}{\slot{xb}})^2 = \slot{rough}`,
  edgeSym: String.raw`\Big(\dfrac{\sym{x}{x_{\slot{a}}}}{\sqrt{d_{\slot{a}}}} - \dfrac{\sym{x}{x_{\slot{b}}}}{\sqrt{d_{\slot{b}}}}\Big)^2 = \Big(\dfrac{\sym{x}{\slot{xa}}}{\sqrt{\slot{da}}} - \dfrac{\sym{x}{\slot{xb}}}{\sqrt{\slot{db}}}\Big)^2 = \slot{rough}`,
  others: String.raw`\cdots = \slot{rest}`,
  totalL: String.raw`\mathbf x^\top\sym{Lap}{\mathbf L}\mathbf x = \slot{quadratic}`,
  totalsym: String.raw`\mathbf x^\top\sym{Lap}{\mathbf L_{\mathrm{sym}}}\mathbf x = \slot{quadratic}`,
  totalrw: String.raw`\mathbf x^\top\mathbf D\,\sym{Lap}{\mathbf L_{\mathrm{rw}}}\mathbf x = \slot{quadratic}`,
  quotientL: String.raw`\dfrac{\mathbf x^\top\mathbf L\mathbf x}{\mathbf x^\top\mathbf x} = \dfrac{\slot{quadratic}}{\slot{norm}} = \sym{lambda}{\slot{quotient}}`,
  quotientsym: String.raw`\dfrac{\mathbf x^\top\mathbf L_{\mathrm{sym}}\mathbf x}{\mathbf x^\top\mathbf x} = \dfrac{\slot{quadratic}}{\slot{norm}} = \sym{lambda}{\slot{quotient}}`,
  quotientrw: String.raw`\dfrac{\mathbf x^\top\mathbf D\,\mathbf L_{\mathrm{rw}}\mathbf x}{\mathbf x^\top\mathbf D\mathbf x} = \dfrac{\slot{quadratic}}{\slot{norm}} = \sym{lambda}{\slot{quotient}}`,
  zeros: String.raw`\#\{k : \sym{lambda}{\lambda_k} = 0\} = \slot{parts}`,
  trees: String.raw`\dfrac1{\sym{n}{n}}\prod_{\sym{lambda}{\lambda_k}>0}\sym{lambda}{\lambda_k} = \slot{trees}`,
  value: String.raw`x_{\slot{v}}`,
});

/** For questions. */
export const asked = compile({
  signal: String.raw`\mathbf x = (\slot{a},\ \slot{b},\ \slot{c})`,
  form: String.raw`\mathbf x^\top\mathbf L\mathbf x`,
  path: String.raw`(\slot{a} - \slot{pb})^2 + (\slot{b} - \slot{pc})^2 = \slot{p} + \slot{q} = \slot{answer}`,
  complete: String.raw`\mathbf L = \slot{n}\,\mathbf I - \mathbf J`,
});
