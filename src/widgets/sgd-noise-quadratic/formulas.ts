import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  variance: String.raw`\operatorname{Var} = \dfrac{\sym{eta}{\eta}\,\sym{sigma}{\sigma}^2}{\sym{B}{B}\,\sym{w}{a}\,(2 - \sym{eta}{\eta}\sym{w}{a})} = \dfrac{\sym{eta}{\slot{eta}} \cdot \sym{sigma}{\slot{sigma}}^2}{\sym{B}{\slot{batch}} \cdot \sym{w}{\slot{a}} \cdot (2 - \slot{product})} = \sym{y}{\slot{variance}}`,
  unstable: String.raw`\sym{eta}{\eta}\,\sym{w}{a} = \sym{eta}{\slot{eta}} \cdot \sym{w}{\slot{a}} = \slot{product} \ge 2`,
  step: String.raw`w \leftarrow (1 - \sym{eta}{\eta}\sym{w}{a})\,w - \sym{eta}{\eta}\,\dfrac{\sym{sigma}{\sigma}}{\sqrt{\sym{B}{B}}}\,\varepsilon = \slot{keep}\,w - \slot{kick}\,\varepsilon`,
  deviation: String.raw`\sqrt{\operatorname{Var}} = \sym{y}{\slot{deviation}}`,
  measured: String.raw`\overline{w^2} = \slot{measured}`,
  eta: String.raw`\eta`,
  a: "a",
  sigma: String.raw`\sigma`,
  B: "B",
});
