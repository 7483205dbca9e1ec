import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  weights: String.raw`C_{out} \cdot \dfrac{C_{in}}{\sym{g}{g}} \cdot \sym{k}{k}^2 = {\slot{co} \cdot \dfrac{\slot{ci}}{\sym{g}{\slot{g}}} \cdot \sym{k}{\slot{k}}^2} = \slot{weights}`,
  width: String.raw`\dfrac{C_{in}}{\sym{g}{g}} = \dfrac{\slot{ci}}{\sym{g}{\slot{g}}} = \slot{width}`,
  wires: String.raw`C_{out} \cdot \dfrac{C_{in}}{\sym{g}{g}} = {\slot{co} \cdot \slot{width}} = \slot{wires}`,
  kernel: String.raw`\slot{wires} \cdot \sym{k}{\slot{k}}^2 = \slot{weights}`,
  share: String.raw`\dfrac{\slot{weights}}{\slot{ungrouped}} = \dfrac{1}{\sym{g}{\slot{g}}}`,
  ci: "C_{in}",
  co: "C_{out}",
  g: "g",
  k: "k",
  c: "c",
});
