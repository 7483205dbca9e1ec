import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  total: String.raw`\sym{loss}{L} = -\log \sym{prob}{p_u} + \sym{lambda}{\lambda}\,[\sym{u}{u} \ge 1] \sum_i \mathrm{smooth}_{L_1}(t_i - v_i) = \slot{cls} + \sym{lambda}{\slot{lambda}} \cdot \slot{counts} \cdot \slot{loc} = \sym{loss}{\slot{total}}`,
  cls: String.raw`-\log \sym{prob}{p_{\slot{u}}} = -\log \sym{prob}{\slot{pu}} = \slot{cls}`,
  term: String.raw`\mathrm{smooth}_{L_1}(\slot{d}) = \slot{value}`,
  loc: String.raw`\slot{s1} + \slot{s2} + \slot{s3} + \slot{s4} = \slot{loc}`,
  u: "u",
  lambda: String.raw`\lambda`,
  p: "p",
  t: "t",
  v: "v",
});
