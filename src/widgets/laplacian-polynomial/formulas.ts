import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  monomialL: String.raw`\sym{y}{y_{\slot{v}}} = \sum_{i=0}^{\sym{K}{\slot{K}}} \sym{w}{w_i}\,(\sym{Lap}{\mathbf L}^i\sym{x}{\mathbf x})_{\slot{v}} = \sym{y}{\slot{y}}`,
  monomialsym: String.raw`\sym{y}{y_{\slot{v}}} = \sum_{i=0}^{\sym{K}{\slot{K}}} \sym{w}{w_i}\,(\sym{Lap}{\mathbf L_{\mathrm{sym}}}^i\sym{x}{\mathbf x})_{\slot{v}} = \sym{y}{\slot{y}}`,
  chebyshev: String.raw`\sym{y}{y_{\slot{v}}} = \sum_{i=0}^{\sym{K}{\slot{K}}} \sym{w}{w_i}\,(T_i(\sym{Lap}{\tilde{\mathbf L}})\sym{x}{\mathbf x})_{\slot{v}} = \sym{y}{\slot{y}}`,
  rescaleL: String.raw`\sym{Lap}{\tilde{\mathbf L}} = \dfrac{2}{\sym{lambda}{\slot{largest}}}\,\sym{Lap}{\mathbf L} - \mathbf I`,
  rescalesym: String.raw`\sym{Lap}{\tilde{\mathbf L}} = \dfrac{2}{\sym{lambda}{\slot{largest}}}\,\sym{Lap}{\mathbf L_{\mathrm{sym}}} - \mathbf I`,
  // Vectors in parts, so that a narrow page can break the line between them.
  powersL: String.raw`\sym{Lap}{\mathbf L}^{\slot{i}}\sym{x}{\mathbf x} = \slot{row}\allowbreak\slot{row1}\allowbreak\slot{row2}`,
  powerssym: String.raw`\sym{Lap}{\mathbf L_{\mathrm{sym}}}^{\slot{i}}\sym{x}{\mathbf x} = \slot{row}\allowbreak\slot{row1}\allowbreak\slot{row2}`,
  terms: String.raw`T_{\slot{i}}(\sym{Lap}{\tilde{\mathbf L}})\sym{x}{\mathbf x} = \slot{row}\allowbreak\slot{row1}\allowbreak\slot{row2}`,
  products: String.raw`\sym{y}{y_{\slot{v}}} = \slot{row}\allowbreak\slot{row1} = \sym{y}{\slot{y}}`,
  sum: String.raw`\sym{y}{\mathbf y} = \slot{row}\allowbreak\slot{row1}\allowbreak\slot{row2}`,
  gains: String.raw`p_{\sym{w}{\mathbf w}}(\sym{lambda}{\lambda_k}) = \slot{row}\allowbreak\slot{row1}\allowbreak\slot{row2}`,
  K: "K",
  w0: "w_0",
  w1: "w_1",
  w2: "w_2",
  w3: "w_3",
  w4: "w_4",
  w5: "w_5",
});

/** For questions. */
export const asked = compile({
  L: String.raw`\mathbf L`,
  filter: String.raw`{p(\mathbf L) = \slot{a}\mathbf I \mathbin{\slot{sign}} \slot{b}\mathbf L}`,
  slope: String.raw`{p(\mathbf L) = \slot{b}\mathbf L}`,
  mode: String.raw`{\mathbf x = (1, -1, 1, -1)}`,
  eigen: String.raw`{\mathbf L\mathbf x = 4\,\mathbf x}`,
  gain: String.raw`p(4) = \slot{a} + 4 \cdot \slot{b} = \slot{answer}`,
  power: String.raw`z^{\slot{k}}`,
  term: String.raw`T_{\slot{i}}`,
  cosine: String.raw`\cos(k\arccos z)`,
  ask: String.raw`T_{\slot{k}}(\slot{z})`,
  start: String.raw`T_0 = 1,\ T_1 = \slot{z}`,
  step: String.raw`T_{\slot{k}} = 2 \cdot \slot{z} \cdot \slot{one} - \slot{two} = \slot{value}`,
});
