import { compile } from "../kit/formula.tsx";

/** s are shares, v values: 0 upper left, 1 upper right, 2 lower left, 3 lower right. */
export const formulas = compile({
  sum: String.raw`\sym{x}{x}(\slot{y}, \slot{x}) = {\sym{x}{\slot{v0}} \cdot \slot{s0} + \sym{x}{\slot{v1}} \cdot \slot{s1}} {} + {\sym{x}{\slot{v2}} \cdot \slot{s2} + \sym{x}{\slot{v3}} \cdot \slot{s3}} = \sym{x}{\slot{value}}`,
  down: String.raw`f_y = {\slot{y} - \slot{top}} = \slot{down}`,
  right: String.raw`f_x = {\slot{x} - \slot{left}} = \slot{right}`,
  s00: String.raw`(1 - f_y)(1 - f_x) = {\slot{up} \cdot \slot{back}} = \slot{share}`,
  s01: String.raw`(1 - f_y)\,f_x = {\slot{up} \cdot \slot{right}} = \slot{share}`,
  s10: String.raw`f_y\,(1 - f_x) = {\slot{down} \cdot \slot{back}} = \slot{share}`,
  s11: String.raw`f_y\, f_x = {\slot{down} \cdot \slot{right}} = \slot{share}`,
  cell: String.raw`\sym{x}{x_{\slot{cell}}} = \sym{x}{\slot{v}}`,
  slopeX: String.raw`\frac{\partial \sym{x}{x}}{\partial q_x} = {(1 - f_y)(x_{01} - x_{00}) + f_y\,(x_{11} - x_{10})} = {\slot{up} \cdot (\slot{v1} - \slot{v0}) + \slot{down} \cdot (\slot{v3} - \slot{v2})} = \slot{slope}`,
  slopeY: String.raw`\frac{\partial \sym{x}{x}}{\partial q_y} = {(1 - f_x)(x_{10} - x_{00}) + f_x\,(x_{11} - x_{01})} = {\slot{back} \cdot (\slot{v2} - \slot{v0}) + \slot{right} \cdot (\slot{v3} - \slot{v1})} = \slot{slope}`,
  qy: "q_y",
  qx: "q_x",
  corner: String.raw`\sym{x}{x_{\slot{cell}}}`,
});

/** Of the questions about this page. */
export const asked = compile({
  corners: String.raw`\begin{pmatrix} \slot{a} & \slot{b} \\ \slot{c} & \slot{d} \end{pmatrix}`,
  near: "(1 - f_y)(1 - f_x)",
  place: String.raw`(q_y, q_x) = (\slot{y}, \slot{x})`,
  shares: String.raw`(1-\slot{y})(1-\slot{x}) = \slot{s0},\quad (1-\slot{y}) \cdot \slot{x} = \slot{s1},\quad \slot{y} \cdot (1-\slot{x}) = \slot{s2},\quad \slot{y} \cdot \slot{x} = \slot{s3}`,
  sum: String.raw`\slot{a} \cdot \slot{s0} + \slot{b} \cdot \slot{s1} + \slot{c} \cdot \slot{s2} + \slot{d} \cdot \slot{s3} = \slot{value}`,
});
