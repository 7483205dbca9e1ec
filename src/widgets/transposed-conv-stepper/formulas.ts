import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  size: String.raw`\sym{o}{o} = (\sym{i}{i} - 1)\,\sym{s}{s} - 2\sym{p}{p} + \sym{d}{d}\,(\sym{k}{k} - 1) + \sym{o_p}{o_p} + 1 = (\sym{i}{\slot{i}} - 1) \times \sym{s}{\slot{s}} - 2 \times \sym{p}{\slot{p}} + \sym{d}{\slot{d}} \times (\sym{k}{\slot{k}} - 1) + \sym{o_p}{\slot{op}} + 1 = \sym{o}{\slot{o}}`,
  zeros: String.raw`\sym{s}{s} - 1 = \sym{s}{\slot{s}} - 1 = \slot{zeros}`,
  spread: String.raw`i' = (\sym{i}{\slot{i}} - 1) \cdot \sym{s}{\slot{s}} + 1 = \slot{spread}`,
  border: String.raw`p' = \sym{q}{q} = \sym{d}{d}\,(\sym{k}{k} - 1) - \sym{p}{p} = \sym{d}{\slot{d}} \cdot (\sym{k}{\slot{k}} - 1) - \sym{p}{\slot{p}} = \sym{q}{\slot{q}}`,
  size1: String.raw`\sym{o}{o} = (\sym{i}{\slot{i}} - 1) \cdot \sym{s}{\slot{s}} - 2 \cdot \sym{p}{\slot{p}} + \sym{d}{\slot{d}} \cdot (\sym{k}{\slot{k}} - 1) + \sym{o_p}{\slot{op}} + 1 = \sym{o}{\slot{o}}`,
  size2: String.raw`i' + 2\sym{q}{q} + \sym{o_p}{o_p} - \sym{d}{d}\,(\sym{k}{k} - 1) = \slot{spread} + 2 \cdot \sym{q}{\slot{factor}} + \sym{o_p}{\slot{op}} - \slot{reach} = \sym{o}{\slot{o}}`,
  back: String.raw`\left\lfloor \frac{\sym{o}{o} + 2\sym{p}{p} - \sym{d}{d}\,(\sym{k}{k} - 1) - 1}{\sym{s}{s}} \right\rfloor + 1 = \left\lfloor \frac{\sym{o}{\slot{o}} + 2 \cdot \sym{p}{\slot{p}} - \slot{reach} - 1}{\sym{s}{\slot{s}}} \right\rfloor + 1 = \slot{back}`,
  cell: String.raw`\sym{y}{y_{\slot{row},\slot{column}}} =`,
  product: String.raw`\sym{w}{\slot{w}} \cdot \sym{x}{\slot{x}}`,
  total: String.raw`{} = \sym{y}{\slot{sum}}`,
  nothing: String.raw`\sym{y}{0}`,
  i: String.raw`\sym{i}{i}`,
  k: String.raw`\sym{k}{k}`,
  s: String.raw`\sym{s}{s}`,
  p: String.raw`\sym{p}{p}`,
  d: String.raw`\sym{d}{d}`,
  op: String.raw`\sym{o_p}{o_p}`,
  x: String.raw`\sym{x}{x}`,
  w: String.raw`\sym{w}{W}`,
});

/** Of the questions about this page. */
export const asked = compile({
  // Braces keep an equation on one line.
  i: String.raw`{i=\slot{value}}`,
  k: String.raw`{k=\slot{value}}`,
  s: String.raw`{s=\slot{value}}`,
  p: String.raw`{p=\slot{value}}`,
  d: String.raw`{d=\slot{value}}`,
  op: String.raw`{o_p=\slot{value}}`,
  size: String.raw`o = (i-1)\,s - 2p + d\,(k-1) + o_p + 1`,
  numbers: String.raw`o = (\slot{i}-1)\cdot\slot{s} - 2\cdot\slot{p} + \slot{d}\cdot(\slot{k}-1) + \slot{op} + 1`,
  terms: String.raw`o = \slot{stamps} - \slot{cut} + \slot{reach} + \slot{op} + 1 = \slot{o}`,
  list: String.raw`x = (\slot{x0},\,\slot{x1},\,\slot{x2})`,
  weights: String.raw`w = (\slot{w0},\,\slot{w1},\,\slot{w2})`,
  cell: String.raw`y_{\slot{t}}`,
  stamp2: String.raw`y_{2i+a} \mathrel{+}= x_i w_a`,
  meets: String.raw`2i + a = \slot{t}`,
  pairs: String.raw`(i,a) = (\slot{i0},2),\ (\slot{i1},0)`,
  sum: String.raw`y_{\slot{t}} = x_{\slot{i0}} w_2 + x_{\slot{i1}} w_0 = \slot{first}\cdot\slot{w2} + \slot{second}\cdot\slot{w0} = \slot{sum}`,
  turn: String.raw`x_{\slot{i0}} w_0 + x_{\slot{i1}} w_2`,
  begin: "w_0",
  last: "w_2",
  only: String.raw`x_{\slot{i}} w_{\slot{a}}`,
});
