import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  steps: String.raw`\dfrac{S}{S_{\min}} = 1 + \dfrac{\sym{sigma}{B_{\text{noise}}}}{\sym{B}{B}} = 1 + \dfrac{\sym{sigma}{\slot{noise}}}{\sym{B}{\slot{batch}}} = \sym{y}{\slot{steps}}`,
  examples: String.raw`\dfrac{E}{E_{\min}} = 1 + \dfrac{\sym{B}{B}}{\sym{sigma}{B_{\text{noise}}}} = 1 + \dfrac{\sym{B}{\slot{batch}}}{\sym{sigma}{\slot{noise}}} = \sym{x}{\slot{examples}}`,
  product: String.raw`(\sym{y}{\slot{steps}} - 1)(\sym{x}{\slot{examples}} - 1) = 1`,
  doubled: String.raw`\sym{B}{B} \to 2\sym{B}{B}:\quad S \times \sym{y}{\slot{fewer}},\quad E \times \sym{x}{\slot{more}}`,
  B: "B",
  noise: String.raw`B_{\text{noise}}`,
});
