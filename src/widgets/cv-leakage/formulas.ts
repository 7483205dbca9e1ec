import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  outside: String.raw`\sym{Delta}{\overline{\text{CV}}} = \dfrac{\slot{outsideSum}}{\slot{trials} \cdot \sym{n}{\slot{n}}} = \sym{Delta}{\slot{outside}\%}`,
  inside: String.raw`\sym{y}{\overline{\text{CV}}} = \dfrac{\slot{insideSum}}{\slot{trials} \cdot \sym{n}{\slot{n}}} = \sym{y}{\slot{inside}\%}`,
  weakest: String.raw`|r| \ge \slot{weakest}`,
  share: String.raw`\dfrac{\sym{k}{m}}{\sym{D}{d}} = \dfrac{\sym{k}{\slot{m}}}{\sym{D}{\slot{d}}} = \slot{share}\%`,
  truth: String.raw`\dfrac{1}{2} = 50\%`,
  gap: String.raw`\slot{inside}\% - \slot{outside}\% = \slot{gap}\%`,
  n: "n",
  d: "d",
  m: "m",
});
