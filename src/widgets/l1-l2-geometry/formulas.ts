import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  l1: String.raw`\min J_0 \ \text{s.t.}\ \sym{w}{|w_1| + |w_2| \le t}:\quad \sym{y}{\hat{\mathbf w}} = \sym{y}{(\slot{w1},\, \slot{w2})}`,
  l2: String.raw`\min J_0 \ \text{s.t.}\ \sym{w}{w_1^2 + w_2^2 \le t^2}:\quad \sym{y}{\hat{\mathbf w}} = \sym{y}{(\slot{w1},\, \slot{w2})}`,
  half: String.raw`\min J_0 \ \text{s.t.}\ \sym{w}{\big(\sqrt{|w_1|} + \sqrt{|w_2|}\big)^2 \le t}:\quad \sym{y}{\hat{\mathbf w}} = \sym{y}{(\slot{w1},\, \slot{w2})}`,
  max: String.raw`\min J_0 \ \text{s.t.}\ \sym{w}{\max(|w_1|, |w_2|) \le t}:\quad \sym{y}{\hat{\mathbf w}} = \sym{y}{(\slot{w1},\, \slot{w2})}`,
  sizeHalf: String.raw`\big(\sqrt{|\slot{w1}|} + \sqrt{|\slot{w2}|}\big)^2 = \slot{used} \le \sym{w}{t} = \sym{w}{\slot{t}}`,
  sizeMax: String.raw`\max(|\slot{w1}|,\, |\slot{w2}|) = \slot{used} \le \sym{w}{t} = \sym{w}{\slot{t}}`,
  size1: String.raw`|\slot{w1}| + |\slot{w2}| = \slot{used} \le \sym{w}{t} = \sym{w}{\slot{t}}`,
  size2: String.raw`\sqrt{(\slot{w1})^2 + (\slot{w2})^2} = \slot{used} \le \sym{w}{t} = \sym{w}{\slot{t}}`,
  pull: String.raw`-\nabla J_0(\sym{y}{\hat{\mathbf w}}) = \sym{delta}{(\slot{g1},\, \slot{g2})}`,
  alpha1: String.raw`\alpha = \max(|\slot{g1}|,\, |\slot{g2}|) = \slot{alpha}`,
  alpha2: String.raw`\alpha = \lVert \nabla J_0 \rVert / \lVert \sym{y}{\hat{\mathbf w}} \rVert = \slot{alpha}`,
  alphaMax: String.raw`\alpha = |\slot{g1}| + |\slot{g2}| = \slot{alpha}`,
  loss: String.raw`J_0(\sym{y}{\hat{\mathbf w}}) = \slot{loss}`,
  t: "t",
  a1: "a_1",
  a2: "a_2",
  kappa: String.raw`\kappa`,
});

/** Of the questions about this page. */
export const asked = compile({
  loss: String.raw`{\tfrac12(w - a)^2 + \alpha|w|}`,
  given: String.raw`{a = \slot{a}},\ {\alpha = \slot{alpha}}`,
  round: String.raw`{J_0 = \tfrac12\lVert \mathbf w - (\slot{m}, \slot{n}) \rVert^2}`,
  budget: String.raw`{|w_1| + |w_2| \le \slot{t}}`,
  soft: String.raw`S_{\slot{alpha}}(\slot{a}) = \operatorname{sign}(\slot{a})\max(\slot{size} - \slot{alpha}, 0) = \slot{answer}`,
  edge: String.raw`\slot{m} - \tfrac12(\slot{m} + \slot{n} - \slot{t}) = \slot{answer}`,
});
