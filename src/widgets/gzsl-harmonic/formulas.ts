import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  harmonic: String.raw`\sym{y}{H} = \dfrac{2\,\sym{x}{acc_S}\,\sym{k}{acc_U}}{\sym{x}{acc_S}+\sym{k}{acc_U}} = \dfrac{2 \cdot \sym{x}{\slot{S}} \cdot \sym{k}{\slot{U}}}{\slot{sum}} = \sym{y}{\slot{H}}`,
  arithmetic: String.raw`(\sym{x}{\slot{S}}+\sym{k}{\slot{U}})/2 = \slot{mean}`,
  geometric: String.raw`\sqrt{\sym{x}{\slot{S}} \cdot \sym{k}{\slot{U}}} = \slot{root}`,
  bounds: String.raw`\slot{least} \le \sym{y}{H} \le 2 \cdot \slot{least}`,
  S: "acc_S",
  U: "acc_U",
});

/** Of the questions about this page. */
export const asked = compile({
  H: "H",
  harmonic: String.raw`H = \dfrac{2 \cdot \slot{a} \cdot \slot{b}}{\slot{a} + \slot{b}} = \slot{H}`,
});
