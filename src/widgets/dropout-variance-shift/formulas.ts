import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  ratio: String.raw`\dfrac{\sym{x}{\operatorname{Var}_{\text{train}}}}{\sym{y}{\operatorname{Var}_{\text{test}}}} = \dfrac{1 + \sym{drop}{p}\,\sym{mu}{\mu}^2}{1 - \sym{drop}{p}} = \dfrac{1 + \sym{drop}{\slot{p}} \cdot \sym{mu}{\slot{mu}}^2}{1 - \sym{drop}{\slot{p}}} = \slot{ratio}`,
  test: String.raw`\sym{y}{\operatorname{Var}_{\text{test}}} = 1`,
  train: String.raw`\sym{x}{\operatorname{Var}_{\text{train}}} = \dfrac{1 + \sym{mu}{\mu}^2}{1 - \sym{drop}{p}} - \sym{mu}{\mu}^2 = \dfrac{\slot{square}}{\slot{keep}} - \slot{mean} = \slot{ratio}`,
  out: String.raw`\sqrt{\dfrac{\sym{y}{\operatorname{Var}_{\text{test}}}}{\sym{x}{\operatorname{Var}_{\text{train}}}}} = \dfrac{1}{\sqrt{\slot{ratio}}} = \sym{y}{\slot{out}}`,
  p: "p",
  mu: String.raw`\mu`,
});
