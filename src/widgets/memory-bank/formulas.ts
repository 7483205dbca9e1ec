import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  probability: String.raw`\sym{prob}{P(i\mid\mathbf v)} = \dfrac{e^{\sym{key}{\mathbf v_i}^{\!\top}\sym{query}{\mathbf v}/\sym{tau}{\tau}}}{Z} = \dfrac{e^{\slot{s}/\sym{tau}{\slot{tau}}}}{\slot{Z}} = \sym{prob}{\slot{P}}`,
  cosine: String.raw`\sym{key}{\mathbf v_i}^{\!\top}\sym{query}{\mathbf v} = \cos\slot{angle}^\circ = \slot{s}`,
  normaliser: String.raw`Z = \textstyle\sum_{j=1}^{\sym{n}{n}} e^{\sym{key}{\mathbf v_j}^{\!\top}\sym{query}{\mathbf v}/\sym{tau}{\tau}} = \slot{Z}`,
  loss: String.raw`\sym{loss}{-\log P(i\mid\mathbf v)} = \sym{loss}{\slot{loss}}`,
  posterior: String.raw`\sym{h}{h} = \dfrac{\sym{prob}{P}}{\sym{prob}{P} + \sym{K}{m}/\sym{n}{n}} = \dfrac{\sym{prob}{\slot{P}}}{\sym{prob}{\slot{P}} + \sym{K}{\slot{m}}/\sym{n}{\slot{n}}} = \sym{h}{\slot{h}}`,
  entry: String.raw`\mu\,\sym{key}{\mathbf v_i} + (1-\mu)\,\sym{query}{\mathbf v}:\ \slot{old}^\circ \to \slot{next}^\circ`,
  penalty: String.raw`\lVert \sym{query}{\mathbf v} - \sym{key}{\mathbf v_i}\rVert^2 = 2 - 2 \cdot \slot{cosine} = \slot{penalty}`,
  f: String.raw`\mathbf v`,
  tau: String.raw`\tau`,
  i: "i",
  m: "m",
  mu: String.raw`\mu`,
  bank: String.raw`\mathbf v_j`,
});

/** Of the questions about this page. */
export const asked = compile({
  probability: String.raw`P = \slot{a}/n`,
  m: String.raw`m = \slot{m}`,
  n: "n",
  h: "h",
  uniform: "P = 1/n",
  large: "P",
  other: "1 - h",
  noise: String.raw`m \cdot (1/n)`,
  posterior: String.raw`h = \dfrac{P}{P + m/n} = \dfrac{\slot{a}}{\slot{a} + \slot{m}} = \slot{h}`,
  bytes: String.raw`\slot{n} \cdot \slot{d} \cdot 4\ \text{B} = \slot{mb}\ \text{MB}`,
});
