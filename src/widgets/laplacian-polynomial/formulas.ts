import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  monomial: String.raw`\sym{y}{y_{\slot{v}}} = \sum_{i=0}^{\sym{K}{\slot{K}}} \sym{w}{w_i}\,(\sym{Lap}{\mathbf L}^i\sym{x}{\mathbf x})_{\slot{v}} = \slot{terms} = \sym{y}{\slot{y}}`,
  chebyshev: String.raw`\sym{y}{y_{\slot{v}}} = \sum_{i=0}^{\sym{K}{\slot{K}}} \sym{w}{w_i}\,(T_i(\sym{Lap}{\tilde{\mathbf L}})\sym{x}{\mathbf x})_{\slot{v}} = \slot{terms} = \sym{y}{\slot{y}}`,
  rescale: String.raw`\sym{Lap}{\tilde{\mathbf L}} = \dfrac{2}{\sym{lambda}{\slot{largest}}}\,\sym{Lap}{\mathbf L} - \mathbf I`,
  rowmonomial: String.raw`\sym{Lap}{\mathbf L}^{\slot{i}}\sym{x}{\mathbf x} = \slot{row}`,
  rowchebyshev: String.raw`T_{\slot{i}}(\sym{Lap}{\tilde{\mathbf L}})\sym{x}{\mathbf x} = \slot{row}`,
  sum: String.raw`\sym{y}{\mathbf y} = \slot{row}`,
  gains: String.raw`p_{\sym{w}{\mathbf w}}(\sym{lambda}{\lambda_k}) = \slot{row}`,
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
  filter: String.raw`p(\mathbf L) = \slot{a} \mathbin{\slot{sign}} \slot{b}\,\mathbf L`,
  mode: String.raw`\mathbf x = (1, -1, 1, -1)`,
  gain: String.raw`p(4) = \slot{a} + 4 \cdot \slot{b} = \slot{answer}`,
  ask: String.raw`T_{\slot{k}}(\slot{z})`,
  start: String.raw`T_0 = 1,\ T_1 = \slot{z}`,
  step: String.raw`T_{\slot{k}} = 2 \cdot \slot{z} \cdot \slot{one} - \slot{two} = \slot{value}`,
});
