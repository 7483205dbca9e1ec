import { compile } from "../kit/formula.tsx";

export const formulas = compile({
  norm: String.raw`\sym{x}{\mathbf g}\cdot\min\!\left(1, \dfrac{\sym{c}{c}}{\|\sym{x}{\mathbf g}\|_2 + 10^{-6}}\right) = \slot{factor} \cdot \sym{x}{(\slot{g1}, \slot{g2})} = \sym{y}{(\slot{y1}, \slot{y2})}`,
  value: String.raw`\min(\max(\sym{x}{g_i}, -\sym{c}{c}), \sym{c}{c}) = \sym{y}{(\slot{y1}, \slot{y2})}`,
  length: String.raw`\|\sym{x}{\mathbf g}\|_2 = \sqrt{\sym{x}{\slot{s1}}^2 + \sym{x}{\slot{s2}}^2} = \slot{length}`,
  factor: String.raw`\min\!\left(1, \dfrac{\sym{c}{\slot{c}}}{\slot{length} + 10^{-6}}\right) = \slot{factor}`,
  shorter: String.raw`\|\sym{y}{\mathbf g'}\|_2 = \slot{shorter}`,
  angle: String.raw`\angle(\sym{x}{\mathbf g}, \sym{y}{\mathbf g'}) = \slot{angle}^\circ`,
  c: String.raw`\sym{c}{c}`,
  g1: String.raw`\sym{x}{g_1}`,
  g2: String.raw`\sym{x}{g_2}`,
});
